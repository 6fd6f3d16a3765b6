package io.gridview.corpus;

import io.gridview.artifact.GridArtifact;
import io.gridview.artifact.ResolvedChart;
import io.gridview.artifact.ResolvedKpi;
import io.gridview.artifact.ResolvedTotal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the numbers of what is left of a view with those of the whole one. */
final class SameNumbers {
    private final GridArtifact whole;

    SameNumbers(GridArtifact whole) {
        this.whole = whole;
    }

    /** Every number that stands under the same name as another number in the whole view. */
    List<String> differences(GridArtifact rest) {
        List<String> differences = new ArrayList<>();
        rest.kpis().stream().filter(kpi -> !isSame(kpi)).forEach(kpi -> differences.add("the KPI " + kpi));
        for (ResolvedChart chart : rest.charts()) {
            if (!isSame(chart)) {
                differences.add("the chart " + chart.spec().id() + " with " + source(chart));
            }
            if (chart.overlay() != null
                    && rest.kpis().stream()
                            .noneMatch(
                                    kpi -> kpi.valueFmt().equals(chart.overlay().valueFmt()))) {
                differences.add("the overlay " + chart.overlay());
            }
        }
        List<ResolvedTotal> totals = whole.table().totals();
        rest.table().totals().stream()
                .filter(total -> totals.stream().noneMatch(other -> isSame(total, other)))
                .forEach(total -> differences.add("the total " + total));
        return differences;
    }

    private boolean isSame(ResolvedKpi kpi) {
        List<ResolvedKpi> named = whole.kpis().stream()
                .filter(other -> other.label().equals(kpi.label()))
                .toList();
        return named.isEmpty()
                || named.stream()
                        .anyMatch(other -> kpi.aggregate() == other.aggregate()
                                && Objects.equals(kpi.rawValue(), other.rawValue())
                                && (kpi.delta() == null
                                        || (other.delta() != null
                                                && Objects.equals(
                                                        kpi.delta().rawValue(),
                                                        other.delta().rawValue()))));
    }

    private static boolean isSame(ResolvedTotal total, ResolvedTotal other) {
        return total.columnKey().equals(other.columnKey())
                && total.aggregate() == other.aggregate()
                && Objects.equals(total.rawValue(), other.rawValue());
    }

    private boolean isSame(ResolvedChart chart) {
        return whole.charts().stream()
                .filter(other -> other.spec().id().equals(chart.spec().id()))
                .allMatch(other -> chart.spec().chartType() == other.spec().chartType() && hasSamePoints(chart, other));
    }

    /** The same values at the same places; a chart whose limit was broken may have more places. */
    private static boolean hasSamePoints(ResolvedChart chart, ResolvedChart other) {
        Set<List<?>> points = new HashSet<>(source(other));
        Set<@Nullable Object> places = new HashSet<>();
        points.forEach(point -> places.add(point.get(0)));
        return source(chart).stream()
                .filter(point -> places.contains(point.get(0)) && !"Other".equals(point.get(0)))
                .allMatch(points::contains);
    }

    @SuppressWarnings("unchecked")
    private static List<List<?>> source(ResolvedChart chart) {
        return (List<List<?>>)
                ((Map<String, ?>) Objects.requireNonNull(chart.option().get("dataset"))).get("source");
    }
}
