package io.gridview.graph;

import io.gridview.data.ColumnHeader;
import io.gridview.data.RowExtent;
import io.gridview.data.RowFormatException;
import io.gridview.data.RowTable;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads {@code columns} and {@code rows} of a state as the Java values they are. */
final class StateRows {
    private final String pointer;
    private final Map<String, @Nullable Object> members;

    private StateRows(String pointer, Map<String, @Nullable Object> members) {
        this.pointer = pointer;
        this.members = members;
    }

    /** The table, or one problem with its pointer into the state. */
    static Reading<RowTable> read(StateObject.Part part) {
        Map<String, @Nullable Object> members = Objects.requireNonNull(StateValues.members(part.value()));
        Object rows = members.get("rows");
        Problem unbounded = StateCheck.bounds(rows);
        if (unbounded != null) {
            return Reading.failed(unbounded.under(part.pointer() + "/rows"));
        }
        try {
            return Reading.of(new StateRows(part.pointer(), members).table(StateValues.items(rows)));
        } catch (Fault fault) {
            return Reading.failed(fault.problem);
        } catch (RowFormatException e) {
            return Reading.failed(Problem.error(e.code(), part.pointer() + e.pointer(), e.explanation()));
        }
    }

    private RowTable table(@Nullable List<? extends @Nullable Object> rows) throws Fault {
        List<? extends @Nullable Object> all = rows == null ? List.of() : rows;
        List<ColumnHeader> headers = headers();
        boolean maps = all.stream().filter(Objects::nonNull).findFirst().orElse(null) instanceof Map;
        RowTable table = maps || (headers == null && all.isEmpty()) ? ofMaps(headers, all) : ofArrays(headers, all);
        RowExtent extent = extent(table.rowCount());
        return extent == null ? table : table.withExtent(extent);
    }

    @SuppressWarnings("unchecked") // The reader of rows refuses keys that are no text.
    private RowTable ofMaps(@Nullable List<ColumnHeader> headers, List<? extends @Nullable Object> rows) throws Fault {
        List<Map<String, ?>> maps = new ArrayList<>(rows.size());
        for (Object row : rows) {
            if (row != null && !(row instanceof Map)) {
                throw mixed(maps.size());
            }
            maps.add((Map<String, ?>) row);
        }
        return headers == null ? RowTable.ofMaps(maps) : RowTable.ofMaps(headers, maps);
    }

    private RowTable ofArrays(@Nullable List<ColumnHeader> headers, List<? extends @Nullable Object> rows)
            throws Fault {
        List<@Nullable List<? extends @Nullable Object>> arrays = new ArrayList<>(rows.size());
        for (Object row : rows) {
            List<? extends @Nullable Object> cells = StateValues.items(row);
            if (row != null && cells == null) {
                throw mixed(arrays.size());
            }
            arrays.add(cells);
        }
        if (headers == null) {
            throw new Fault(Problem.error(
                    "missing_field", pointer + "/columns", "Rows that are lists need the names of their columns."));
        }
        return RowTable.ofArrays(headers, arrays);
    }

    private Fault mixed(int row) {
        return new Fault(Problem.error(
                "wrong_type", pointer + "/rows/" + row, "Rows are all lists in the order of columns, or all maps."));
    }

    private @Nullable List<ColumnHeader> headers() throws Fault {
        Object columns = members.get("columns");
        if (columns == null) {
            return null;
        }
        List<? extends @Nullable Object> items = StateValues.items(columns);
        if (items == null) {
            throw new Fault(
                    Problem.error("wrong_type", pointer + "/columns", "Columns are a list of names or {name, type}."));
        }
        List<ColumnHeader> headers = new ArrayList<>();
        for (Object column : items) {
            headers.add(header(column, "/columns/" + headers.size()));
        }
        return headers;
    }

    private ColumnHeader header(@Nullable Object column, String at) throws Fault {
        if (column instanceof CharSequence name) {
            return new ColumnHeader(name.toString(), null);
        }
        Map<String, @Nullable Object> members = StateValues.members(column);
        Object name = members == null ? null : members.get("name");
        Object type = members == null ? null : members.get("type");
        if (!(name instanceof CharSequence) || !(type == null || type instanceof CharSequence)) {
            throw new Fault(Problem.error(
                    "wrong_type", pointer + at, "A column is its name, or {name, type} with texts for both."));
        }
        try {
            return ColumnHeader.parse(name.toString(), type == null ? null : type.toString());
        } catch (RowFormatException e) {
            throw e.within(at);
        }
    }

    /** A host that cut the result says so beside the rows, with {@code truncated} or a larger {@code row_count}. */
    private @Nullable RowExtent extent(int rows) {
        long count = members.get("row_count") instanceof Number number ? number.longValue() : -1;
        if (count > rows) {
            return new RowExtent(true, count);
        }
        return Boolean.TRUE.equals(members.get("truncated")) ? RowExtent.cutOff() : null;
    }

    /** Ends the reading of rows at the first problem. */
    private static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Fault(Problem problem) {
            super(problem.message());
            this.problem = problem;
        }
    }
}
