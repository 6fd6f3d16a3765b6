package io.gridview.judgement;

import io.gridview.plan.ResultFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a case says of charts. */
final class ChartExpectation {
    private static final int MOST_IN_REPORT = 3;

    private final JsonNode expect;
    private final List<DrawnChart> drawn;
    private final int most;

    ChartExpectation(JsonNode expect, ResultFormat format, List<DrawnChart> drawn) {
        this.expect = expect;
        this.drawn = drawn;
        this.most = expect.path("maxCharts").asInt(format == ResultFormat.REPORT ? MOST_IN_REPORT : 1);
    }

    List<String> misses() {
        List<String> misses = new ArrayList<>();
        boolean none = expect.path("none").asBoolean(false);
        boolean noneIsFine = none || expect.path("orNone").asBoolean(false);
        if (none && !drawn.isEmpty()) {
            misses.add("no chart was expected, drawn: " + drawn);
        }
        if (!(noneIsFine && drawn.isEmpty())) {
            List<JsonNode> wanted = expect.path("charts").valueStream().toList();
            for (JsonNode unmet : new Pairing<>(drawn, ChartExpectation::matches).unmet(wanted)) {
                misses.add("expected chart " + unmet + ", drawn: " + drawn);
            }
        }
        if (drawn.size() > most) {
            misses.add("at most " + most + " charts were expected, drawn: " + drawn);
        }
        for (JsonNode never : expect.path("never")) {
            drawn.stream()
                    .filter(chart -> matches(never, chart))
                    .forEach(chart -> misses.add("never " + never + ", drawn: " + chart));
        }
        return misses;
    }

    private static boolean matches(JsonNode wanted, DrawnChart chart) {
        return AnyOf.accepts(wanted, "type", chart.type())
                && AnyOf.accepts(wanted, "x", chart.x())
                && matchesY(wanted, chart)
                && matchesSeries(wanted, chart)
                && AnyOf.accepts(
                        wanted, "orientation", chart.spec().orientation().wire())
                && AnyOf.accepts(wanted, "stacked", chart.spec().stacking().wire())
                && AnyOf.accepts(wanted, "sort", chart.spec().sort().wire())
                && AnyOf.accepts(wanted, "scale", chart.spec().yScale().wire())
                && AnyOf.accepts(wanted, "aggregate", chart.aggregate())
                && AnyOf.accepts(wanted, "grain", chart.grain())
                && AnyOf.occurs(wanted, "title", chart.title())
                && AnyOf.accepts(wanted, "gap", String.valueOf(chart.hasGap()))
                && starts(wanted, chart)
                && chart.seriesCount() <= wanted.path("seriesAtMost").asInt(Integer.MAX_VALUE)
                && chart.categories().size() <= wanted.path("categoriesAtMost").asInt(Integer.MAX_VALUE);
    }

    private static boolean matchesY(JsonNode wanted, DrawnChart chart) {
        return !wanted.has("y") || Set.copyOf(AnyOf.words(wanted, "y")).equals(Set.copyOf(chart.y()));
    }

    /** The series differ from the axis even where either column may be either. */
    private static boolean matchesSeries(JsonNode wanted, DrawnChart chart) {
        if (!wanted.has("series")) {
            return true;
        }
        return wanted.get("series").isNull()
                ? chart.series().isEmpty()
                : AnyOf.accepts(wanted, "series", chart.series())
                        && !chart.series().equals(chart.x());
    }

    private static boolean starts(JsonNode wanted, DrawnChart chart) {
        List<String> first = AnyOf.words(wanted, "starts");
        List<String> categories = chart.categories();
        return first.size() <= categories.size()
                && categories.subList(0, first.size()).equals(first);
    }
}
