package io.gridview.spring;

import io.gridview.filter.AllOf;
import io.gridview.filter.NumberRange;
import io.gridview.filter.RowFilter;
import io.gridview.filter.SetFilter;
import io.gridview.filter.TextFilter;
import io.gridview.filter.TimeRange;
import io.gridview.spec.GridViewSpec;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import io.gridview.spec.SpecReader;
import io.gridview.sql.PageColumn;
import io.gridview.sql.PageRequest;
import io.gridview.sql.PageSort;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads which rows are asked for out of a body that its schema accepted. */
final class PageRequestReader {
    private static final int USUAL_LIMIT = 100;

    private final List<Problem> problems = new ArrayList<>();

    private PageRequestReader() {}

    static Reading<PageRequest> read(JsonNode body) {
        return new PageRequestReader().request(body);
    }

    private Reading<PageRequest> request(JsonNode body) {
        List<PageSort> sort = new ArrayList<>();
        for (JsonNode key : body.path("sort")) {
            boolean descending = key.path("direction").asString("ascending").equals("descending");
            sort.add(new PageSort(key.get("key").stringValue(), descending));
        }
        List<RowFilter> filters = new ArrayList<>();
        for (int i = 0; i < body.path("filters").size(); i++) {
            filters.add(filter(body.path("filters").get(i), "/filters/" + i));
        }
        List<PageColumn> columns = columns(body.path("columns"));
        if (!problems.isEmpty()) {
            return Reading.failed(problems);
        }
        return Reading.of(new PageRequest(
                body.path("offset").asLong(0),
                body.path("limit").asInt(USUAL_LIMIT),
                sort,
                new AllOf(filters),
                body.path("search").asString(""),
                columns));
    }

    /** Labels and formats are those of a view, and read as such. */
    private List<PageColumn> columns(JsonNode columns) {
        if (columns.isEmpty()) {
            return List.of();
        }
        Reading<GridViewSpec> view = SpecReader.strict()
                .read(JsonMapper.shared()
                        .createObjectNode()
                        .put("grid_id", "page")
                        .set("columns", columns)
                        .toString());
        GridViewSpec spec = view.value();
        if (spec == null) {
            problems.addAll(view.problems());
            return List.of();
        }
        return spec.columns().stream()
                .map(column -> new PageColumn(column.key(), column.label(), column.format()))
                .toList();
    }

    private RowFilter filter(JsonNode filter, String pointer) {
        String key = filter.get("column_key").stringValue();
        return switch (filter.get("type").stringValue()) {
            case "set" -> set(key, filter);
            case "range" -> NumberRange.between(key, number(filter, "from", pointer), number(filter, "to", pointer));
            case "date" -> TimeRange.days(key, day(filter, "from", pointer), day(filter, "to", pointer));
            default -> search(key, filter, pointer);
        };
    }

    private static RowFilter set(String key, JsonNode filter) {
        Set<String> values = new HashSet<>();
        filter.path("values").forEach(value -> values.add(value.stringValue()));
        return new SetFilter(key, values, filter.path("no_value").asBoolean(false));
    }

    private RowFilter search(String key, JsonNode filter, String pointer) {
        if (!filter.has("text")) {
            problems.add(Problem.error("missing_field", pointer + "/text", "A search needs the \"text\" to look for."));
            return RowFilter.everything();
        }
        return TextFilter.contains(filter.get("text").stringValue(), List.of(key));
    }

    private @Nullable BigDecimal number(JsonNode filter, String end, String pointer) {
        JsonNode value = filter.path(end);
        if (value.isMissingNode()) {
            return null;
        }
        try {
            return value.isNumber() ? value.decimalValue() : new BigDecimal(value.stringValue());
        } catch (NumberFormatException e) {
            problems.add(Problem.error(
                    "bad_pattern", pointer + "/" + end, "A range ends at a number, such as 12.5 or \"12.5\"."));
            return null;
        }
    }

    private @Nullable LocalDate day(JsonNode filter, String end, String pointer) {
        JsonNode value = filter.path(end);
        if (value.isMissingNode()) {
            return null;
        }
        try {
            return LocalDate.parse(value.asString(""));
        } catch (DateTimeException e) {
            problems.add(Problem.error(
                    "bad_pattern", pointer + "/" + end, "A range of dates ends at a day, such as 2024-01-31."));
            return null;
        }
    }
}
