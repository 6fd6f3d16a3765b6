package io.gridview.statement;

import io.gridview.statement.Expression.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads one SELECT up to its HAVING, QUALIFY and WINDOW. */
final class SelectCore {
    private final Cursor cursor;
    private final CommonTables tables;
    private final ExpressionReader expressions;
    private final Map<String, Window> windows = new HashMap<>();
    private List<SelectItem> list = List.of(Stars.ALL);
    private List<Relation> relations = List.of();
    private List<Listed> groups = List.of();
    private OptionalLong top = OptionalLong.empty();
    private boolean distinct;
    private boolean grouped;
    private boolean filtered;
    private boolean subtotals;

    SelectCore(Cursor cursor, CommonTables tables, ExpressionReader expressions) {
        this.cursor = cursor;
        this.tables = tables;
        this.expressions = expressions;
    }

    Draft read() {
        int start = cursor.at;
        if (cursor.take("from")) {
            relations = new FromReader(cursor, tables).read();
        }
        if (cursor.take("select")) {
            modifiers();
            list = new SelectList(cursor, expressions).read();
        }
        clauses();
        Draft draft = Drafts.of(list, new Scope(relations, windows), cursor);
        finish(draft);
        draft.correlated = Correlation.in(cursor, start, cursor.at, relations);
        return draft;
    }

    private void modifiers() {
        if (cursor.take("distinct")) {
            distinct = true;
            if (cursor.take("on")) {
                cursor.at = cursor.after(cursor.at);
            }
        }
        cursor.take("all");
        boolean number = cursor.isKind(cursor.at + 1, SqlToken.Kind.NUMBER) || cursor.symbol(cursor.at + 1, '(');
        if (cursor.is("top") && number) {
            cursor.at++;
            top = Counts.read(cursor);
            cursor.take("percent");
            if (cursor.is("with") && cursor.is(cursor.at + 1, "ties")) {
                cursor.at += 2;
            }
        }
    }

    private void clauses() {
        while (cursor.more() && !isTail()) {
            if (cursor.take("from")) {
                relations = new FromReader(cursor, tables).read();
            } else if (cursor.is("group") && cursor.is(cursor.at + 1, "by")) {
                cursor.at += 2;
                ListReader reader = new ListReader(cursor, expressions);
                cursor.take("distinct");
                groups = reader.read();
                grouped = true;
                subtotals = reader.hasSubtotals();
            } else if (cursor.is("window") && cursor.is(cursor.at + 2, "as")) {
                cursor.at++;
                windows();
            } else {
                filtered |= cursor.is("where") || cursor.is("having") || cursor.is("qualify");
                cursor.at = Clauses.next(cursor, cursor.at + 1);
            }
        }
    }

    private boolean isTail() {
        return Clauses.isSetOperation(cursor, cursor.at)
                || cursor.is("order")
                || cursor.is("limit")
                || cursor.is("offset")
                || cursor.is("fetch");
    }

    private void windows() {
        CallReader calls = new CallReader(cursor, expressions);
        do {
            if (!cursor.isName(cursor.at) || !cursor.is(cursor.at + 1, "as") || !cursor.symbol(cursor.at + 2, '(')) {
                return;
            }
            String name = cursor.token(cursor.at).folded();
            cursor.at += 2;
            windows.put(name, calls.readWindow());
        } while (cursor.take(','));
    }

    private void finish(Draft draft) {
        boolean groupsHere = grouped || draft.items().stream().anyMatch(Item::aggregates);
        boolean inner = relations.stream().anyMatch(relation -> isFiltered(relation.result()));
        if (groupsHere) {
            draft.groupBy(groups);
            draft.aggregated = true;
            draft.oneRow = !grouped;
            draft.subtotals = subtotals;
        } else {
            Inheritance.apply(draft, relations, distinct);
        }
        draft.filtered = filtered || inner;
        draft.limit(top);
    }

    private static boolean isFiltered(@Nullable Result result) {
        return result != null && result.shape().filtered();
    }

    /** VALUES, whose columns have the names that DuckDB gives. */
    Draft values() {
        cursor.at++;
        int columns = 0;
        if (cursor.symbol('(')) {
            int end = cursor.end;
            cursor.end = cursor.closing(cursor.at);
            int index = cursor.at + 1;
            while (index < cursor.end) {
                columns++;
                index = cursor.find(index, ',') + 1;
            }
            cursor.end = end;
        }
        cursor.at = Clauses.next(cursor, cursor.at);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            Source source = new Source.Plain(String.format(Locale.ROOT, "col%d", i));
            items.add(new Item(new Output("col" + i, source), new Cell(source), null, -1, false));
        }
        return new Draft(items, new SourceFinder(new Scope(List.of(), Map.of())));
    }

    /** TABLE t, which is short for all of its columns. */
    Draft table() {
        cursor.at++;
        relations = new FromReader(cursor, tables).read();
        Draft draft = Drafts.of(list, new Scope(relations, windows), cursor);
        finish(draft);
        return draft;
    }

    /** A PIVOT statement: groups, in columns that only the values name. */
    Draft pivot() {
        cursor.at++;
        clauses();
        Draft draft = new Draft(new ArrayList<>(), new SourceFinder(new Scope(List.of(), Map.of())));
        draft.complete = false;
        draft.aggregated = grouped;
        draft.groupBy(groups);
        return draft;
    }
}
