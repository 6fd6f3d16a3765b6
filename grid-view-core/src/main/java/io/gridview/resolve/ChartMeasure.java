package io.gridview.resolve;

import io.gridview.data.Column;
import io.gridview.spec.Aggregate;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import io.gridview.spec.SeriesSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a chart measures: a column of numbers, or the count of rows.
 *
 * @param column null for the count of rows
 * @param asked the series that asked for it
 * @param label what the reader sees
 * @param format how the column's cells are written
 */
record ChartMeasure(@Nullable Column column, SeriesSpec asked, String label, FormatSpec format) {
    /** The name of the count of rows in a dataset. */
    private static final String COUNT = "count";

    /**
     * The measures of a chart in wide or long form.
     *
     * @return empty where one of them has no numbers; a diagnostic then says why
     */
    static List<ChartMeasure> of(ChartSpec chart, ViewColumns columns, String pointer) {
        List<ChartMeasure> measures = new ArrayList<>();
        String valueKey = chart.valueKey();
        if (!chart.series().isEmpty()) {
            for (int i = 0; i < chart.series().size(); i++) {
                ChartMeasure measure = column(chart, chart.series().get(i), columns, pointer + "/series/" + i + "/key");
                if (measure == null) {
                    return List.of();
                }
                measures.add(measure);
            }
        } else if (valueKey != null) {
            ChartMeasure measure = column(chart, SeriesSpec.of(valueKey), columns, pointer + "/value_key");
            if (measure != null) {
                measures.add(measure);
            }
        } else {
            measures.add(new ChartMeasure(null, SeriesSpec.of(COUNT), "Count", FormatSpec.of(FormatType.INTEGER)));
        }
        return measures;
    }

    private static @Nullable ChartMeasure column(
            ChartSpec chart, SeriesSpec asked, ViewColumns columns, String pointer) {
        boolean counts = chart.aggregate() == Aggregate.COUNT || chart.aggregate() == Aggregate.COUNT_DISTINCT;
        Column column =
                counts && isGrouped(chart) ? columns.column(asked.key()) : columns.numeric(asked.key(), pointer);
        if (column == null) {
            return null;
        }
        String label = asked.label() == null ? columns.label(asked.key()) : asked.label();
        return new ChartMeasure(column, asked, label, columns.format(asked.key()));
    }

    /** Whether rows of equal x are aggregated; wide form alone draws every row as it is, unless it names an aggregate. */
    static boolean isGrouped(ChartSpec chart) {
        return chart.groupBy() != null
                || chart.seriesBy() != null
                || chart.timeGrain() != null
                || chart.series().isEmpty()
                || chart.aggregate() != Aggregate.SUM;
    }

    /** The column of a measure that is not the count of rows. */
    Column columnOrThrow() {
        return Objects.requireNonNull(column, "the count of rows has no column");
    }

    /** What is computed of each group of rows. */
    Measure of(Aggregate aggregate) {
        return column == null ? Measure.ROWS : new Measure(aggregate, column);
    }

    /** What a group without rows has: nothing, or no rows counted. */
    @Nullable
    Object ofNoRows(Aggregate aggregate) {
        boolean counts = column == null || aggregate == Aggregate.COUNT || aggregate == Aggregate.COUNT_DISTINCT;
        return counts ? 0L : null;
    }

    /** The dimension of this measure when {@code aggregate} was applied to groups of several rows. */
    Dimension dimension(@Nullable Aggregate aggregate) {
        if (aggregate == null || column == null) {
            return new Dimension(asked.key(), label, format);
        }
        String word = switch (aggregate) {
            case SUM, FIRST, LAST -> "";
            case COUNT -> "Count of ";
            case COUNT_DISTINCT -> "Different ";
            case AVG -> "Average ";
            case MEDIAN -> "Median ";
            case MIN -> "Minimum ";
            case MAX -> "Maximum ";
        };
        return new Dimension(asked.key(), word + label, DefaultFormats.ofAggregate(aggregate, format));
    }
}
