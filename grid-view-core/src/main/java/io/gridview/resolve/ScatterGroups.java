package io.gridview.resolve;

import io.gridview.data.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The series of a scatter chart: one, or one for each frequent value of a column and "Other" for the rest. */
final class ScatterGroups {
    private static final String OTHER = "Other";

    private final @Nullable Column column;
    private final Map<@Nullable Object, Integer> placeOf = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /**
     * All marks in one series.
     *
     * @param taken a name that no series may have
     */
    ScatterGroups(String name, String taken) {
        this.column = null;
        addName(name, taken);
    }

    /** A series for each value of the column in these rows. */
    ScatterGroups(Column column, List<Integer> rows, ViewColumns columns, String taken) {
        this.column = column;
        Map<@Nullable Object, Integer> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.merge(column.value(row), 1, Integer::sum));
        List<@Nullable Object> frequent = new ArrayList<>(counts.keySet());
        frequent.sort(Comparator.comparing((@Nullable Object value) -> counts.getOrDefault(value, 0))
                .reversed());
        boolean tooMany = frequent.size() > SeriesPivot.MOST_SERIES;
        List<@Nullable Object> named = tooMany ? frequent.subList(0, SeriesPivot.MOST_SERIES) : frequent;
        List<@Nullable Object> shown = new ArrayList<>(counts.keySet());
        shown.retainAll(new HashSet<>(named));
        LabelOrder.arrange(shown, value -> value);
        for (Object value : shown) {
            placeOf.put(value, names.size());
            addName(columns.text(value, columns.format(column.key())), taken);
        }
        if (tooMany) {
            addName(OTHER, taken);
        }
    }

    private void addName(String name, String taken) {
        String unique = name;
        for (int i = 2; unique.equals(taken) || names.contains(unique); i++) {
            unique = name + " (" + i + ")";
        }
        names.add(unique);
    }

    /** The names of the series, unique. */
    List<String> names() {
        return names;
    }

    /** True where there is one series that needs no legend. */
    boolean isSingle() {
        return column == null;
    }

    /** The series that the row belongs to. */
    int placeOf(int row) {
        return column == null ? 0 : placeOf.getOrDefault(column.value(row), names.size() - 1);
    }
}
