package io.gridview.push;

import io.gridview.data.ColumnType;
import io.gridview.dialect.SqlDialect;
import io.gridview.profile.ColumnProfile;
import java.util.ArrayList;
import java.util.List;

/** What one scan over all rows counts, each as an aggregate that gives a text without spaces. */
final class ProfileFacts {
    private ProfileFacts() {}

    static List<String> ofRows(SqlDialect dialect) {
        return List.of(count("*", dialect));
    }

    /** In the order in which {@link ProfileAnswer} reads them. */
    static List<String> of(ColumnProfile column, int place, SqlDialect dialect) {
        String value = "c" + place;
        List<String> facts = new ArrayList<>();
        facts.add(count(value, dialect));
        switch (column.type()) {
            case BOOLEAN -> facts.add(count("CASE WHEN " + value + " THEN 1 END", dialect));
            case INTEGER, BIG_INTEGER -> addEnds(facts, value, column.type(), dialect);
            case DECIMAL, DOUBLE -> {
                addEnds(facts, value, column.type(), dialect);
                if (mayBeWhole(column)) {
                    String broken = broken(value, column.type(), dialect);
                    facts.add(count("CASE WHEN " + broken + " THEN 1 END", dialect));
                }
            }
            case DATE, TIME, TIMESTAMP, INSTANT -> addEnds(facts, value, column.type(), dialect);
            case TEXT, JSON ->
                facts.add(dialect.encoded(
                        "max(length(" + dialect.encoded(value, column.type()) + "))", ColumnType.INTEGER));
        }
        return facts;
    }

    /** Where the page shows a fraction, the whole result has it, too. */
    static boolean mayBeWhole(ColumnProfile column) {
        return column.numbers().whole();
    }

    private static void addEnds(List<String> facts, String value, ColumnType type, SqlDialect dialect) {
        facts.add(dialect.encoded(dialect.least(value, type), type));
        facts.add(dialect.encoded(dialect.greatest(value, type), type));
    }

    private static String broken(String value, ColumnType type, SqlDialect dialect) {
        return type == ColumnType.DOUBLE ? value + " <> " + dialect.truncated(value) : value + " % 1 <> 0";
    }

    private static String count(String what, SqlDialect dialect) {
        return dialect.encoded("count(" + what + ")", ColumnType.INTEGER);
    }
}
