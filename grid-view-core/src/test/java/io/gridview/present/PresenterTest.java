package io.gridview.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gridview.data.ColumnHeader;
import io.gridview.data.RowTable;
import io.gridview.plan.PlannerReply;
import io.gridview.plan.ResultFormat;
import io.gridview.profile.TableProfiler;
import io.gridview.spec.Aggregate;
import io.gridview.spec.Block;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartType;
import io.gridview.spec.GridViewSpec;
import io.gridview.spec.KpiSpec;
import io.gridview.spec.Orientation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresenterTest {

    private static Presented present(
            String sql, String purpose, ResultFormat format, List<String> columns, Object[]... rows) {
        RowTable table = RowTable.ofArrays(
                ColumnHeader.ofNames(columns),
                Arrays.stream(rows).map(Arrays::asList).toList());
        return new Presenter(null).present(new PlannerReply(sql, purpose, format), TableProfiler.profile(table));
    }

    private static ChartSpec onlyChart(Presented presented) {
        assertThat(presented.view().charts()).hasSize(1);
        return presented.view().charts().get(0);
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static Object[][] months(int count) {
        List<Object[]> rows = new ArrayList<>();
        for (int month = 1; month <= count; month++) {
            rows.add(row("2024-%02d-01".formatted(month), (long) month * month));
        }
        return rows.toArray(new Object[0][]);
    }

    @Test
    void a_result_of_one_row_is_shown_as_its_values() {
        GridViewSpec view = present(
                        "SELECT count(*) AS flights, max(origin) AS origin FROM f",
                        "How many?",
                        ResultFormat.REPORT,
                        List.of("flights", "origin"),
                        row(3L, "ATL"))
                .view();

        assertThat(view.kpis())
                .extracting(KpiSpec::columnKey, KpiSpec::aggregate)
                .containsExactly(tuple("flights", Aggregate.FIRST), tuple("origin", Aggregate.FIRST));
        assertThat(view.charts()).isEmpty();
        assertThat(view.layout().blocks()).doesNotContain(Block.CHART);
    }

    @Test
    void many_points_in_time_are_a_line_and_few_are_bars() {
        String sql = "SELECT month, count(*) AS n FROM f GROUP BY 1 ORDER BY 1";

        assertThat(onlyChart(present(sql, "Flights", ResultFormat.CHART, List.of("month", "n"), months(12)))
                        .chartType())
                .isEqualTo(ChartType.LINE);
        assertThat(onlyChart(present(sql, "Flights", ResultFormat.CHART, List.of("month", "n"), months(3)))
                        .chartType())
                .isEqualTo(ChartType.BAR);
    }

    @Test
    void a_ranking_is_horizontal_bars_in_the_order_of_the_sql_with_its_leader() {
        GridViewSpec view = present(
                        "SELECT airline, count(*) AS strikes FROM b GROUP BY 1 ORDER BY 2 DESC LIMIT 3",
                        "Top airlines",
                        ResultFormat.CHART,
                        List.of("airline", "strikes"),
                        row("B", 9L),
                        row("A", 5L),
                        row("C", 1L))
                .view();

        assertThat(view.charts().get(0).orientation()).isEqualTo(Orientation.HORIZONTAL);
        assertThat(view.kpis())
                .extracting(KpiSpec::label)
                .containsExactly("Top airline", "Highest strikes", "Airlines");
    }

    @Test
    void parts_of_a_whole_are_round_while_they_are_few() {
        String sql = "SELECT origin, count(*) AS n FROM f GROUP BY 1";
        List<String> columns = List.of("origin", "n");
        List<Object[]> many = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            many.add(row("O" + i, (long) i));
        }

        assertThat(onlyChart(present(sql, "Share of flights", ResultFormat.CHART, columns, row("A", 1L), row("B", 2L)))
                        .chartType())
                .isEqualTo(ChartType.DONUT);
        assertThat(onlyChart(present(
                                sql, "Share of flights", ResultFormat.CHART, columns, many.toArray(new Object[0][])))
                        .chartType())
                .isEqualTo(ChartType.BAR);
    }

    @Test
    void averages_of_groups_are_neither_added_up_nor_averaged_again() {
        GridViewSpec view = present(
                        "SELECT species, avg(body_mass_g) AS mass FROM p GROUP BY 1",
                        "Mass by species",
                        ResultFormat.CHART,
                        List.of("species", "mass"),
                        row("A", 3700.5),
                        row("B", 5000.25))
                .view();

        assertThat(view.kpis())
                .extracting(KpiSpec::aggregate)
                .containsExactly(Aggregate.MAX, Aggregate.MIN, Aggregate.COUNT);
    }

    @Test
    void identifiers_and_years_are_never_summed() {
        GridViewSpec view = present(
                        "SELECT customer_id, year FROM c",
                        "Customers",
                        ResultFormat.TABLE,
                        List.of("customer_id", "year"),
                        row(1001L, 2023L),
                        row(1002L, 2024L))
                .view();

        assertThat(view.kpis()).extracting(KpiSpec::aggregate).containsOnly(Aggregate.COUNT);
    }

    @Test
    void two_quantities_of_each_row_are_a_scatter_coloured_by_their_kind() {
        ChartSpec chart = onlyChart(present(
                "SELECT flipper_mm, mass_g, species FROM p",
                "Relationship between flipper and mass",
                ResultFormat.CHART,
                List.of("flipper_mm", "mass_g", "species"),
                row(181L, 3750L, "A"),
                row(190L, 3800L, "A"),
                row(210L, 5000L, "B")));

        assertThat(chart.chartType()).isEqualTo(ChartType.SCATTER);
        assertThat(chart.seriesBy()).isEqualTo("species");
    }

    @Test
    void numbers_that_rows_are_grouped_by_are_an_axis_and_no_quantity() {
        GridViewSpec view = present(
                        "SELECT floor(mass / 500) * 500 AS mass_from, count(*) AS penguins FROM p GROUP BY 1 ORDER BY 1",
                        "Distribution of mass",
                        ResultFormat.CHART,
                        List.of("mass_from", "penguins"),
                        row(3000L, 5L),
                        row(3500L, 9L),
                        row(4000L, 4L))
                .view();

        assertThat(view.charts().get(0).xKey()).isEqualTo("mass_from");
        assertThat(view.charts().get(0).orientation()).isEqualTo(Orientation.VERTICAL);
        assertThat(view.kpis()).extracting(KpiSpec::columnKey).doesNotContain("mass_from");
    }

    @Test
    void levels_over_time_are_not_added_up() {
        GridViewSpec view = present(
                        "SELECT month, construction, manufacturing FROM e ORDER BY month",
                        "Employment",
                        ResultFormat.CHART,
                        List.of("month", "construction", "manufacturing"),
                        row("2024-01-01", 7600L, 14200L),
                        row("2024-02-01", 7700L, 14100L))
                .view();

        assertThat(view.kpis())
                .extracting(KpiSpec::aggregate)
                .containsExactly(Aggregate.LAST, Aggregate.LAST, Aggregate.COUNT);
        assertThat(view.charts().get(0).series()).hasSize(2);
        assertThat(view.charts().get(0).title()).isEqualTo("Construction and manufacturing by month");
    }

    @Test
    void where_no_chart_fits_the_trace_says_why() {
        Presented presented = present(
                "SELECT note FROM t",
                "Notes",
                ResultFormat.CHART,
                List.of("note"),
                row("x".repeat(90)),
                row("y".repeat(90)));

        assertThat(presented.view().charts()).isEmpty();
        assertThat(presented.trace()).extracting(TraceStep::rule).contains("chart.none");
    }

    @Test
    void the_same_input_gives_the_same_view() {
        String sql = "SELECT month, count(*) AS n FROM f GROUP BY 1";

        assertThat(present(sql, "n", ResultFormat.REPORT, List.of("month", "n"), months(9)))
                .isEqualTo(present(sql, "n", ResultFormat.REPORT, List.of("month", "n"), months(9)));
    }
}
