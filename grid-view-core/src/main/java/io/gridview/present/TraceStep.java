package io.gridview.present;

import java.util.Objects;

/**
 * One choice and its reason.
 *
 * @param rule a stable id such as {@code chart.time-line}
 * @param subject what was decided on: {@code chart}, {@code kpi}, {@code label}, {@code format}, {@code layout}
 * @param reason what was seen and what follows, one sentence
 */
public record TraceStep(String rule, String subject, String reason) {
    public TraceStep {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(reason, "reason");
    }
}
