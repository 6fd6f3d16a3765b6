package io.gridview.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rows that are maps. */
final class MapRows {
    private MapRows() {}

    static RowTable read(List<? extends Map<String, ?>> rows) {
        Set<String> names = new LinkedHashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            addNames(present(rows.get(row), row), row, names);
        }
        return read(ColumnHeader.ofNames(List.copyOf(names)), rows, new Notes());
    }

    static RowTable read(List<ColumnHeader> columns, List<? extends Map<String, ?>> rows) {
        Notes notes = new Notes();
        noteUnlisted(listed(columns), rows, notes);
        return read(columns, rows, notes);
    }

    private static RowTable read(List<ColumnHeader> columns, List<? extends Map<String, ?>> rows, Notes notes) {
        List<String> names = columns.stream().map(ColumnHeader::name).toList();
        List<String> keys = ColumnKeys.unique(names, notes);
        List<Column> read = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            read.add(column(columns.get(i), keys.get(i), rows, notes));
        }
        return new RowTable(read, names, rows.size(), RowExtent.complete(rows.size()), notes.list());
    }

    private static Column column(ColumnHeader header, String key, List<? extends Map<String, ?>> rows, Notes notes) {
        CellColumn column = CellColumn.ofHost(header, escaped(header.name()), rows.size());
        boolean held = rows.isEmpty();
        for (Map<String, ?> row : rows) {
            Object cell = row.get(header.name());
            held = held || cell != null || row.containsKey(header.name());
            column.add(cell);
        }
        if (!held) {
            notes.absentColumn(key);
        }
        return column.build(key, notes);
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
        for (int row = 0; row < rows.size(); row++) {
            Map<String, ?> map = present(rows.get(row), row);
            if (listed.containsAll(map.keySet())) {
                continue;
            }
            for (Map.Entry<?, ?> entry : Ordered.entries(map)) {
                String name = name(entry.getKey(), row);
                if (!listed.contains(name)) {
                    unlisted.merge(name, 1L, Long::sum);
                }
            }
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
