package io.gridview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridview.artifact.GridArtifact;
import io.gridview.data.ColumnHeader;
import io.gridview.data.RowTable;
import io.gridview.filter.FilterRows;
import io.gridview.filter.RowFilter;
import io.gridview.filter.SearchColumn;
import io.gridview.filter.SearchQuery;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What presenters of this kind were seen to get wrong, one test each. */
class KnownMistakesTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void a_misspelt_aggregate_is_a_problem_and_not_a_row_count_called_revenue() {
        assertThatThrownBy(() -> build(
                        "\"kpis\":[{\"label\":\"Revenue\",\"agg\":\"sum\",\"column_key\":\"a\"}]",
                        rows("a", List.of(1), List.of(2))))
                .isInstanceOfSatisfying(
                        GridViewException.class,
                        refused -> assertThat(refused.problems()).anySatisfy(problem -> {
                            assertThat(problem.pointer()).isEqualTo("/kpis/0/agg");
                            assertThat(problem.didYouMean()).isEqualTo("aggregate");
                        }));
    }

    @Test
    void the_text_nan_in_a_cell_leaves_the_json_valid() {
        GridArtifact artifact = build(kpi("sum", "a"), rows("a", List.of("nan"), List.of("1.5"), List.of("2")));

        JsonNode json = JSON.readTree(artifact.toJson());

        assertThat(json.at("/kpis/0/rawValue").asDouble()).isEqualTo(3.5);
        assertThat(json.at("/diagnostics/0/code").asString()).isEqualTo("text_without_number");
        assertThat(json.at("/rows/0/0").asString()).isEqualTo("nan");
    }

    @Test
    void numbers_that_are_none_never_reach_the_json() {
        GridArtifact artifact =
                build(kpi("sum", "a"), rows("a", List.of(Double.NaN), List.of(1.5), List.of(Double.POSITIVE_INFINITY)));

        JsonNode json = JSON.readTree(artifact.toJson());

        assertThat(json.at("/kpis/0/rawValue").asDouble()).isEqualTo(1.5);
        assertThat(json.at("/rows/0/0").isNull()).isTrue();
        assertThat(json.at("/diagnostics/0/code").asString()).isEqualTo("non_finite");
    }

    @Test
    void a_thousand_with_a_comma_is_not_read_as_one_point_two() {
        GridArtifact open = build(kpi("sum", "a"), rows("a", List.of("1,234"), List.of("5,678")));
        GridArtifact settled = build(kpi("sum", "a"), rows("a", List.of("1,234"), List.of("5,678.50")));

        assertThat(open.kpis().get(0).rawValue()).isNull();
        assertThat(open.kpis().get(0).valueFmt()).isEqualTo("\u2014");
        assertThat(open.diagnostics()).extracting("code").containsExactly("ambiguous_number_text");
        assertThat(settled.kpis().get(0).rawValue()).isEqualTo(new BigDecimal("6912.50"));
    }

    @Test
    void a_tenth_and_two_tenths_are_three_tenths() {
        GridArtifact artifact = build(kpi("sum", "a"), rows("a", List.of(0.1), List.of(0.2)));

        assertThat(artifact.kpis().get(0).valueFmt()).isEqualTo("0.3");
    }

    @Test
    void decimals_are_written_as_they_are() {
        GridArtifact artifact = build(
                kpi("sum", "a"),
                rows("a", List.of(new BigDecimal("0.10")), List.of(new BigDecimal("12345678901234567890.25"))));

        assertThat(artifact.toJson()).contains("\"rows\":[[0.10],[\"12345678901234567890.25\"]]");
        assertThat(artifact.kpis().get(0).rawValue()).isEqualTo(new BigDecimal("12345678901234567890.35"));
    }

    @Test
    void a_count_by_status_needs_no_column_of_numbers() {
        GridArtifact artifact = build(
                "\"charts\":[{\"id\":\"c\",\"chart_type\":\"bar\",\"group_by\":\"a\",\"aggregate\":\"count\"}]",
                rows("a", List.of("open"), List.of("shut"), List.of("open")));

        assertThat(source(artifact).toString()).isEqualTo("[[\"open\",2],[\"shut\",1]]");
    }

    @Test
    void nothing_is_a_gap_and_not_zero() {
        GridArtifact artifact = build(
                "\"charts\":[{\"id\":\"c\",\"chart_type\":\"line\",\"x_key\":\"a\",\"series\":[{\"key\":\"b\"}]}]",
                rows("a b", List.of(1, 5), Arrays.asList(2, null), List.of(3, 7)));

        assertThat(source(artifact).toString()).isEqualTo("[[1,5],[2,null],[3,7]]");
    }

    @Test
    void a_chart_carries_its_points_and_not_all_rows() {
        List<List<?>> rows = IntStream.range(0, 1_000)
                .<List<?>>mapToObj(row -> List.of("kind " + row % 3, row))
                .toList();

        GridArtifact artifact = build(
                "\"charts\":[{\"id\":\"c\",\"chart_type\":\"bar\",\"group_by\":\"a\",\"value_key\":\"b\"}]",
                RowTable.ofArrays(ColumnHeader.ofNames(List.of("a", "b")), rows));

        assertThat(source(artifact)).hasSize(3);
    }

    @Test
    void iso_dates_are_ordered_as_dates() {
        GridArtifact artifact = build(
                "\"charts\":[{\"id\":\"c\",\"chart_type\":\"bar\",\"group_by\":\"a\",\"value_key\":\"b\"}]",
                rows("a b", List.of("2024-11-02", 1), List.of("2024-02-10", 2), List.of("2023-12-31", 3)));

        assertThat(source(artifact).toString()).isEqualTo("[[\"2023-12-31\",3],[\"2024-02-10\",2],[\"2024-11-02\",1]]");
    }

    @Test
    void negatives_are_below_zero() {
        RowTable rows = rows("a", List.of(-5), List.of(3), List.of(new BigDecimal("-0.01")), List.of(0));

        SearchQuery query = RowFilter.parse("<0", List.of(new SearchColumn("a", "A")));

        assertThat(query.filter()
                        .matching(new FilterRows(
                                rows, (column, row) -> String.valueOf(column.value(row)), ZoneOffset.UTC))
                        .indexes())
                .containsExactly(0, 2);
    }

    @Test
    void a_label_with_markup_stays_text() {
        String markup = "<img src=x onerror=alert(1)>";

        GridArtifact artifact = build(kpi("count", null), rows("a", List.of(markup)));

        // The browser module's safety tests mount such artifacts in Chromium and see that nothing runs.
        assertThat(JSON.readTree(artifact.toJson()).at("/rows/0/0").asString()).isEqualTo(markup);
    }

    private static String kpi(String aggregate, @Nullable String column) {
        String key = column == null ? "" : ",\"column_key\":\"" + column + "\"";
        return "\"kpis\":[{\"label\":\"k\",\"aggregate\":\"" + aggregate + "\"" + key + "}]";
    }

    private static RowTable rows(String names, List<?>... rows) {
        return RowTable.ofArrays(ColumnHeader.ofNames(List.of(names.split(" "))), List.of(rows));
    }

    private static GridArtifact build(String parts, RowTable rows) {
        return GridView.buildArtifactFromView(
                "{\"grid_id\":\"g\",\"columns\":[{\"key\":\"a\",\"label\":\"A\"}]," + parts + "}", rows);
    }

    private static JsonNode source(GridArtifact artifact) {
        return JSON.readTree(artifact.toJson()).at("/charts/0/option/dataset/source");
    }
}
