package io.gridview.present;

import java.util.ArrayList;
import java.util.List;

/** Takes down choices as they are made. */
final class Trace {
    private final List<TraceStep> steps = new ArrayList<>();

    void add(String rule, String reason) {
        steps.add(new TraceStep(rule, rule.substring(0, rule.indexOf('.')), Verdict.CHOSEN, reason, null, null));
    }

    List<TraceStep> steps() {
        return List.copyOf(steps);
    }
}
