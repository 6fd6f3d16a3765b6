package io.gridview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.gridview.artifact.GridArtifact;
import io.gridview.data.ColumnHeader;
import io.gridview.data.RowTable;
import io.gridview.plan.ColumnSchema;
import io.gridview.plan.VisualizerInstructions;
import io.gridview.spec.Problem;
import io.gridview.spec.Problems;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The other road to an artifact: a model writes the view, the numbers come from the rows all the same. */
class VisualizerRoadTest {
    private static final RowTable ROWS = RowTable.ofArrays(
            ColumnHeader.ofNames(List.of("region", "revenue_eur")),
            List.of(
                    List.of("North", new BigDecimal("0.10")),
                    List.of("South", new BigDecimal("0.20")),
                    List.of("North", new BigDecimal("9007199254740993.00"))));

    private static final String VIEW = """
            {"view": {"grid_id": "revenue", "title": "Revenue by region",
              "columns": [{"key": "region", "label": "Region"}, {"key": "revenue_eur", "label": "Revenue", "total": "sum"}],
              "kpis": [{"label": "Revenue", "aggregate": "sum", "column_key": "revenue_eur",
                        "format": {"type": "currency", "currency": "EUR"}}],
              "charts": [{"id": "by_region", "chart_type": "donut", "group_by": "region", "aggregate": "sum",
                          "value_key": "revenue_eur", "overlay": {"value": "Revenue"}}]}}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|''", "'Here is the view:\n```json\n'|'\n```\nAnything else?'", "'I chose {region}.\n\n'|''"})
    void what_a_model_writes_around_its_view_does_not_matter(String before, String after) {
        JsonNode artifact = JsonMapper.shared()
                .readTree(GridView.buildArtifactFromView(before + VIEW + after, ROWS)
                        .toJson());

        assertThat(artifact.at("/kpis/0/rawValue").asString()).isEqualTo("9007199254740993.30");
        assertThat(artifact.at("/kpis/0/valueFmt").stringValue()).isEqualTo("\u20ac9,007,199,254,740,993.30");
        assertThat(artifact.at("/charts/0/chartType").stringValue()).isEqualTo("donut");
        assertThat(artifact.at("/table/rowCount").intValue()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                /view/rows                    | forbidden_rows         | "grid_id": "revenue"   | "grid_id": "revenue", "rows": [["North", 1]]
                /rows                         | forbidden_rows         | {"view"                | {"rows": [], "view"
                /view/kpis/0/value            | forbidden_value        | "label": "Revenue", "aggregate" | "label": "Revenue", "value": 12, "aggregate"
                /view/charts/0/overlay/value  | forbidden_value        | {"value": "Revenue"}   | {"value": 12}
                /view/charts/0/echarts_option | forbidden_chart_option | "id": "by_region"      | "id": "by_region", "echarts_option": {"series": []}
                /view/sql                     | forbidden_sql          | "grid_id": "revenue"   | "grid_id": "revenue", "sql": "SELECT 1"
                /view/kpis/0/agg              | unknown_field          | "aggregate": "sum", "column_key" | "agg": "sum", "column_key"
                """)
    void what_a_view_must_not_hold_is_refused_by_its_own_code(String pointer, String code, String right, String wrong) {
        String view = VIEW.replace(right, wrong);
        assertThat(view).isNotEqualTo(VIEW);

        assertThatThrownBy(() -> GridView.buildArtifactFromView(view, ROWS))
                .isInstanceOfSatisfying(GridViewException.class, refused -> {
                    assertThat(refused.problems())
                            .extracting(Problem::code, Problem::pointer)
                            .containsExactly(tuple(code, pointer));
                    assertThat(Problems.toFeedback(refused.problems())).contains("- " + pointer + " (" + code + "): ");
                });
    }

    @Test
    void the_loop_of_instructions_answer_feedback_and_answer_ends_in_an_artifact() {
        List<ColumnSchema> columns = ROWS.columns().stream()
                .map(column -> new ColumnSchema(column.key(), column.type().wire()))
                .toList();
        String told = VisualizerInstructions.of("Revenue by region", columns).text();
        assertThat(told)
                .contains("- \"revenue_eur\" decimal")
                .doesNotContain("North")
                .doesNotContain("0.10");

        String feedback = "";
        try {
            GridView.buildArtifactFromView(
                    VIEW.replace("\"aggregate\": \"sum\", \"column", "\"agg\": \"sum\", \"column"), ROWS);
        } catch (GridViewException refused) {
            feedback = Problems.toFeedback(refused.problems());
        }
        GridArtifact artifact = GridView.buildArtifactFromView(VIEW, ROWS);

        assertThat(feedback).contains("did you mean \"aggregate\"?");
        assertThat(artifact.kpis().get(0).label()).isEqualTo("Revenue");
    }
}
