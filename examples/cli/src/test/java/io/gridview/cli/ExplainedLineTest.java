package io.gridview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.plan.PlannerReply;
import io.gridview.plan.ResultFormat;
import io.gridview.present.TraceStep;
import io.gridview.present.Verdict;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartType;
import io.gridview.spec.ColumnSpec;
import io.gridview.spec.GridViewSpec;
import io.gridview.spec.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplainedLineTest {
    private static final PlannerReply REPLY = new PlannerReply(
            "SELECT month, sum(amount) AS revenue FROM orders WHERE month >= DATE '2024-01-01' GROUP BY month ORDER BY month",
            "Revenue by month",
            ResultFormat.CHART);
    private static final GridViewSpec VIEW = GridViewSpec.builder("view")
            .columns(List.of(
                    ColumnSpec.builder("month").build(),
                    ColumnSpec.builder("revenue").build()))
            .charts(List.of(ChartSpec.builder("line", ChartType.LINE)
                    .title("Revenue by month")
                    .xKey("month")
                    .build()))
            .build();

    @Test
    void what_was_seen_weighed_and_chosen_is_laid_out_to_be_read() {
        String text = ExplainedLine.of(
                REPLY,
                VIEW,
                List.of(
                        step("kpi.total", Verdict.CHOSEN, "revenue adds up: its total.", null, null),
                        step(
                                "column.seen",
                                Verdict.NOTED,
                                "month is a time, month by month, and grouped by.",
                                null,
                                null),
                        step("column.seen", Verdict.NOTED, "revenue is a sum of amount.", null, null),
                        step(
                                "chart.negative",
                                Verdict.EXCLUDED,
                                "Shares are never negative.",
                                "pie of revenue by month",
                                null),
                        step(
                                "chart.negative",
                                Verdict.EXCLUDED,
                                "Shares are never negative.",
                                "donut of revenue by month",
                                null),
                        step("chart.best", Verdict.CHOSEN, "The line suits best.", "line of revenue by month", 21),
                        step(
                                "chart.many-times",
                                Verdict.WEIGHED,
                                "There are 24 months, too many for bars that a reader would have to compare one by one.",
                                "line of revenue by month",
                                12),
                        step("chart.gaps", Verdict.WEIGHED, "Two months are missing.", "line of revenue by month", -3),
                        step("chart.beaten", Verdict.BEATEN, "chart.few-times +2", "area of revenue by month", 7),
                        step("chart.beaten", Verdict.BEATEN, "chart.named +9", "bar of revenue by month", 9),
                        step("layout.format", Verdict.CHOSEN, "The format chart shows a chart.", null, null)));

        assertThat(text).isEqualTo("""
                  asked          Revenue by month
                  as             chart
                  sql            SELECT month, sum(amount) AS revenue FROM orders WHERE month >= DATE
                                 '2024-01-01' GROUP BY month ORDER BY month
                  shown          line “Revenue by month”

                Columns
                  noted          column.seen: month is a time, month by month, and grouped by.
                  noted          column.seen: revenue is a sum of amount.

                Charts
                  chosen     21  line of revenue by month
                                 chart.best: The line suits best.
                  weighed   +12  chart.many-times: There are 24 months, too many for bars that a reader would
                                 have to compare one by one.
                  weighed    -3  chart.gaps: Two months are missing.
                  beaten      9  bar of revenue by month
                                 chart.named +9
                  beaten      7  area of revenue by month
                                 chart.few-times +2
                  excluded       pie of revenue by month; donut of revenue by month
                                 chart.negative: Shares are never negative.

                KPIs
                  chosen         kpi.total: revenue adds up: its total.

                Layout
                  chosen         layout.format: The format chart shows a chart.
                """);
    }

    @Test
    void problems_are_told_with_their_places() {
        assertThat(ExplainedLine.of(List.of(Problem.error("too_short", "/reply/sql", "\"sql\" must not be empty."))))
                .isEqualTo("""

                        Refused
                          error          /reply/sql
                                         too_short: "sql" must not be empty.
                        """);
    }

    private static TraceStep step(
            String rule, Verdict verdict, String reason, @Nullable String candidate, @Nullable Integer points) {
        return new TraceStep(rule, rule.substring(0, rule.indexOf('.')), verdict, reason, candidate, points);
    }
}
