package io.gridview.resolve;

import io.gridview.aggregate.Additive;
import io.gridview.aggregate.ColumnGroups;
import io.gridview.aggregate.GroupedAggregate;
import io.gridview.aggregate.Grouping;
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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns long form into one series for each value of the series column, the most weighty ones where there are many. */
final class SeriesPivot {
    /** More colours than this cannot be told apart. */
    static final int MOST_SERIES = 12;

    private final ChartSpec chart;
    private final ViewColumns columns;
    private final ChartKeys keys;
    private final ChartMeasure measure;

    SeriesPivot(ChartSpec chart, ViewColumns columns, ChartKeys keys, ChartMeasure measure) {
        this.chart = chart;
        this.columns = columns;
        this.keys = keys;
        this.measure = measure;
    }

    ChartData read(String seriesBy) {
        Column nameColumn = columns.column(seriesBy);
        Grouping xs = keys.groups();
        Grouping names = ColumnGroups.of(nameColumn);
        GroupedAggregate values = measure.grouped(chart.aggregate());
        PivotCells cells = new PivotCells(columns.rowCount(), xs, names, values);
        int[] chosen = choose(cells, names, nameColumn);
        List<ChartPoint> points = points(xs, cells.table(chosen), values);
        ChartData data = new ChartData(
                keys.dimension(),
                keys.axisFor(chart.chartType()),
                series(chosen, names, nameColumn),
                points,
                values instanceof Additive additive ? remainder(additive, cells.table(chosen)) : null,
                measure.ofNoRows(chart.aggregate()),
                List.of());
        return chosen.length == names.count() ? data : data.reduced(reduction(chosen.length, names.count()));
    }

    /** @param table the cell of each x and each chosen name, or {@link PivotCells#NONE} */
    private List<ChartPoint> points(Grouping xs, int[][] table, GroupedAggregate values) {
        List<ChartPoint> points = new ArrayList<>(xs.count());
        for (int x = 0; x < xs.count(); x++) {
            List<@Nullable Object> row = new ArrayList<>(table[x].length);
            for (int cell : table[x]) {
                row.add(cell == PivotCells.NONE ? measure.ofNoRows(chart.aggregate()) : values.result(cell));
            }
            points.add(new ChartPoint(keys.at(xs.firstRow(x)), row, x));
        }
        return points;
    }

    private static Remainder remainder(Additive values, int[][] table) {
        return origins -> {
            List<@Nullable Object> totals = new ArrayList<>();
            for (int name = 0; name < table[0].length; name++) {
                int column = name;
                totals.add(values.total(Arrays.stream(origins)
                        .map(x -> table[x][column])
                        .filter(cell -> cell != PivotCells.NONE)
                        .toArray()));
            }
            return totals;
        };
    }

    private static Reduction reduction(int shown, int total) {
        return new Reduction(
                "top_n", shown, (long) total, "The " + shown + " largest of " + total + " series are shown.");
    }

    /** The names that become series: the heaviest, in the order of their values, or as a reader expects such names. */
    private int[] choose(PivotCells cells, Grouping names, Column nameColumn) {
        List<Integer> chosen =
                new ArrayList<>(IntStream.range(0, names.count()).boxed().toList());
        if (chosen.size() > MOST_SERIES) {
            BigDecimal[] weights = cells.columnWeights();
            List<Integer> heaviest = new ArrayList<>(chosen);
            heaviest.sort(Comparator.comparing((Integer name) -> weights[name]).reversed());
            chosen.retainAll(new HashSet<>(heaviest.subList(0, MOST_SERIES)));
        }
        if (nameColumn instanceof TextColumn) {
            LabelOrder.arrange(chosen, name -> nameColumn.value(names.firstRow(name)));
        } else {
            chosen.sort(Comparator.comparing(name -> nameColumn.value(names.firstRow(name)), ValueOrder.NULLS_LAST));
        }
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    private List<ChartSeries> series(int[] chosen, Grouping names, Column nameColumn) {
        FormatSpec format = measure.dimension(chart.aggregate()).format();
        FormatSpec nameFormat = columns.format(nameColumn.key());
        Set<String> taken = new HashSet<>(Set.of(keys.dimension().name()));
        List<ChartSeries> series = new ArrayList<>(chosen.length);
        for (int name : chosen) {
            String label = columns.text(nameColumn.value(names.firstRow(name)), nameFormat);
            String unique = label;
            for (int i = 2; !taken.add(unique); i++) {
                unique = label + " (" + i + ")";
            }
            series.add(new ChartSeries(new Dimension(unique, label, format), null, null));
        }
        return series;
    }
}
