package io.gridview.present;

import io.gridview.spec.ChartType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the purpose's words ask for.
 *
 * @param named a chart kind that is named; null for none
 * @param share whether it speaks of parts of a whole
 * @param relation whether it speaks of how two quantities go together
 * @param trend whether it speaks of a course over time
 * @param ranking whether it asks for the most or the least
 * @param spread whether it asks how values are distributed
 */
record Purpose(
        @Nullable ChartType named, boolean share, boolean relation, boolean trend, boolean ranking, boolean spread) {
    private static final Map<Pattern, ChartType> KINDS = kinds();
    private static final Pattern SHARE =
            words("share|shares|proportion|proportions|percentage|percentages|breakdown|composition|make ?up");
    private static final Pattern RELATION =
            words("relation|relationship|relationships|correlation|correlate|correlated|versus|vs|against");
    private static final Pattern TREND = words(
            "trend|trends|over time|change|changes|changed|evolution|history|development|growth|per month|per year|per day|by month|by year|monthly|yearly|daily");
    private static final Pattern RANKING = words(
            "top|most|least|highest|lowest|largest|smallest|best|worst|biggest|longest|shortest|bottom|rank|ranking");
    private static final Pattern SPREAD = words("distribution|distributed|histogram|spread");

    static Purpose of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        ChartType named = null;
        for (Map.Entry<Pattern, ChartType> kind : KINDS.entrySet()) {
            if (named == null && kind.getKey().matcher(lower).find()) {
                named = kind.getValue();
            }
        }
        return new Purpose(
                named,
                SHARE.matcher(lower).find(),
                RELATION.matcher(lower).find(),
                TREND.matcher(lower).find(),
                RANKING.matcher(lower).find(),
                SPREAD.matcher(lower).find());
    }

    private static Map<Pattern, ChartType> kinds() {
        Map<Pattern, ChartType> kinds = new LinkedHashMap<>();
        kinds.put(words("donut|doughnut"), ChartType.DONUT);
        kinds.put(words("pie"), ChartType.PIE);
        kinds.put(words("scatter|scatterplot|scatter plot|bubble"), ChartType.SCATTER);
        kinds.put(words("heat ?map"), ChartType.HEATMAP);
        kinds.put(words("histogram"), ChartType.HISTOGRAM);
        kinds.put(words("area chart|area graph|stacked area"), ChartType.AREA);
        kinds.put(words("line|lines"), ChartType.LINE);
        kinds.put(words("bar|bars|column chart"), ChartType.BAR);
        return kinds;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    }
}
