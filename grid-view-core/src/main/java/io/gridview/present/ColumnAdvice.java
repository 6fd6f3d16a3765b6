package io.gridview.present;

import io.gridview.data.ColumnType;
import io.gridview.profile.Grain;
import io.gridview.spec.Align;
import io.gridview.spec.CellKind;
import io.gridview.spec.ColumnSpec;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import io.gridview.statement.Source;
import org.jspecify.annotations.Nullable;

/** Chooses how the table shows each column: label, format, side, width and cell. */
final class ColumnAdvice {
    private static final int FEWEST_BARS = 4;
    private static final int MOST_BARS = 2;
    private static final int DIGITS = 3;
    private static final int FEWEST_DECIMALS = 1;
    private static final int MOST_DECIMALS = 4;
    private static final String TEXT_WIDTH = "24rem";

    private final Situation situation;
    private final Trace trace;
    private final Wording wording;
    private final @Nullable String currency;

    ColumnAdvice(Situation situation, Trace trace, Wording wording, @Nullable String currency) {
        this.situation = situation;
        this.trace = trace;
        this.wording = wording;
        this.currency = currency;
    }

    ColumnSpec column(Field field) {
        CellKind cell = cell(field);
        if (cell != CellKind.TEXT) {
            trace.add(
                    "column.cell",
                    field.key() + " gets " + (cell == CellKind.BAR ? "bars" : "signs")
                            + " in its cells, as sizes are compared down the column.");
        }
        return ColumnSpec.builder(field.key())
                .label(wording.label(field))
                .format(format(field))
                .align(isName(field) && field.isNumber() ? Align.LEFT : null)
                .width(field.nature() == Nature.TEXT && field.profile().type() == ColumnType.TEXT ? TEXT_WIDTH : null)
                .cell(cell)
                .build();
    }

    /** A number that names something is read like a name. */
    private static boolean isName(Field field) {
        return !field.isMeasure() && field.nature() != Nature.COORDINATE && field.nature() != Nature.RANK;
    }

    private CellKind cell(Field field) {
        if (field.nature() == Nature.CHANGE) {
            return CellKind.DELTA;
        }
        boolean compared = (field.nature() == Nature.AMOUNT || field.nature() == Nature.PART)
                && !field.profile().negative()
                && field.distinct() > 1
                && situation.rows() >= FEWEST_BARS
                && situation.measures().indexOf(field) < MOST_BARS;
        return compared ? CellKind.BAR : CellKind.TEXT;
    }

    private @Nullable FormatSpec format(Field field) {
        if (field.source() instanceof Source.Ratio ratio && field.isNumber()) {
            FormatSpec share = share(ratio, field);
            if (share != null) {
                return share;
            }
        }
        FormatSpec named = Units.format(field.profile(), situation.mixes(field) ? null : currency);
        if (named != null) {
            return named;
        }
        if (field.nature() == Nature.TIME) {
            return moment(field);
        }
        boolean mean = field.nature() == Nature.LEVEL
                && field.isAggregate()
                && !field.profile().numbers().whole();
        return mean
                ? FormatSpec.of(FormatType.NUMBER)
                        .withDecimals(decimals(field.profile().decade()))
                : null;
    }

    /** One quantity divided by another is a share where nothing is greater than the whole; revenue by orders is none. */
    private @Nullable FormatSpec share(Source.Ratio ratio, Field field) {
        if (ratio.percent()) {
            return FormatSpec.of(FormatType.PERCENT);
        }
        boolean part = ratio.additive() || (field.profile().withinOne() && !situation.isExpected());
        return part ? FormatSpec.of(FormatType.RATIO) : null;
    }

    /** Moments that all lie on months or days are written as such. */
    private static @Nullable FormatSpec moment(Field field) {
        Grain grain = field.profile().times().grain();
        if (grain == null) {
            return null;
        }
        return switch (field.profile().type()) {
            case DATE, TIMESTAMP ->
                switch (grain) {
                    case MONTH, QUARTER, YEAR -> field.distinct() > 1 ? FormatSpec.of(FormatType.MONTH) : null;
                    case DAY, WEEK ->
                        field.profile().type() == ColumnType.TIMESTAMP ? FormatSpec.of(FormatType.DATE) : null;
                    case SECOND, MINUTE, HOUR -> null;
                };
            case INTEGER, BIG_INTEGER, DECIMAL, DOUBLE, TEXT, JSON, TIME, INSTANT, BOOLEAN -> null;
        };
    }

    /** As many digits in all as can be compared at a look. */
    private static int decimals(int decade) {
        return Math.max(FEWEST_DECIMALS, Math.min(MOST_DECIMALS, DIGITS - decade));
    }
}
