package io.gridview.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gridview.data.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The cases themselves: a slip in one would make it expect nothing, or what nobody can show. */
class CasesTest {
    private static final int LEAST = 160;
    private static final int LEAST_IN_OTHER_LANGUAGES = 12;
    private static final int LONGEST_ARGUMENT = 200;

    private final List<JudgedCase> cases = JudgedCase.all();

    @Test
    void each_has_an_id_of_its_own_and_one_line_that_argues_for_it() {
        assertThat(cases).extracting(JudgedCase::id).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(LEAST);
        assertThat(cases)
                .extracting(JudgedCase::why)
                .doesNotHaveDuplicates()
                .allSatisfy(why ->
                        assertThat(why).hasSizeBetween(20, LONGEST_ARGUMENT).doesNotContain("\n"));
    }

    @Test
    void each_keeps_to_the_vocabulary() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(JudgedCase.FOLDER.resolve("case.schema.json")), InputFormat.JSON);

        for (JudgedCase judged : cases) {
            assertThat(schema.validate(judged.json())).as(judged.id()).isEmpty();
        }
    }

    @Test
    void each_can_be_asked_and_speaks_of_columns_that_its_result_has() throws SQLException {
        try (CaseData data = new CaseData()) {
            for (JudgedCase judged : cases) {
                Set<String> keys =
                        judged.rows(data).columns().stream().map(Column::key).collect(Collectors.toSet());
                keys.add(DrawnChart.ROWS);

                assertThat(keys).as(judged.id()).containsAll(columns(judged.expect()));
            }
        }
    }

    @Test
    void some_ask_in_other_languages() {
        assertThat(cases)
                .filteredOn(judged -> judged.json().has("locale"))
                .hasSizeGreaterThanOrEqualTo(LEAST_IN_OTHER_LANGUAGES);
    }

    private static List<String> columns(JsonNode expect) {
        List<String> columns = new ArrayList<>();
        for (JsonNode node : expect.path("charts")) {
            AnyOf.alternatives(node).forEach(chart -> addColumns(columns, chart, "x", "y", "series"));
        }
        expect.path("never").forEach(chart -> addColumns(columns, chart, "x", "y", "series"));
        for (String list : List.of("some", "none")) {
            for (JsonNode node : expect.path("kpis").path(list)) {
                AnyOf.alternatives(node).forEach(kpi -> addColumns(columns, kpi, "column"));
            }
        }
        for (String facts : List.of("formats", "labels", "align", "cell", "hidden", "totals")) {
            columns.addAll(expect.path(facts).propertyNames());
        }
        return columns;
    }

    private static void addColumns(List<String> columns, JsonNode part, String... names) {
        for (String name : names) {
            if (!part.path(name).isNull()) {
                columns.addAll(AnyOf.words(part, name));
            }
        }
    }
}
