package io.gridview.push;

import io.gridview.aggregate.ExactResults;
import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import io.gridview.data.DecimalColumn;
import io.gridview.dialect.SortKey;
import io.gridview.dialect.SqlDialect;
import io.gridview.resolve.Measure;
import io.gridview.spec.Aggregate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure as the aggregates that an engine computes, and back.
 *
 * @param measure asked for
 * @param parts what the engine computes
 */
record MeasureParts(Measure measure, List<Part> parts) {
    MeasureParts {
        parts = List.copyOf(parts);
    }

    /**
     * The parts of a measure.
     *
     * @param column null to count rows
     * @param lanes how the column's doubles are split; null for other types
     * @param order of the rows, for the first and the last
     * @return null where the engine cannot compute it
     */
    static @Nullable MeasureParts of(
            Measure measure,
            @Nullable PushedColumn column,
            @Nullable Lanes lanes,
            List<SortKey> order,
            SqlDialect dialect) {
        if (column == null) {
            return new MeasureParts(measure, List.of(Part.count("count(*)")));
        }
        String name = column.name();
        ColumnType type = column.type();
        return switch (measure.aggregate()) {
            case COUNT -> plain(measure, Part.count("count(" + name + ")"));
            case COUNT_DISTINCT ->
                plain(measure, new Part("count(DISTINCT " + name + ")", ColumnType.INTEGER, Part.Again.NEVER));
            case MIN -> plain(measure, new Part(dialect.least(name, type), type, Part.Again.LEAST));
            case MAX -> plain(measure, new Part(dialect.greatest(name, type), type, Part.Again.GREATEST));
            case SUM -> new MeasureParts(measure, sums(column, lanes, dialect));
            case AVG -> {
                List<Part> parts = new ArrayList<>(sums(column, lanes, dialect));
                parts.add(Part.count("count(" + name + ")"));
                yield new MeasureParts(measure, parts);
            }
            case MEDIAN -> {
                List<String> medians = dialect.medians(name, type);
                yield medians == null ? null : new MeasureParts(measure, halves(medians, type));
            }
            case FIRST -> edge(measure, column, order, dialect);
            case LAST ->
                edge(measure, column, order.stream().map(SortKey::reversed).toList(), dialect);
        };
    }

    /** Whether the measure is made of sums, so that doubles have to be split. */
    static boolean addsUp(Measure measure) {
        return measure.aggregate() == Aggregate.SUM || measure.aggregate() == Aggregate.AVG;
    }

    private static MeasureParts plain(Measure measure, Part part) {
        return new MeasureParts(measure, List.of(part));
    }

    private static List<Part> sums(PushedColumn column, @Nullable Lanes lanes, SqlDialect dialect) {
        if (lanes == null) {
            return List.of(Part.sum(dialect.sum(column.name(), column.type()), sumType(column.type())));
        }
        return lanes.names(column.name()).stream()
                .map(lane -> Part.sum("sum(" + lane + ")", ColumnType.DOUBLE))
                .toList();
    }

    private static ColumnType sumType(ColumnType type) {
        return type == ColumnType.INTEGER ? ColumnType.BIG_INTEGER : type;
    }

    private static List<Part> halves(List<String> medians, ColumnType type) {
        return medians.stream()
                .map(median -> new Part(median, type, Part.Again.NEVER))
                .toList();
    }

    private static @Nullable MeasureParts edge(
            Measure measure, PushedColumn column, List<SortKey> order, SqlDialect dialect) {
        if (order.isEmpty()) {
            return null;
        }
        Part part = new Part(dialect.first(column.name(), order), column.type(), Part.Again.NEVER);
        return plain(measure, part);
    }

    /**
     * About how large the measure of a group is, as a double: for telling large groups from small ones, never shown.
     *
     * @param columns that hold the results of the parts
     */
    String weight(List<String> columns) {
        List<String> doubles = columns.stream()
                .map(column -> "CAST(" + column + " AS DOUBLE PRECISION)")
                .toList();
        return switch (measure.aggregate()) {
            case SUM -> "(" + String.join(" + ", doubles) + ")";
            case AVG ->
                "((" + String.join(" + ", doubles.subList(0, doubles.size() - 1)) + ") / nullif("
                        + doubles.get(doubles.size() - 1) + ", 0))";
            case COUNT, COUNT_DISTINCT, MEDIAN, MIN, MAX, FIRST, LAST ->
                parts.get(0).type().isNumeric() ? doubles.get(0) : "0";
        };
    }

    /** Whether results of groups can be put together to that of all their rows. */
    boolean combines() {
        return parts.stream().noneMatch(part -> part.again() == Part.Again.NEVER);
    }

    /** The measure of a group, from the texts of its parts, which begin at {@code from}. */
    @Nullable
    Object value(TextRow texts, int from) {
        Column column = measure.column();
        ColumnType type = column == null ? ColumnType.INTEGER : column.type();
        return switch (measure.aggregate()) {
            case COUNT, COUNT_DISTINCT -> Texts.count(texts.text(from));
            case SUM -> {
                BigDecimal sum = sum(texts, from, parts.size());
                yield sum == null ? null : ExactResults.sum(sum, type);
            }
            case AVG -> {
                BigDecimal sum = sum(texts, from, parts.size() - 1);
                long count = Texts.count(texts.text(from + parts.size() - 1));
                yield sum == null ? null : ExactResults.average(sum, count, type);
            }
            case MEDIAN -> {
                BigDecimal lower = scaled(Texts.exact(texts.text(from), type));
                BigDecimal upper = scaled(Texts.exact(texts.text(from + 1), type));
                yield lower == null || upper == null ? null : ExactResults.median(lower, upper, type);
            }
            case MIN, MAX, FIRST, LAST -> {
                Object value = Texts.value(texts.text(from), type);
                yield value instanceof BigDecimal decimal ? scaled(decimal) : value;
            }
        };
    }

    /** The exact sum; null where no value was added. */
    @Nullable
    BigDecimal sum(TextRow texts, int from) {
        return sum(texts, from, measure.aggregate() == Aggregate.AVG ? parts.size() - 1 : parts.size());
    }

    private @Nullable BigDecimal sum(TextRow texts, int from, int count) {
        BigDecimal sum = null;
        for (int i = from; i < from + count; i++) {
            BigDecimal part = Texts.exact(texts.text(i), parts.get(i - from).type());
            if (part != null) {
                sum = sum == null ? part : sum.add(part);
            }
        }
        return sum == null || parts.get(0).type() == ColumnType.DOUBLE ? sum : scaled(sum);
    }

    /** Decimals have at least the digits that the column's type has. */
    private @Nullable BigDecimal scaled(@Nullable BigDecimal value) {
        return value != null && measure.column() instanceof DecimalColumn column && value.scale() < column.scale()
                ? value.setScale(column.scale())
                : value;
    }
}
