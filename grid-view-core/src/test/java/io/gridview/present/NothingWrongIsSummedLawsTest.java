package io.gridview.present;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.GridRenderer;
import io.gridview.Presentation;
import io.gridview.artifact.ResolvedChart;
import io.gridview.data.Column;
import io.gridview.data.RowTable;
import io.gridview.spec.Aggregate;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartType;
import io.gridview.spec.ColumnSpec;
import io.gridview.spec.GridViewSpec;
import io.gridview.spec.KpiSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Identifiers, years, averages and other aggregates, rates, coordinates and ranks are never added up. */
class NothingWrongIsSummedLawsTest {
    private static final GridRenderer RENDERER = GridRenderer.create();

    @Property(tries = 2000)
    void no_kpi_is_a_sum_of_what_does_not_add_up(@ForAll long seed) {
        RandomResult result = RandomResult.of(seed);
        GridViewSpec view = RENDERER.present(result.reply(), result.table()).view();

        assertThat(view.kpis())
                .filteredOn(kpi -> kpi.aggregate() == Aggregate.SUM)
                .extracting(KpiSpec::columnKey)
                .as(result.toString())
                .allMatch(result::adds);
        assertThat(view.columns())
                .filteredOn(column -> column.total() == Aggregate.SUM)
                .extracting(ColumnSpec::key)
                .as(result.toString())
                .allMatch(result::adds);
    }

    @Property(tries = 2000)
    void no_chart_adds_up_what_does_not_add_up(@ForAll long seed) {
        RandomResult result = RandomResult.of(seed);
        RowTable table = result.table();
        Presentation presentation = RENDERER.present(result.reply(), table);
        List<ChartSpec> charts = presentation.view().charts();

        for (int i = 0; i < charts.size(); i++) {
            ChartSpec chart = charts.get(i);
            boolean combines = rowsShareAPlace(chart, table)
                    || addsUpARest(presentation.artifact().charts().get(i));
            assertThat(sums(chart) && combines && !result.adds(chart.valueKey()))
                    .as(chart + "\n" + result)
                    .isFalse();
        }
    }

    /** Wide form draws every row as it is, and so do scatters; whatever puts rows together does so by its aggregate. */
    private static boolean sums(ChartSpec chart) {
        boolean asTheyAre = chart.chartType() == ChartType.SCATTER || chart.chartType() == ChartType.HISTOGRAM;
        return chart.aggregate() == Aggregate.SUM && chart.valueKey() != null && !asTheyAre;
    }

    private static boolean rowsShareAPlace(ChartSpec chart, RowTable table) {
        List<Column> keys = Stream.of(chart.labelKey(), chart.groupBy(), chart.xKey(), chart.seriesBy())
                .filter(Objects::nonNull)
                .map(table::column)
                .toList();
        Set<List<@Nullable Object>> places = new HashSet<>();
        return !IntStream.range(0, table.rowCount()).allMatch(row -> places.add(place(keys, row)));
    }

    private static List<@Nullable Object> place(List<Column> keys, int row) {
        List<@Nullable Object> place = new ArrayList<>();
        keys.forEach(key -> place.add(key.value(row)));
        return place;
    }

    private static boolean addsUpARest(ResolvedChart chart) {
        return chart.reduction() != null && chart.reduction().kind().endsWith("other");
    }
}
