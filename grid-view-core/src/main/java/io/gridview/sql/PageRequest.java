package io.gridview.sql;

import io.gridview.filter.RowFilter;
import java.util.List;
import java.util.Objects;

/**
 * Which rows of a result to give, and in which order.
 *
 * @param offset how many rows come before the page, at least 0
 * @param limit how many rows the page has at most, at least 1
 * @param sort what rows are sorted by, first things first; empty for the order of the statement itself
 * @param filter what rows must pass
 * @param search what was typed into a search box; a half-typed one is not applied
 * @param searched the columns that the search looks into; empty for all columns of the result under their own keys
 */
public record PageRequest(
        long offset, int limit, List<PageSort> sort, RowFilter filter, String search, List<PageColumn> searched) {

    /** @throws IllegalArgumentException if the offset or the limit is too small */
    public PageRequest {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("a page begins at 0 or later and has at least one row");
        }
        sort = List.copyOf(sort);
        searched = List.copyOf(searched);
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(search, "search");
    }

    /** So many rows of the whole result, as the statement orders them. */
    public static PageRequest of(long offset, int limit) {
        return new PageRequest(offset, limit, List.of(), RowFilter.everything(), "", List.of());
    }

    /** The same with another order. */
    public PageRequest sortedBy(List<PageSort> newSort) {
        return new PageRequest(offset, limit, newSort, filter, search, searched);
    }

    /** The same with another filter. */
    public PageRequest filteredBy(RowFilter newFilter) {
        return new PageRequest(offset, limit, sort, newFilter, search, searched);
    }

    /** The same with another search, which looks into these columns; into all where there are none. */
    public PageRequest searchedFor(String newSearch, List<PageColumn> columns) {
        return new PageRequest(offset, limit, sort, filter, newSearch, columns);
    }

    /** Another page of the same rows. */
    public PageRequest at(long newOffset) {
        return new PageRequest(newOffset, limit, sort, filter, search, searched);
    }
}
