package io.gridview.statement;

import io.gridview.statement.Expression.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What names mean inside one SELECT. */
final class Scope {
    private final List<Relation> relations;
    private final Map<String, Window> windows;
    private final Map<String, Cell> aliases = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Map<String, Place>> qualified = new HashMap<>();

    /** Where a column stands: in which relation and at which place of it. */
    record Place(Relation relation, int index) {
        Cell cell() {
            Result result = relation.result();
            return result == null ? Cell.CONSTANT : result.outside(index);
        }
    }

    Scope(List<Relation> relations, Map<String, Window> windows) {
        this.relations = relations;
        this.windows = windows;
        for (Relation relation : relations) {
            addPlaces(relation, places);
        }
    }

    List<Relation> relations() {
        return relations;
    }

    /** Where the column is known to come from; null where it may be any table's. */
    @Nullable
    Place place(Expression.Column column) {
        String table = column.table();
        if (table == null) {
            return places.get(folded(column.name()));
        }
        return qualified.computeIfAbsent(folded(table), this::placesOf).get(folded(column.name()));
    }

    private Map<String, Place> placesOf(String alias) {
        Map<String, Place> found = new HashMap<>();
        for (Relation relation : relations) {
            if (relation.alias().equals(alias) && found.isEmpty()) {
                addPlaces(relation, found);
            }
        }
        return found;
    }

    private static void addPlaces(Relation relation, Map<String, Place> places) {
        for (int i = 0; i < relation.size(); i++) {
            places.putIfAbsent(folded(relation.name(i)), new Place(relation, i));
        }
    }

    /** An item before that has this name, as some dialects let later ones use it. */
    @Nullable
    Cell alias(Expression.Column column) {
        return column.table() == null ? aliases.get(folded(column.name())) : null;
    }

    void addAlias(String name, Cell cell) {
        aliases.putIfAbsent(folded(name), cell);
    }

    /** A window with what it takes over from the named one that it refers to. */
    Window resolved(Window window) {
        String base = window.base();
        Window named = base == null ? null : windows.get(base);
        if (named == null) {
            return window;
        }
        List<Expression> orderedBy = new ArrayList<>(named.orderedBy());
        orderedBy.addAll(window.orderedBy());
        return new Window(
                null, named.partitioned() || window.partitioned(), orderedBy, named.whole() || window.whole());
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
