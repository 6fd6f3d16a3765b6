package io.gridview.present;

import io.gridview.language.NamedChart;
import io.gridview.language.Said;
import io.gridview.language.Sense;
import io.gridview.spec.ChartType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the purpose's words ask for.
 *
 * @param named a chart kind that is named, and not to be avoided; null for none
 * @param avoided the kinds that are named only to be avoided
 * @param stacked whether bars or areas are to stand on one another
 * @param grouped whether the named kind is to have a series for each of something, side by side
 * @param horizontal whether bars are to lie
 * @param noChart whether no chart is wanted
 * @param share whether it speaks of parts of a whole
 * @param proportion whether it asks for proportions outright, be they parts of a whole or not
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
        Set<ChartType> avoided,
        boolean stacked,
        boolean grouped,
        boolean horizontal,
        boolean noChart,
        boolean share,
        boolean proportion,
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

    /** What the text asks for; where its own words do not tell the language, it is the fallback's. */
    static Purpose of(String text, String fallbackLanguage) {
        Said said = Said.of(text, fallbackLanguage);
        NamedChart chart = NamedChart.in(said);
        return new Purpose(
                chart.kind(),
                chart.avoided(),
                chart.stacked(),
                chart.grouped(),
                chart.horizontal(),
                chart.unwanted(),
                said.has(Sense.SHARE) || said.has(Sense.PROPORTION),
                said.has(Sense.PROPORTION),
                said.has(Sense.RELATION),
                said.has(Sense.TREND),
                said.has(Sense.RANKING) || said.has(Sense.LOWEST),
                said.has(Sense.LOWEST),
                said.asksForSpread(),
                said.has(Sense.COMPARISON) || said.distributesAlong(),
                said.has(Sense.TOTAL),
                said.has(Sense.AVERAGE),
                said.has(Sense.COUNT),
                said.language());
    }
}
