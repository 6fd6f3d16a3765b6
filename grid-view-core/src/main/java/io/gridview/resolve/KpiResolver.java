package io.gridview.resolve;

import io.gridview.aggregate.Aggregation;
import io.gridview.aggregate.GroupedAggregate;
import io.gridview.aggregate.Numbers;
import io.gridview.artifact.Delta;
import io.gridview.artifact.ResolvedKpi;
import io.gridview.data.Column;
import io.gridview.data.RowExtent;
import io.gridview.format.ValueFormats;
import io.gridview.language.Phrasebook;
import io.gridview.spec.Aggregate;
import io.gridview.spec.CompareSpec;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import io.gridview.spec.KpiSpec;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes KPIs over all rows at hand. */
final class KpiResolver {
    private final ViewColumns columns;
    private final RowExtent extent;
    private final ValueFormats formats;
    private final Phrasebook phrases;

    KpiResolver(ViewColumns columns, RowExtent extent, ValueFormats formats, Phrasebook phrases) {
        this.columns = columns;
        this.extent = extent;
        this.formats = formats;
        this.phrases = phrases;
    }

    /** @param pointer where the KPI stands in the view, for diagnostics */
    ResolvedKpi resolve(KpiSpec kpi, String pointer) {
        String key = kpi.columnKey();
        Long fullRowCount = extent.fullRowCount();
        boolean countsRows = kpi.aggregate() == Aggregate.COUNT && key == null;
        FormatSpec format = format(kpi);
        if (countsRows && fullRowCount != null) {
            return resolved(kpi, fullRowCount, format, null, false);
        }
        Column column = key == null ? null : suitable(kpi.aggregate(), key, pointer);
        boolean computable = key == null || column != null;
        Object value = computable ? aggregate(kpi.aggregate(), column) : null;
        CompareSpec compare = kpi.compare();
        Delta delta = computable && compare != null ? delta(kpi.aggregate(), column, compare, format) : null;
        return resolved(kpi, value, format, delta, extent.truncated());
    }

    private ResolvedKpi resolved(
            KpiSpec kpi, @Nullable Object value, FormatSpec format, @Nullable Delta delta, boolean partial) {
        return new ResolvedKpi(
                kpi.label(),
                formats.text(value, format),
                value,
                kpi.tone(),
                kpi.icon(),
                kpi.aggregate(),
                kpi.columnKey(),
                delta,
                partial);
    }

    private FormatSpec format(KpiSpec kpi) {
        if (kpi.format() != null) {
            return formats.complete(kpi.format());
        }
        String key = kpi.columnKey();
        FormatSpec cells = key == null ? FormatSpec.of(FormatType.INTEGER) : columns.format(key);
        return DefaultFormats.ofAggregate(kpi.aggregate(), cells);
    }

    private @Nullable Column suitable(Aggregate aggregate, String key, String pointer) {
        return switch (aggregate) {
            case SUM, AVG, MEDIAN -> columns.numeric(key, pointer + "/column_key");
            case COUNT, MIN, MAX, COUNT_DISTINCT, FIRST, LAST -> columns.column(key);
        };
    }

    private @Nullable Object aggregate(Aggregate aggregate, @Nullable Column column) {
        return Aggregation.ofAll(aggregate, column, columns.rowCount());
    }

    /** The aggregate over the rows with the last value of the ordering column, less that over the value before. */
    private Delta delta(Aggregate aggregate, @Nullable Column column, CompareSpec compare, FormatSpec format) {
        LastTwoValues periods = new LastTwoValues(columns.column(compare.orderBy()));
        GroupedAggregate values = Aggregation.of(aggregate, column);
        Aggregation.run(columns.rowCount(), periods, List.of(values));
        Object now = periods.count() > 0 ? values.result(LastTwoValues.LAST) : null;
        Object before = periods.count() > 1 ? values.result(LastTwoValues.BEFORE) : null;
        BigDecimal from = before == null ? null : ValueFormats.asDecimal(before);
        BigDecimal to = now == null ? null : ValueFormats.asDecimal(now);
        if (from == null || to == null) {
            return new Delta(null, ValueFormats.NO_VALUE);
        }
        BigDecimal difference = to.subtract(from);
        String sign = difference.signum() > 0 ? "+" : "";
        return new Delta(plain(difference), sign + change(difference, format));
    }

    /** From 4 % to 5 % is a rise of one percentage point: said of a share, one per cent would be another number. */
    private String change(BigDecimal difference, FormatSpec format) {
        return switch (format.type()) {
            case PERCENT -> points(difference, format);
            case RATIO -> points(difference.movePointRight(2), format);
            case TEXT, NUMBER, INTEGER, CURRENCY, DATE, DATETIME, MONTH, DURATION, BYTES, BOOLEAN, LINK ->
                formats.text(difference, format);
        };
    }

    private String points(BigDecimal difference, FormatSpec format) {
        FormatSpec number = FormatSpec.of(FormatType.NUMBER).withDecimals(format.decimals());
        return phrases.say("points", formats.text(difference, number));
    }

    private static Object plain(BigDecimal value) {
        if (value.scale() > 0) {
            return value;
        }
        return Numbers.whole(value);
    }
}
