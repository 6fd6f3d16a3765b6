package io.gridview.statement;

import io.gridview.statement.Expression.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the columns of a result out of its select list. */
final class Drafts {
    private final Scope scope;
    private final SourceFinder finder;
    private final Cursor cursor;
    private final List<Item> items = new ArrayList<>();
    private int placed = -1;

    private Drafts(Scope scope, Cursor cursor) {
        this.scope = scope;
        this.finder = new SourceFinder(scope);
        this.cursor = cursor;
    }

    static Draft of(List<SelectItem> list, Scope scope, Cursor cursor) {
        Drafts drafts = new Drafts(scope, cursor);
        for (SelectItem item : list) {
            if (item instanceof SelectItem.Value value) {
                drafts.add(value);
            } else if (item instanceof SelectItem.Star star) {
                drafts.add(star);
            } else {
                drafts.open();
            }
        }
        Draft draft = new Draft(drafts.items, drafts.finder);
        draft.complete = drafts.placed < 0 && !list.isEmpty();
        draft.placed = draft.complete ? drafts.items.size() : drafts.placed;
        return draft;
    }

    /** Columns that are not known stand here. */
    private void open() {
        placed = placed < 0 ? items.size() : placed;
    }

    private void add(SelectItem.Value value) {
        Cell cell = finder.find(value.expression());
        String name = value.name();
        Scope.Place place = value.expression() instanceof Column column ? scope.place(column) : null;
        int inner = place == null || scope.relations().size() > 1 ? -1 : place.index();
        items.add(new Item(
                new Output(name == null ? value.text() : name, cell.source()),
                cell,
                value.expression(),
                inner,
                finder.tookAggregate()));
        // Another name for a column may well be the own name of another column of the table; for a sum it hardly is.
        boolean itself = Sources.columns(cell.source()).stream().anyMatch(column -> column.equalsIgnoreCase(name));
        if (name != null && !itself && !(value.expression() instanceof Column)) {
            scope.addAlias(name, cell);
        }
    }

    private void add(SelectItem.Star star) {
        boolean found = false;
        for (Relation relation : scope.relations()) {
            if (star.table() == null || relation.alias().equalsIgnoreCase(star.table())) {
                found = true;
                add(star, relation);
            }
        }
        if (!found) {
            open();
        }
    }

    private void add(SelectItem.Star star, Relation relation) {
        Result result = relation.result();
        for (int i = 0; result != null && i < relation.size(); i++) {
            String name = relation.name(i);
            String folded = name.toLowerCase(Locale.ROOT);
            boolean merged = star.table() == null && relation.merged().contains(folded);
            if (merged || star.excluded().contains(folded)) {
                continue;
            }
            if (!cursor.countsStarColumn()) {
                open();
                return;
            }
            Expression replaced = star.replaced().get(folded);
            Cell cell = replaced == null ? result.outside(i) : finder.find(replaced);
            Output output = new Output(star.renamed().getOrDefault(folded, name), cell.source());
            int inner = replaced != null || scope.relations().size() > 1 ? -1 : i;
            Expression expression = replaced == null ? new Column(relation.alias(), name) : replaced;
            items.add(new Item(output, cell, expression, inner, finder.tookAggregate()));
        }
        if (relation.isOpen()) {
            open();
        }
    }
}
