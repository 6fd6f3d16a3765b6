package io.gridview.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Chooses what a report draws beside the best chart: first quantities that it leaves out, then other columns to see them by. */
final class ReportCharts {
    private static final int MOST = 3;

    private final Situation situation;
    private final Trace trace;
    private final List<Candidate> chosen = new ArrayList<>();

    ReportCharts(Situation situation, Trace trace) {
        this.situation = situation;
        this.trace = trace;
    }

    /** @param ranked at least one candidate, best first */
    List<Candidate> choose(List<Candidate> ranked) {
        chosen.add(ranked.get(0));
        for (Candidate candidate : ranked) {
            if (chosen.size() < MOST && isLikeTheFirst(candidate) && bringsQuantity(candidate)) {
                trace.add(
                        "chart.further",
                        "A report also draws " + quantity(candidate).key() + ", on an axis of its own.");
                chosen.add(candidate);
            }
        }
        for (Candidate candidate : ranked) {
            if (chosen.size() < MOST && bringsView(candidate)) {
                trace.add("chart.further", "A report also shows " + candidate.words() + ".");
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    /** The same reader looks along the same axis. */
    private boolean isLikeTheFirst(Candidate candidate) {
        Candidate first = chosen.get(0);
        return candidate.kind() == first.kind() && candidate.x() == first.x() && candidate.split() == first.split();
    }

    private boolean bringsQuantity(Candidate candidate) {
        return candidate.value() != null
                && chosen.stream().noneMatch(one -> one.value() != null && draws(one, quantity(candidate)));
    }

    private boolean draws(Candidate one, Field quantity) {
        boolean wide = !one.x().repeats() && one.split() == null;
        return one.value() == quantity
                || (wide
                        && one.value() != null
                        && Alike.with(one.value(), situation.measures()).contains(quantity));
    }

    /** Amounts may be put together by any other column, and stay exact totals. */
    private boolean bringsView(Candidate candidate) {
        Candidate first = chosen.get(0);
        boolean plain = candidate.kind() == ChartKind.BARS || candidate.kind() == ChartKind.LINE;
        boolean additive =
                candidate.value() != null && candidate.value().nature().adds();
        return plain
                && additive
                && first.split() != null
                && !situation.isCut()
                && chosen.stream().noneMatch(one -> one.x() == candidate.x() && one.split() == null)
                && (candidate.x() == first.split() || candidate.x() == first.x());
    }

    private static Field quantity(Candidate candidate) {
        return Objects.requireNonNull(candidate.value(), "a quantity was asked for");
    }
}
