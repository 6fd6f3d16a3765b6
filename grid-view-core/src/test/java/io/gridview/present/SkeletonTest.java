package io.gridview.present;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.GridRenderer;
import io.gridview.Presentation;
import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import io.gridview.plan.PlannerReply;
import io.gridview.plan.ResultFormat;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartType;
import io.gridview.spec.ColumnSpec;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkeletonTest {
    private static final List<ColumnHeader> BY_MONTH =
            List.of(new ColumnHeader("month", ColumnType.DATE), new ColumnHeader("revenue_eur", ColumnType.DECIMAL));
    private static final PlannerReply MONTHLY = new PlannerReply(
            "SELECT date_trunc('month', day) AS month, sum(amount) AS revenue_eur FROM orders GROUP BY 1 ORDER BY 1",
            "Revenue by month",
            ResultFormat.REPORT);

    private final GridRenderer renderer = GridRenderer.create();

    private static Presented shown(Presentation presentation) {
        return new Presented(presentation.view(), presentation.trace());
    }

    @Test
    void a_view_is_there_before_the_rows_are() {
        Presented expected = renderer.skeleton(MONTHLY, BY_MONTH);

        ChartSpec chart = expected.view().charts().get(0);
        assertThat(chart.chartType()).isEqualTo(ChartType.LINE);
        assertThat(chart.xKey()).isEqualTo("month");
        assertThat(expected.view().columns().get(1).format()).hasFieldOrPropertyWithValue("currency", "EUR");
        assertThat(expected.trace()).extracting(TraceStep::rule).contains("layout.expected");
    }

    @Test
    void what_was_expected_and_is_drawn_needs_no_explanation() {
        Presented expected = renderer.skeleton(MONTHLY, BY_MONTH);

        Presented drawn = shown(renderer.present(MONTHLY, months(12)));

        assertThat(drawn.changesFrom(expected)).isEmpty();
    }

    @Test
    void what_is_drawn_otherwise_is_explained() {
        Presented expected = renderer.skeleton(MONTHLY, BY_MONTH);

        Presented drawn = shown(renderer.present(MONTHLY, months(3)));

        assertThat(drawn.view().charts().get(0).chartType()).isEqualTo(ChartType.BAR);
        assertThat(drawn.changesFrom(expected)).singleElement().satisfies(change -> {
            assertThat(change.rule()).isEqualTo("chart.changed");
            assertThat(change.reason())
                    .startsWith("Expected was: line of revenue_eur by month.")
                    .contains("course \u221226")
                    .contains("Drawn is: bars of revenue_eur by month");
        });
    }

    @Test
    void a_chart_that_the_rows_do_not_allow_is_explained() {
        Presented expected = renderer.skeleton(MONTHLY, BY_MONTH);

        Presented drawn = shown(renderer.present(MONTHLY, months(1)));

        assertThat(drawn.view().charts()).isEmpty();
        assertThat(drawn.changesFrom(expected))
                .singleElement()
                .satisfies(
                        change -> assertThat(change.reason()).contains("The rows leave nothing of the kind to draw."));
    }

    @Test
    void nothing_is_claimed_of_columns_whose_types_nobody_knows() {
        List<ColumnHeader> untyped = ColumnHeader.ofNames(List.of("month", "revenue_eur"));

        assertThat(renderer.skeleton(MONTHLY, untyped).view().columns())
                .extracting(ColumnSpec::format)
                .hasSize(2)
                .containsOnlyNulls();
    }

    private static RowTable months(int count) {
        List<List<Object>> rows = new ArrayList<>();
        for (int month = 1; month <= count; month++) {
            rows.add(List.of("2024-%02d-01".formatted(month), "%d.50".formatted(month * 100)));
        }
        return RowTable.ofArrays(BY_MONTH, rows);
    }
}
