package io.gridview.resolve;

import io.gridview.aggregate.Numbers;
import io.gridview.artifact.Delta;
import io.gridview.artifact.ResolvedKpi;
import io.gridview.data.Column;
import io.gridview.format.ValueFormats;
import io.gridview.language.Phrasebook;
import io.gridview.spec.Aggregate;
import io.gridview.spec.CompareSpec;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import io.gridview.spec.KpiSpec;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Computes KPIs. */
final class KpiResolver {
    private final ViewColumns columns;
    private final Figures figures;
    private final ValueFormats formats;
    private final Phrasebook phrases;

    KpiResolver(ViewColumns columns, Figures figures, ValueFormats formats, Phrasebook phrases) {
        this.columns = columns;
        this.figures = figures;
        this.formats = formats;
        this.phrases = phrases;
    }

    /** @param pointer where the KPI stands in the view, for diagnostics */
    ResolvedKpi resolve(KpiSpec kpi, String pointer) {
        String key = kpi.columnKey();
        FormatSpec format = format(kpi);
        Column column = key == null ? null : suitable(kpi.aggregate(), key, pointer);
        if (key != null && column == null) {
            return resolved(kpi, null, format, null, figures.rowCount().partial());
        }
        Measure measure = new Measure(kpi.aggregate(), column);
        Figure total = kpi.aggregate() == Aggregate.COUNT && key == null ? figures.rowCount() : figures.total(measure);
        CompareSpec compare = kpi.compare();
        if (compare == null) {
            return resolved(kpi, total.value(), format, null, total.partial());
        }
        Figures.LastTwo periods = figures.lastTwo(measure, columns.column(compare.orderBy()));
        return resolved(kpi, total.value(), format, delta(periods, format), total.partial() || periods.partial());
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

    /** The aggregate over the rows with the last value of the ordering column, less that over the value before. */
    private Delta delta(Figures.LastTwo periods, FormatSpec format) {
        Object now = periods.last();
        Object before = periods.before();
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
