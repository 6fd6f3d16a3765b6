package io.gridview.profile;

import java.util.ArrayList;
import java.util.List;

/**
 * What an engine found out about a whole result of which only a page was read. It makes the profile of the whole result
 * from that of the page. Field by field:
 *
 * <ul>
 *   <li>exact, from the engine: the count of rows, {@code filled}, {@code distinct} and with it whether values are
 *       unique, the sign of numbers, whether they are whole, their decade, whether they lie within one, within a hundred,
 *       among years or among small whole numbers, the steps that years span, and the role as far as it depends on these
 *   <li>exact while different values are fewer than {@link TableProfiler#MOST_DISTINCT}, else from as many of them: the
 *       grain of dates, timestamps, instants and times of day; their gaps are uncounted beyond
 *   <li>exact for numbers that are all above or all below zero, else at least what the page shows: the spread
 *   <li>exact where the page has every different value there is, else what the page shows: the pattern, the typical
 *       length, the cycle, the spelled moments and the blank and rest names of texts
 *   <li>the longest text as long as the engine counts characters, which is code points, where the page has not every
 *       text; else exact
 *   <li>what the page shows: {@code ascending} and {@code descending}, which need rows in their order, unless the page
 *       holds one value of several and so shows neither; {@code tied}, which is exact as the page holds the first rows
 *   <li>exact up to {@link TableProfiler#MOST_DISTINCT} values, beyond that where the page is in order: the sequence
 * </ul>
 *
 * @param rowCount all rows
 * @param columns of the page's first columns, in their order; of those behind the page's own profile stays
 */
public record WholeResult(long rowCount, List<WholeColumn> columns) {
    public WholeResult {
        columns = List.copyOf(columns);
    }

    /**
     * The profile of the whole result.
     *
     * @param ofPage the profile of its first rows
     */
    public TableProfile profile(TableProfile ofPage) {
        List<ColumnProfile> profiles = new ArrayList<>(ofPage.columns());
        for (int place = 0; place < columns.size(); place++) {
            profiles.set(place, new WholeColumnProfile(profiles.get(place), columns.get(place)).profile(rowCount));
        }
        return TableProfile.of(profiles, rowCount);
    }
}
