package io.gridview.data;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rows that are maps. */
final class MapRows {
    private MapRows() {}

    static RowTable read(List<? extends Map<String, ?>> rows, ReadLimits limits) {
        Set<String> names = new LinkedHashSet<>();
        int row = 0;
        for (Map<String, ?> map : rows.subList(0, Math.min(rows.size(), limits.maxRows()))) {
            addNames(present(map, row), row, names);
            row++;
        }
        return read(ColumnHeader.ofNames(List.copyOf(names)), rows, limits, new Notes());
    }

    static RowTable read(List<ColumnHeader> columns, List<? extends Map<String, ?>> rows, ReadLimits limits) {
        Notes notes = new Notes();
        noteUnlisted(listed(columns), rows, notes);
        return read(columns, rows, limits, notes);
    }

    private static RowTable read(
            List<ColumnHeader> columns, List<? extends Map<String, ?>> rows, ReadLimits limits, Notes notes) {
        List<String> names = columns.stream().map(ColumnHeader::name).toList();
        List<String> pointers = names.stream().map(MapRows::escaped).toList();
        return new HostRows<Map<String, ?>>(columns, pointers, limits, notes).read(rows, new Cells(names, rows));
    }

    private record Cells(List<String> names, List<? extends Map<String, ?>> rows)
            implements HostRows.Cells<Map<String, ?>> {
        @Override
        public @Nullable Object at(Map<String, ?> row, int column) {
            return row.get(names.get(column));
        }

        @Override
        public boolean isHeld(int column) {
            return rows.isEmpty() || rows.stream().anyMatch(row -> row.containsKey(names.get(column)));
        }
    }

    private static void addNames(Map<String, ?> map, int row, Set<String> names) {
        if (names.containsAll(map.keySet())) {
            return;
        }
        for (Map.Entry<?, ?> entry : Ordered.entries(map)) {
            names.add(name(entry.getKey(), row));
        }
    }

    /** Maps that went through unchecked casts may have keys of any class. */
    private static String name(@Nullable Object key, int row) {
        if (key instanceof String name) {
            return name;
        }
        throw new RowFormatException("invalid_column_name", "/rows/" + row, "every key of a row must be a text");
    }

    private static Set<String> listed(List<ColumnHeader> columns) {
        Set<String> listed = new LinkedHashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            if (!listed.add(name)) {
                throw new RowFormatException(
                        "duplicate_column",
                        "/columns/" + i,
                        "\"" + name
                                + "\" is named twice, and rows that are objects have it once; name each column once");
            }
        }
        return listed;
    }

    private static void noteUnlisted(Set<String> listed, List<? extends Map<String, ?>> rows, Notes notes) {
        Map<String, Long> unlisted = new LinkedHashMap<>();
        int row = 0;
        for (Map<String, ?> map : rows) {
            if (!listed.containsAll(present(map, row).keySet())) {
                for (Map.Entry<?, ?> entry : Ordered.entries(map)) {
                    String name = name(entry.getKey(), row);
                    if (!listed.contains(name)) {
                        unlisted.merge(name, 1L, Long::sum);
                    }
                }
            }
            row++;
        }
        unlisted.forEach(notes::unlistedColumn);
    }

    private static Map<String, ?> present(@Nullable Map<String, ?> row, int index) {
        if (row == null) {
            throw ArrayRows.missing(index);
        }
        return row;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
