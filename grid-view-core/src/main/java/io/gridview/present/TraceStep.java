package io.gridview.present;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was seen, weighed or decided.
 *
 * @param rule a stable id such as {@code chart.time-line}
 * @param subject what it is about: {@code chart}, {@code kpi}, {@code label}, {@code format}, {@code column}, {@code layout}
 * @param verdict what came of it
 * @param reason what was seen and what follows, one sentence
 * @param candidate the chart it speaks of, such as {@code line of revenue by month}; null for none
 * @param points what it adds to that candidate's score, or the whole score; null where nothing is scored
 */
public record TraceStep(
        String rule,
        String subject,
        Verdict verdict,
        String reason,
        @Nullable String candidate,
        @Nullable Integer points) {

    public TraceStep {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
    }
}
