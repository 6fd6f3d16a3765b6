package io.gridview.present;

import io.gridview.spec.GridViewSpec;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the presenter chose, and why.
 *
 * @param view a valid view of the profiled table
 * @param trace every choice in the order made
 */
public record Presented(GridViewSpec view, List<TraceStep> trace) {
    public Presented {
        trace = List.copyOf(trace);
    }

    /**
     * What became of the chart that was expected before there were rows, where another one is drawn now.
     *
     * @param expected what the same presenter chose from metadata alone
     * @return one step with the reason, empty where the same is drawn
     */
    public List<TraceStep> changesFrom(Presented expected) {
        TraceStep before = chosen(expected.trace);
        TraceStep now = chosen(trace);
        String was = before == null ? null : before.candidate();
        String is = now == null ? null : now.candidate();
        if (Objects.equals(was, is)) {
            return List.of();
        }
        String reason = was == null
                ? "No chart was expected; the rows suit another: " + is + "."
                : "Expected was: " + was + ". " + whyNot(was, now);
        return List.of(new TraceStep("chart.changed", "chart", Verdict.NOTED, reason, is, null));
    }

    private String whyNot(String candidate, @Nullable TraceStep now) {
        String instead = now == null ? "" : " Drawn is: " + now.candidate() + ", with " + now.points() + " points.";
        for (TraceStep step : trace) {
            if (candidate.equals(step.candidate()) && step.verdict() == Verdict.EXCLUDED) {
                return step.reason() + instead;
            }
            if (candidate.equals(step.candidate()) && step.verdict() == Verdict.BEATEN) {
                return "With the rows it has " + step.points() + " points (" + step.reason() + ")." + instead;
            }
        }
        return "The rows leave nothing of the kind to draw." + instead;
    }

    private static @Nullable TraceStep chosen(List<TraceStep> trace) {
        return trace.stream()
                .filter(step -> step.rule().equals(ChartChoice.BEST))
                .findFirst()
                .orElse(null);
    }
}
