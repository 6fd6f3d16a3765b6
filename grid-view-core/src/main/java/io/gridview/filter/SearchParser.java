package io.gridview.filter;

import io.gridview.filter.SearchQuery.State;
import java.util.ArrayList;
import java.util.List;

/** Reads the groups of a search text; see {@link SearchQuery} for the grammar. */
final class SearchParser {
    private final Cursor cursor;
    private final TermReader terms;

    SearchParser(String text, List<SearchColumn> columns) {
        this.cursor = new Cursor(text);
        this.terms = new TermReader(cursor, columns);
    }

    SearchQuery parse() {
        cursor.skipBlanks();
        if (cursor.atEnd()) {
            return new SearchQuery(State.EMPTY, RowFilter.everything());
        }
        try {
            return new SearchQuery(State.COMPLETE, query());
        } catch (HalfTyped e) {
            return new SearchQuery(State.INCOMPLETE, RowFilter.everything());
        }
    }

    private RowFilter query() throws HalfTyped {
        List<RowFilter> groups = new ArrayList<>();
        do {
            groups.add(group());
        } while (cursor.take(Cursor.OR));
        return groups.size() == 1 ? groups.get(0) : new AnyOf(groups);
    }

    private RowFilter group() throws HalfTyped {
        List<RowFilter> group = new ArrayList<>();
        do {
            cursor.skipBlanks();
            group.add(terms.read());
            cursor.skipBlanks();
        } while (cursor.take(Cursor.AND) || !(cursor.atEnd() || cursor.at(Cursor.OR)));
        return group.size() == 1 ? group.get(0) : new AllOf(group);
    }
}
