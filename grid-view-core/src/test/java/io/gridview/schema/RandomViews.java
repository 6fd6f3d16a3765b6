package io.gridview.schema;

import io.gridview.aggregate.RandomColumns;
import io.gridview.data.Column;
import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes tables with a column of each type and views over them from the schema's own words; some parts do not fit. */
final class RandomViews {
    private static final List<String> KEYS =
            Arrays.stream(ColumnType.values()).map(ColumnType::wire).toList();

    private static final JsonNode VIEW = JsonMapper.shared().readTree(WireSchema.VIEW.text());

    private final SplittableRandom random;

    RandomViews(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** One column of each type, named as it. */
    RowTable table(int rows) {
        List<Column> columns = Arrays.stream(ColumnType.values())
                .map(type -> RandomColumns.of(type, random.nextLong(), rows))
                .toList();
        List<List<@Nullable Object>> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<@Nullable Object> line = new ArrayList<>();
            for (Column column : columns) {
                line.add(column.value(row));
            }
            cells.add(Collections.unmodifiableList(line));
        }
        List<ColumnHeader> headers = Arrays.stream(ColumnType.values())
                .map(type -> new ColumnHeader(type.wire(), type))
                .toList();
        return RowTable.ofArrays(headers, cells);
    }

    String view() {
        Map<String, Object> view = new LinkedHashMap<>(Map.of("grid_id", "g"));
        List<Object> columns = new ArrayList<>();
        KEYS.forEach(key -> columns.add(part("/$defs/column", Map.of("key", key))));
        view.put("columns", columns);
        view.put("kpis", List.of(kpi("a"), kpi("b"), kpi("c")));
        view.put("charts", List.of(chart("one"), chart("two"), chart("three")));
        view.put("toolbar", Map.of("filters", List.of(filter())));
        view.put("search_mode", word("/properties/search_mode"));
        view.put("wrapper", word("/properties/wrapper"));
        view.put("striped", random.nextBoolean());
        return JsonMapper.shared().writeValueAsString(view);
    }

    private Map<String, Object> kpi(String label) {
        Map<String, Object> kpi = part("/$defs/kpi", Map.of("label", label, "column_key", key()));
        if (random.nextInt(3) == 0) {
            kpi.put("compare", Map.of("order_by", "date"));
        }
        return kpi;
    }

    private Map<String, Object> chart(String id) {
        Map<String, Object> chart =
                part("/$defs/chart", Map.of("id", id, "chart_type", word("/$defs/chart/properties/chart_type")));
        switch (String.valueOf(chart.get("chart_type"))) {
            case "pie", "donut" -> chart.putAll(Map.of("group_by", key(), "value_key", key()));
            case "heatmap" -> chart.putAll(Map.of("x_key", key(), "series_by", key(), "value_key", key()));
            case "histogram" -> chart.put("x_key", key());
            case "scatter" -> chart.putAll(Map.of("x_key", key(), "series", List.of(Map.of("key", key()))));
            default -> {
                if (random.nextBoolean()) {
                    chart.putAll(Map.of("group_by", key(), "value_key", key()));
                } else {
                    chart.putAll(Map.of("x_key", key(), "series", List.of(Map.of("key", key()))));
                }
            }
        }
        if (random.nextInt(3) == 0) {
            chart.put("limit", 1 + random.nextInt(4));
        }
        return chart;
    }

    private Map<String, Object> filter() {
        return part(
                "/$defs/filter", Map.of("id", "f", "column_key", key(), "type", word("/$defs/filter/properties/type")));
    }

    /** The given members and, each half of the time, the fields that hold a word of a list or a truth. */
    private Map<String, Object> part(String definition, Map<String, Object> given) {
        Map<String, Object> part = new LinkedHashMap<>();
        VIEW.at(definition).get("properties").properties().forEach(field -> {
            boolean isWord = field.getValue().path("type").asString("").equals("string")
                    && field.getValue().has("enum");
            boolean isFlag = field.getValue().path("type").asString("").equals("boolean");
            if (given.containsKey(field.getKey())) {
                part.put(field.getKey(), given.get(field.getKey()));
            } else if (random.nextInt(4) == 0 && (isWord || isFlag)) {
                part.put(
                        field.getKey(),
                        isFlag ? random.nextBoolean() : word(definition + "/properties/" + field.getKey()));
            } else if (random.nextInt(4) == 0 && field.getKey().equals("format")) {
                part.put("format", format());
            }
        });
        return part;
    }

    private Object format() {
        String type = word("/$defs/format/anyOf/0");
        return random.nextBoolean() ? type : Map.of("type", type, "decimals", random.nextInt(5), "unit", "u");
    }

    private String key() {
        return KEYS.get(random.nextInt(KEYS.size()));
    }

    private String word(String place) {
        JsonNode words = VIEW.at(place).get("enum");
        return words.get(random.nextInt(words.size())).stringValue();
    }
}
