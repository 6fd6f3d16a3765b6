package io.gridview.statement;

import io.gridview.statement.Source.Plain;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the text of a SELECT says about its result; what cannot be read is not known, and nothing is refused. */
public final class SelectReader {
    private static final int MAX_LENGTH = 100_000;
    private static final int MAX_NAME = 1_000;

    private static final Set<String> BEFORE_BRACKETS = Set.of(
            "case",
            "when",
            "then",
            "else",
            "and",
            "or",
            "not",
            "in",
            "over",
            "filter",
            "group",
            "by",
            "distinct",
            "as");

    private SelectReader() {}

    /** Reads a statement in the dialect of DuckDB, PostgreSQL or Trino; its time grows with the text's length. */
    public static SelectShape read(String sql) {
        if (sql.length() > MAX_LENGTH) {
            return SelectShape.UNKNOWN;
        }
        Cursor cursor = new Cursor(SqlScanner.scan(sql).tokens());
        int end = cursor.find(0, ';');
        return Queries.beginsAt(cursor, 0)
                ? QueryReader.read(cursor, 0, end, null).shape()
                : SelectShape.UNKNOWN;
    }

    /** Reads the name of a result's column as the expression that an engine may have named it by, else as a name. */
    public static Source readName(String columnName) {
        Expression expression = expression(columnName);
        if (expression == null || columnName.indexOf('(') < 0 || holdsRemark(columnName)) {
            return new Plain(columnName);
        }
        Source source = new SourceFinder(new Scope(List.of(), Map.of()))
                .find(expression)
                .source();
        boolean known = !(source instanceof Source.Computed computed)
                || !computed.aggregates().isEmpty();
        return known && !(source instanceof Source.Constant) ? source : new Plain(columnName);
    }

    /** Whether brackets follow a word after a space, as in "price (net)": engines write no space into a call. */
    private static boolean holdsRemark(String name) {
        List<SqlToken> tokens = SqlScanner.scan(name).tokens();
        for (int i = 1; i < tokens.size(); i++) {
            SqlToken before = tokens.get(i - 1);
            boolean apart = tokens.get(i).isSymbol('(') && tokens.get(i).offset() > before.end();
            if (apart && before.isName() && !BEFORE_BRACKETS.contains(before.folded())) {
                return true;
            }
        }
        return false;
    }

    /** The expression that a text is; null where it is none, or something follows it. */
    static @Nullable Expression expression(String text) {
        if (text.length() > MAX_NAME) {
            return null;
        }
        ScannedSql scanned = SqlScanner.scan(text);
        if (scanned.fault() != null) {
            return null;
        }
        Cursor cursor = new Cursor(scanned.tokens());
        ExpressionReader reader = new ExpressionReader(cursor, (from, to) -> QueryReader.read(cursor, from, to, null));
        Expression read = reader.read();
        return cursor.more() ? null : read;
    }
}
