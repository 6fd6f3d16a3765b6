package io.gridview.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.gridview.data.ColumnHeader;
import io.gridview.data.RowTable;
import io.gridview.filter.SearchQuery.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * The part "filters": tables ({@code columns}, {@code rows} and the texts {@code shown} where they are not the raw
 * ones), and for each a {@code search} with its {@code state}, or a {@code filter}, and the rows it {@code matches}.
 */
class RowFilterVectorsTest {
    private final Map<String, JsonNode> tables = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> every_filter_leaves_the_rows_that_the_vectors_say() {
        Vectors.of("filters")
                .filter(vector -> vector.has("rows"))
                .forEach(table -> tables.put(text(table, "table"), table));
        return Vectors.of("filters")
                .filter(vector -> !vector.has("rows"))
                .map(vector -> dynamicTest(text(vector, "name"), () -> check(vector)));
    }

    private void check(JsonNode vector) {
        JsonNode table = tables.get(text(vector, "table"));
        RowFilter filter = vector.has("search") ? searched(vector, table) : filter(vector.get("filter"));
        ZoneId zone = ZoneId.of(vector.has("zone") ? text(vector, "zone") : "UTC");
        List<Integer> matches = new ArrayList<>();
        vector.get("matches").forEach(row -> matches.add(row.intValue()));
        assertThat(filter.matching(rows(table, zone)).indexes())
                .containsExactly(matches.stream().mapToInt(Integer::intValue).toArray());
    }

    private static RowFilter searched(JsonNode vector, JsonNode table) {
        List<SearchColumn> columns = new ArrayList<>();
        table.get("columns")
                .forEach(column -> columns.add(new SearchColumn(text(column, "key"), text(column, "label"))));
        SearchQuery query = RowFilter.parse(text(vector, "search"), columns);
        assertThat(query.state()).isEqualTo(State.valueOf(text(vector, "state").toUpperCase(Locale.ROOT)));
        return query.filter();
    }

    private static RowFilter filter(JsonNode filter) {
        String column = text(filter, "column");
        return switch (text(filter, "kind")) {
            case "set" -> {
                Set<String> values = new HashSet<>();
                filter.get("values").forEach(value -> values.add(value.stringValue()));
                yield new SetFilter(column, values, filter.get("noValue").booleanValue());
            }
            case "numbers" -> {
                String from = end(filter, "from");
                String to = end(filter, "to");
                yield NumberRange.between(
                        column, from == null ? null : new BigDecimal(from), to == null ? null : new BigDecimal(to));
            }
            default -> {
                String from = end(filter, "from");
                String to = end(filter, "to");
                yield TimeRange.days(
                        column, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
            }
        };
    }

    private static @Nullable String end(JsonNode filter, String field) {
        return filter.get(field).isNull() ? null : text(filter, field);
    }

    private static FilterRows rows(JsonNode table, ZoneId zone) {
        List<ColumnHeader> headers = new ArrayList<>();
        table.get("columns")
                .forEach(column ->
                        headers.add(new ColumnHeader(text(column, "key"), Vectors.type(text(column, "type")))));
        RowTable rows = Vectors.table(headers, table.get("rows"));
        JsonNode shown = table.get("shown");
        CellTexts texts = (column, row) -> shown != null && shown.has(column.key())
                ? shown.get(column.key()).get(row).stringValue()
                : RawText.of(column.value(row));
        return new FilterRows(rows, texts, zone);
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).stringValue();
    }
}
