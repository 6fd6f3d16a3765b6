package io.gridview.nvbench;

import io.gridview.data.ColumnHeader;
import io.gridview.data.RowTable;
import io.gridview.plan.PlannerReply;
import io.gridview.plan.ResultFormat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A result with the sentence it was asked for by, and the chart that belongs to it.
 *
 * @param id unique in the data set
 * @param sql the text that made the result; its tables are not at hand
 * @param purpose one sentence
 * @param columns names and declared types
 * @param rows cells in the columns' order
 * @param label the chart that is right
 * @param namesChart whether the purpose says what to draw
 * @param flags what is peculiar, {@code id_axis} for instance
 */
record NvCase(
        String id,
        String sql,
        String purpose,
        List<ColumnHeader> columns,
        List<List<@Nullable Object>> rows,
        Label label,
        boolean namesChart,
        Set<String> flags) {

    RowTable table() {
        return RowTable.ofArrays(columns, rows);
    }

    PlannerReply reply() {
        return new PlannerReply(sql, purpose, ResultFormat.CHART);
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    /** The same without a word of what it is for; the wire knows no empty purpose. */
    NvCase blanked() {
        return new NvCase(id, sql, " ", columns, rows, label, namesChart, flags);
    }

    /** The same with its columns ordered by a checksum, so that a place tells nothing. */
    NvCase shuffled() {
        List<Integer> places = IntStream.range(0, columns.size())
                .boxed()
                .sorted(Comparator.comparingLong(
                        place -> checksum(id + "/" + columns.get(place).name())))
                .toList();
        List<List<@Nullable Object>> moved = new ArrayList<>();
        rows.forEach(row -> moved.add(at(places, row)));
        return new NvCase(id, sql, purpose, at(places, columns), moved, label, namesChart, flags);
    }

    private static long checksum(String text) {
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }

    private static <T extends @Nullable Object> List<T> at(List<Integer> places, List<T> values) {
        List<T> moved = new ArrayList<>();
        places.forEach(place -> moved.add(values.get(place)));
        return moved;
    }
}
