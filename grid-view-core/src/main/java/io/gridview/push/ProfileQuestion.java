package io.gridview.push;

import io.gridview.dialect.SqlDialect;
import io.gridview.profile.ColumnProfile;
import io.gridview.profile.TableProfile;
import io.gridview.profile.TableProfiler;
import io.gridview.profile.WholeColumn;
import io.gridview.profile.WholeResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks an engine for what the profile of a page cannot say of the whole result.
 *
 * <p>One row holds what one scan counts of all columns; beside it stands one row for each column whose different values
 * are counted. These are counted up to {@link TableProfiler#MOST_DISTINCT}, and a column that has more of them is only
 * read until so many are found, so that neither time nor memory grows with them. No count is estimated.
 *
 * @param ofPage the profile of the page
 * @param dialect how the engine writes SQL
 */
public record ProfileQuestion(TableProfile ofPage, SqlDialect dialect) {
    /** Columns behind these keep the profile that the page gives them. */
    static final int MOST_COLUMNS = 100;

    /** The place, and the facts in one text. */
    private static final int WIDTH = 2;

    private static final String ALL_ROWS = "rows";

    /** The SELECT over the table {@code r}, whose columns are {@code c0}, {@code c1} and so on. */
    public String select() {
        List<String> selects = new ArrayList<>();
        List<String> scanned = new ArrayList<>(ProfileFacts.ofRows(dialect));
        for (int place = 0; place < asked(); place++) {
            ColumnProfile column = column(place);
            scanned.addAll(ProfileFacts.of(column, place, dialect));
            if (isCounted(column)) {
                selects.add(select(Integer.toString(place), ProfileValues.of(column, dialect))
                        + ProfileValues.from(column, place, dialect));
            }
        }
        selects.add(0, select(ALL_ROWS, scanned) + " FROM r");
        return String.join("\nUNION ALL ", selects);
    }

    private String select(String row, List<String> facts) {
        return "SELECT " + dialect.literal(row) + " AS p0, " + FactText.joined(facts) + " AS p1";
    }

    /** How many columns its rows have. */
    public int width() {
        return WIDTH;
    }

    /**
     * The profile of the whole result.
     *
     * @param rows what the engine answered, in any order
     */
    public TableProfile answer(List<TextRow> rows) {
        Map<String, String> texts = new HashMap<>();
        for (TextRow row : rows) {
            String name = row.text(0);
            String facts = row.text(1);
            if (name != null && facts != null) {
                texts.put(name, facts);
            }
        }
        FactText scanned = new FactText(text(texts, ALL_ROWS));
        long rowCount = scanned.count();
        List<WholeColumn> columns = new ArrayList<>();
        for (int place = 0; place < asked(); place++) {
            ColumnProfile column = column(place);
            FactText values = isCounted(column) ? new FactText(text(texts, Integer.toString(place))) : null;
            columns.add(ProfileAnswer.of(column, scanned, values));
        }
        return new WholeResult(rowCount, columns).profile(ofPage);
    }

    private static String text(Map<String, String> texts, String row) {
        String text = texts.get(row);
        if (text == null) {
            throw new IllegalArgumentException("the answer has no row called " + row);
        }
        return text;
    }

    private ColumnProfile column(int place) {
        return ofPage.columns().get(place);
    }

    private int asked() {
        return Math.min(MOST_COLUMNS, ofPage.columns().size());
    }

    /** Of truth values the scan tells all there is; where the page alone has as many as are counted, nothing is left to ask. */
    private static boolean isCounted(ColumnProfile column) {
        return switch (column.type()) {
            case BOOLEAN -> false;
            case DATE, TIME, TIMESTAMP, INSTANT -> true;
            case INTEGER, BIG_INTEGER, DECIMAL, DOUBLE, TEXT, JSON -> column.distinct() < TableProfiler.MOST_DISTINCT;
        };
    }
}
