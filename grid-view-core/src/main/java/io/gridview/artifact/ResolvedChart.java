package io.gridview.artifact;

import io.gridview.spec.ChartSpec;
import io.gridview.spec.FormatSpec;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A chart with its numbers.
 *
 * @param spec what was asked for
 * @param option a complete ECharts 6 option of strings, numbers, booleans, lists and maps, its numbers in one dataset
 * @param formats the value format of each dimension, by the dimension's name
 * @param description one sentence for a screen reader, made from the numbers
 * @param alternatives other kinds that suit the same dataset, best first
 * @param reduction what the chart leaves out; null for nothing
 * @param overlay a KPI shown inside; null for none
 */
public record ResolvedChart(
        ChartSpec spec,
        Map<String, @Nullable Object> option,
        Map<String, FormatSpec> formats,
        String description,
        List<ChartAlternative> alternatives,
        @Nullable Reduction reduction,
        @Nullable ResolvedOverlay overlay) {

    public ResolvedChart {
        option = Collections.unmodifiableMap(new LinkedHashMap<>(option));
        formats = Collections.unmodifiableMap(new LinkedHashMap<>(formats));
        alternatives = List.copyOf(alternatives);
    }

    /** A chart without an overlay. */
    public ResolvedChart(
            ChartSpec spec,
            Map<String, @Nullable Object> option,
            Map<String, FormatSpec> formats,
            String description,
            List<ChartAlternative> alternatives,
            @Nullable Reduction reduction) {
        this(spec, option, formats, description, alternatives, reduction, null);
    }

    /** The same chart with a KPI inside. */
    public ResolvedChart withOverlay(ResolvedOverlay kpi) {
        return new ResolvedChart(spec, option, formats, description, alternatives, reduction, kpi);
    }
}
