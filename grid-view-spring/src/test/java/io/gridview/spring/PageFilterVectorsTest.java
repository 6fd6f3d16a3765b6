package io.gridview.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.gridview.filter.AllOf;
import io.gridview.filter.NumberRange;
import io.gridview.filter.RowFilter;
import io.gridview.filter.SetFilter;
import io.gridview.filter.TextFilter;
import io.gridview.filter.TimeRange;
import io.gridview.schema.WireSchema;
import io.gridview.sql.PageRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part "pageFilters" of the cases that Java and the browser must answer alike: what a filter of a page, {@code
 * given} as JSON, {@code reads} as; null where it is refused.
 */
class PageFilterVectorsTest {
    private static final Path VECTORS = Path.of("../grid-view-core/src/test/resources/vectors.json");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TestFactory
    Stream<DynamicTest> every_filter_reads_as_the_vectors_say() throws IOException {
        return MAPPER.readTree(Files.readString(VECTORS))
                .get("pageFilters")
                .valueStream()
                .map(vector -> dynamicTest(vector.get("name").stringValue(), () -> check(vector)));
    }

    private static void check(JsonNode vector) {
        RowFilter read = read(vector.get("given"));
        JsonNode expected = vector.get("reads");
        if (expected.isNull()) {
            assertThat(read).isNull();
        } else {
            assertThat(read).isEqualTo(new AllOf(List.of(filter(expected))));
        }
    }

    /** What the endpoint makes of it: first its schema, then its reader may refuse it. */
    private static @Nullable RowFilter read(JsonNode given) {
        ObjectNode body = MAPPER.createObjectNode().put("query", "SELECT 1");
        body.putArray("filters").add(given);
        if (!WireSchema.PAGE_REQUEST.validate(body.toString()).isEmpty()) {
            return null;
        }
        PageRequest request = PageRequestReader.read(body).value();
        return request == null ? null : request.filter();
    }

    private static RowFilter filter(JsonNode expected) {
        String column = expected.get("column").stringValue();
        return switch (expected.get("kind").stringValue()) {
            case "set" -> {
                Set<String> values = new HashSet<>();
                expected.get("values").forEach(value -> values.add(value.stringValue()));
                yield new SetFilter(column, values, expected.get("noValue").booleanValue());
            }
            case "numbers" -> {
                String from = end(expected, "from");
                String to = end(expected, "to");
                yield NumberRange.between(
                        column, from == null ? null : new BigDecimal(from), to == null ? null : new BigDecimal(to));
            }
            case "days" -> {
                String from = end(expected, "from");
                String to = end(expected, "to");
                yield TimeRange.days(
                        column, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
            }
            default -> TextFilter.contains(expected.get("text").stringValue(), List.of(column));
        };
    }

    private static @Nullable String end(JsonNode expected, String field) {
        return expected.get(field).isNull() ? null : expected.get(field).stringValue();
    }
}
