package io.gridview.spec;

import io.gridview.json.Pointers;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The part that must go where a problem stands, so that what is left says nothing it did not say before.
 *
 * <p>A KPI or chart goes as a whole unless only its looks are broken: a KPI without its misspelt aggregate would be
 * another number under the same label.
 *
 * @param steps the way to the part; empty where nothing can be left out
 * @param andAllAfter whether the entries behind it go as well
 */
record BrokenPart(List<String> steps, boolean andAllAfter) {
    private static final Set<String> KPI_LOOKS = Set.of("format", "tone", "icon", "compare");
    private static final Set<String> CHART_LOOKS =
            Set.of("title", "height", "palette", "orientation", "overlay", "y_scale", "data_source", "sort", "limit");
    private static final Set<String> SERIES_LOOKS = Set.of("label", "color");
    private static final Set<String> LISTS = Set.of("columns", "kpis", "charts");

    static BrokenPart of(Problem problem, JsonNode view) {
        List<String> steps = Pointers.steps(problem.pointer());
        String part = steps.isEmpty() ? "grid_id" : steps.get(0);
        boolean inList = LISTS.contains(part) && steps.size() > 1 && Pointers.index(steps.get(1)) >= 0;
        if (part.equals("grid_id") || part.equals("version") || (part.equals("columns") && !inList)) {
            return new BrokenPart(List.of(), false);
        }
        if (problem.code().equals("too_many") && steps.size() == 1) {
            return new BrokenPart(List.of(part, part.equals("kpis") ? "8" : "3"), true);
        }
        return new BrokenPart(inList ? entry(problem, steps, view) : other(steps), false);
    }

    /** False where no view can do without the part. */
    boolean isDispensable() {
        return !steps.isEmpty();
    }

    private static List<String> entry(Problem problem, List<String> steps, JsonNode view) {
        List<String> whole = steps.subList(0, 2);
        if (steps.size() == 2) {
            return whole;
        }
        JsonNode entry = view.path(steps.get(0)).path(Pointers.index(steps.get(1)));
        String field = steps.get(2);
        String meant = entry.has(field)
                        && problem.didYouMean() != null
                        && problem.code().equals("unknown_field")
                ? problem.didYouMean()
                : field;
        boolean looksOnly = switch (steps.get(0)) {
            case "columns" -> entry.has(field) && !meant.equals("key");
            case "kpis" -> KPI_LOOKS.contains(meant) || isComputedAnyway(problem, entry);
            default -> CHART_LOOKS.contains(meant) || isDrawnAnyway(problem);
        };
        if (looksOnly) {
            return steps.subList(0, 3);
        }
        boolean seriesLooks = steps.get(0).equals("charts") && steps.size() == 5 && SERIES_LOOKS.contains(steps.get(4));
        return seriesLooks ? steps : whole;
    }

    /** A KPI that says what it aggregates is computed from the rows whatever value was written beside it. */
    private static boolean isComputedAnyway(Problem problem, JsonNode kpi) {
        return problem.code().equals("forbidden_value") && kpi.has("aggregate");
    }

    private static boolean isDrawnAnyway(Problem problem) {
        return problem.code().equals("forbidden_chart_option") || problem.code().equals("forbidden_rows");
    }

    private static List<String> other(List<String> steps) {
        if (steps.size() > 2 && (steps.get(1).equals("blocks") || steps.get(1).equals("filters"))) {
            return steps.subList(0, 3);
        }
        boolean inObject = steps.get(0).equals("layout") || steps.get(0).equals("toolbar");
        return steps.subList(0, inObject ? Math.min(2, steps.size()) : 1);
    }
}
