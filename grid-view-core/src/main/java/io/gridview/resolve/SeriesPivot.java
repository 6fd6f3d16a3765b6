package io.gridview.resolve;

import io.gridview.artifact.Reduction;
import io.gridview.data.Column;
import io.gridview.data.TextColumn;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.FormatSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns long form into one series for each value of the series column, the most weighty ones where there are many. */
final class SeriesPivot {
    /** More colours than this cannot be told apart. */
    static final int MOST_SERIES = 12;

    private final ChartSpec chart;
    private final ResolveContext context;
    private final ChartKeys keys;
    private final ChartMeasure measure;

    SeriesPivot(ChartSpec chart, ResolveContext context, ChartKeys keys, ChartMeasure measure) {
        this.chart = chart;
        this.context = context;
        this.keys = keys;
        this.measure = measure;
    }

    ChartData read(String seriesBy) {
        Column names = context.columns().column(seriesBy);
        Measure asked = measure.of(chart.aggregate());
        GroupTable groups = context.figures()
                .groups(
                        List.of(keys.groups(), new GroupKey(names, context.zone(), null, null)),
                        List.of(asked),
                        CategoryOrder.needed(chart));
        PivotCells cells = new PivotCells(groups, key -> key, key -> key);
        int[] chosen = choose(cells, names);
        int[][] table = cells.table(chosen);
        ChartData data = new ChartData(
                keys.dimension(),
                keys.axisFor(chart.chartType()),
                series(chosen, cells.columnKeys(), names),
                points(cells, table),
                asked.isAdditive() ? remainder(groups, table) : null,
                measure.ofNoRows(chart.aggregate()),
                lumped(groups, cells),
                groups.partial(),
                List.of());
        long count = groups.keyCount(1);
        return chosen.length == count ? data : data.reduced(reduction(chosen.length, count));
    }

    private static Lumped lumped(GroupTable groups, PivotCells cells) {
        int rest = cells.restRow();
        return rest == PivotCells.NONE
                ? Lumped.NONE
                : new Lumped(groups.keyCount(0) - cells.rowKeys().size() + 1, false, List.of(rest));
    }

    /** @param table the cell of each x and each chosen name, or {@link PivotCells#NONE} */
    private List<ChartPoint> points(PivotCells cells, int[][] table) {
        List<ChartPoint> points = new ArrayList<>(table.length);
        for (int x = 0; x < table.length; x++) {
            if (x != cells.restRow()) {
                List<@Nullable Object> row = new ArrayList<>(table[x].length);
                for (int cell : table[x]) {
                    row.add(cell == PivotCells.NONE ? measure.ofNoRows(chart.aggregate()) : cells.value(cell));
                }
                points.add(new ChartPoint(keys.shown(cells.rowKeys().get(x)), row, x));
            }
        }
        return points;
    }

    private static Remainder remainder(GroupTable groups, int[][] table) {
        return origins -> {
            List<@Nullable Object> totals = new ArrayList<>();
            for (int name = 0; name < table[0].length; name++) {
                int column = name;
                totals.add(groups.total(
                        0,
                        Arrays.stream(origins)
                                .map(x -> table[x][column])
                                .filter(cell -> cell != PivotCells.NONE)
                                .toArray()));
            }
            return totals;
        };
    }

    private static Reduction reduction(int shown, long total) {
        return new Reduction("top_n", shown, total, "The " + shown + " largest of " + total + " series are shown.");
    }

    /** The names that become series: the heaviest, in the order of their values, or as a reader expects such names. */
    private int[] choose(PivotCells cells, Column nameColumn) {
        List<@Nullable Object> names = cells.columnKeys();
        List<Integer> chosen = new ArrayList<>();
        for (int name = 0; name < names.size(); name++) {
            if (name != cells.restColumn()) {
                chosen.add(name);
            }
        }
        if (chosen.size() > MOST_SERIES) {
            BigDecimal[] weights = cells.columnWeights();
            List<Integer> heaviest = new ArrayList<>(chosen);
            heaviest.sort(Comparator.comparing((Integer name) -> weights[name]).reversed());
            chosen.retainAll(new HashSet<>(heaviest.subList(0, MOST_SERIES)));
        }
        if (nameColumn instanceof TextColumn) {
            LabelOrder.arrange(chosen, names::get);
        } else {
            chosen.sort(Comparator.comparing(names::get, ValueOrder.NULLS_LAST));
        }
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    private List<ChartSeries> series(int[] chosen, List<@Nullable Object> names, Column nameColumn) {
        FormatSpec format = measure.dimension(chart.aggregate()).format();
        FormatSpec nameFormat = context.columns().format(nameColumn.key());
        Set<String> taken = new HashSet<>(Set.of(keys.dimension().name()));
        List<ChartSeries> series = new ArrayList<>(chosen.length);
        for (int name : chosen) {
            String label = context.columns().text(names.get(name), nameFormat);
            String unique = label;
            for (int i = 2; !taken.add(unique); i++) {
                unique = label + " (" + i + ")";
            }
            series.add(new ChartSeries(new Dimension(unique, label, format), null, null));
        }
        return series;
    }
}
