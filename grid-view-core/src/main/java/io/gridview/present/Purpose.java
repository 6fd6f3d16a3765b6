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
 * @param named a chart kind that is named, and not to be avoided; null for none
 * @param stacked whether bars or areas are to stand on one another
 * @param grouped whether the named kind is to have a series for each of something, side by side
 * @param horizontal whether bars are to lie
 * @param noChart whether no chart is wanted
 * @param share whether it speaks of parts of a whole
 * @param relation whether it speaks of how two quantities go together
 * @param trend whether it speaks of a course over time
 * @param ranking whether it asks for the most or the least
 * @param lowest whether it asks for the least
 * @param spread whether it asks how values are distributed, not how they stand along a category
 * @param comparison whether things are to be compared
 * @param total whether it asks how much there is in all
 * @param average whether it asks what is usual
 * @param count whether it asks how many there are
 * @param language the language it is written in, such as {@code en}
 */
record Purpose(
        @Nullable ChartType named,
        boolean stacked,
        boolean grouped,
        boolean horizontal,
        boolean noChart,
        boolean share,
        boolean relation,
        boolean trend,
        boolean ranking,
        boolean lowest,
        boolean spread,
        boolean comparison,
        boolean total,
        boolean average,
        boolean count,
        String language) {
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

    /** What an English purpose asks for. */
    static Purpose of(String text) {
        return of(text, "en");
    }

    /** What the text asks for; where its own words do not tell the language, it is the fallback's. */
    static Purpose of(String text, String fallbackLanguage) {
        String lower = text.toLowerCase(Locale.ROOT);
        ChartType named = null;
        for (Map.Entry<Pattern, ChartType> kind : KINDS.entrySet()) {
            if (named == null && kind.getKey().matcher(lower).find()) {
                named = kind.getValue();
            }
        }
        return new Purpose(
                named,
                lower.contains("stacked"),
                lower.contains("grouped"),
                lower.contains("horizontal"),
                lower.contains("no chart"),
                SHARE.matcher(lower).find(),
                RELATION.matcher(lower).find(),
                TREND.matcher(lower).find(),
                RANKING.matcher(lower).find(),
                false,
                SPREAD.matcher(lower).find(),
                lower.contains("compar"),
                lower.contains("total"),
                lower.contains("average"),
                lower.contains("how many"),
                fallbackLanguage);
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
