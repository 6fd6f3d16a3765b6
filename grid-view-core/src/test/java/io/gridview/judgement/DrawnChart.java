package io.gridview.judgement;

import io.gridview.artifact.ResolvedChart;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartType;
import io.gridview.spec.SeriesSpec;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A chart in the words of the cases, whichever of the equal forms its spec has. */
record DrawnChart(ChartSpec spec, Map<String, @Nullable Object> option) {
    /** What stands for the number of rows where a column is asked for. */
    static final String ROWS = "*";

    DrawnChart(ResolvedChart chart) {
        this(chart.spec(), chart.option());
    }

    String type() {
        return spec.chartType().wire();
    }

    String x() {
        return Stream.of(spec.xKey(), spec.groupBy(), spec.labelKey())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    List<String> y() {
        if (!spec.series().isEmpty()) {
            return spec.series().stream().map(SeriesSpec::key).toList();
        }
        if (spec.valueKey() != null) {
            return List.of(spec.valueKey());
        }
        return spec.chartType() == ChartType.HISTOGRAM ? List.of() : List.of(ROWS);
    }

    String series() {
        String by = spec.seriesBy();
        return by == null ? "" : by;
    }

    /** Of groups only: nothing is aggregated where a chart draws the rows as they are. */
    String aggregate() {
        return spec.groupBy() == null ? "" : spec.aggregate().wire();
    }

    String grain() {
        return spec.timeGrain() == null ? "" : spec.timeGrain().wire();
    }

    int seriesCount() {
        return list(option.get("series")).size();
    }

    String title() {
        return Objects.requireNonNullElse(spec.title(), "");
    }

    /** The categories or points along x, in the order drawn from the start of the axis. */
    List<String> categories() {
        int at = Math.max(0, list(dataset().get("dimensions")).indexOf(x()));
        return list(dataset().get("source")).stream()
                .map(row -> String.valueOf(list(row).get(at)))
                .toList();
    }

    /** True where some point along x lacks a value. */
    boolean hasGap() {
        return list(dataset().get("source")).stream()
                .anyMatch(row -> list(row).stream().anyMatch(Objects::isNull));
    }

    private Map<?, ?> dataset() {
        return option.get("dataset") instanceof Map<?, ?> dataset ? dataset : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(type());
        text.append(" of ").append(y()).append(" by ").append(x());
        if (!series().isEmpty()) {
            text.append(" and ").append(series());
        }
        text.append(" titled \"")
                .append(title())
                .append("\", ")
                .append(spec.orientation().wire());
        text.append(", ").append(spec.stacking().wire());
        text.append(", sort ").append(spec.sort().wire());
        text.append(", ").append(spec.yScale().wire());
        if (!aggregate().isEmpty()) {
            text.append(", ").append(aggregate()).append(" of groups");
        }
        if (!grain().isEmpty()) {
            text.append(", per ").append(grain());
        }
        return text.toString();
    }
}
