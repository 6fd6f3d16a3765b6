package io.gridview.benchmarks;

import io.gridview.data.ColumnHeader;
import io.gridview.data.RowTable;
import io.gridview.plan.PlannerReply;
import io.gridview.plan.ResultFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A reply and its result, of the public data set whose cases the core's tests score.
 *
 * @param reply what the planner said
 * @param table the result, read
 */
record Decision(PlannerReply reply, RowTable table) {
    private static final String CASES = "/nvbench/dev.jsonl";

    /** Every case, in the data set's order. */
    static List<Decision> all() {
        try (InputStream in = Objects.requireNonNull(Decision.class.getResourceAsStream(CASES), CASES)) {
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return lines.lines()
                    .map(line -> decision(JsonMapper.shared().readTree(line)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Decision decision(JsonNode json) {
        List<ColumnHeader> columns = new ArrayList<>();
        for (JsonNode column : json.get("columns")) {
            columns.add(ColumnHeader.parse(
                    column.get("name").stringValue(), column.get("type").stringValue()));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (JsonNode row : json.get("rows")) {
            List<@Nullable Object> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell(cell)));
            rows.add(cells);
        }
        PlannerReply reply = new PlannerReply(
                json.get("sql_like").stringValue(), json.get("purpose").stringValue(), ResultFormat.CHART);
        return new Decision(reply, RowTable.ofArrays(columns, rows));
    }

    private static @Nullable Object cell(JsonNode cell) {
        return switch (cell.getNodeType()) {
            case NULL -> null;
            case NUMBER -> cell.isIntegralNumber() ? (Object) cell.longValue() : cell.decimalValue();
            default -> cell.stringValue();
        };
    }
}
