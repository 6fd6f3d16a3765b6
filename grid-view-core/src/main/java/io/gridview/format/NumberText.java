package io.gridview.format;

import io.gridview.spec.FormatSpec;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as text; every rounding is half-even on the exact decimal. */
final class NumberText {
    private static final char NO_BREAK_SPACE = '\u00a0';

    private static final int THOUSAND = 3;
    private static final BigDecimal MOST_COMPACT = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Locale locale;
    private final @Nullable String defaultCurrency;

    NumberText(FormatContext context) {
        this.locale = context.locale();
        this.defaultCurrency = context.currency();
    }

    String text(BigDecimal value, FormatSpec format) {
        String text = switch (format.type()) {
            case TEXT, LINK, BOOLEAN, DATE, DATETIME, MONTH -> plain(value);
            case NUMBER ->
                format.compact() ? compact(value, format.decimals()) : grouped(value, decimals(value, format, 2, 3));
            case INTEGER -> format.compact() ? compact(value, format.decimals()) : grouped(value, exactly(format, 0));
            case CURRENCY -> money(value, format);
            case PERCENT -> percent(value, format);
            case RATIO -> percent(value.movePointRight(2), format);
            case DURATION -> DurationText.of(value);
            case BYTES -> bytes(value);
        };
        return format.unit() == null ? text : text + NO_BREAK_SPACE + format.unit();
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : (value.scale() <= 0 ? value : value.stripTrailingZeros()).toPlainString();
    }

    private String percent(BigDecimal value, FormatSpec format) {
        DecimalFormat pattern = (DecimalFormat) NumberFormat.getPercentInstance(locale);
        pattern.setMultiplier(1);
        return apply(pattern, value, decimals(value, format, 1, 2));
    }

    private String money(BigDecimal value, FormatSpec format) {
        String code = format.currency() == null ? defaultCurrency : format.currency();
        if (code == null) {
            return format.compact() ? compact(value, format.decimals()) : grouped(value, exactly(format, 2));
        }
        Currency currency = Currency.getInstance(code);
        DecimalFormat pattern = (DecimalFormat) NumberFormat.getCurrencyInstance(locale);
        pattern.setCurrency(currency);
        return apply(pattern, value, exactly(format, Math.max(0, currency.getDefaultFractionDigits())));
    }

    /** Short forms are rounded here, exactly; the platform only adds the locale's word for the power of ten. */
    private String compact(BigDecimal value, @Nullable Integer decimals) {
        int least = decimals == null ? 0 : decimals;
        int most = decimals == null ? 1 : decimals;
        int power = Math.max(0, (value.precision() - value.scale() - 1) / THOUSAND * THOUSAND);
        BigDecimal rounded = value.movePointLeft(power)
                .setScale(most, RoundingMode.HALF_EVEN)
                .movePointRight(power);
        if (power <= most || rounded.abs().compareTo(MOST_COMPACT) > 0) {
            return grouped(value, new Decimals(least, most));
        }
        NumberFormat pattern = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        pattern.setMaximumFractionDigits(most);
        pattern.setMinimumFractionDigits(least);
        return pattern.format(rounded.longValueExact());
    }

    private String bytes(BigDecimal value) {
        String[] units = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
        BigDecimal thousand = BigDecimal.valueOf(1000);
        BigDecimal rest = value;
        int unit = 0;
        while (rest.abs().compareTo(thousand) >= 0 && unit < units.length - 1) {
            rest = rest.movePointLeft(3);
            unit++;
        }
        return grouped(rest, new Decimals(0, unit == 0 ? 0 : 1)) + NO_BREAK_SPACE + units[unit];
    }

    private String grouped(BigDecimal value, Decimals decimals) {
        return apply((DecimalFormat) NumberFormat.getNumberInstance(locale), value, decimals);
    }

    private static String apply(DecimalFormat pattern, BigDecimal value, Decimals decimals) {
        pattern.setRoundingMode(RoundingMode.HALF_EVEN);
        pattern.setMinimumFractionDigits(decimals.least());
        pattern.setMaximumFractionDigits(decimals.most());
        // Rounding first keeps a small negative from being written as minus zero.
        BigDecimal rounded = value.setScale(decimals.most(), RoundingMode.HALF_EVEN);
        return pattern.format(rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
    }

    private record Decimals(int least, int most) {}

    private static Decimals exactly(FormatSpec format, int decimals) {
        int digits = format.decimals() == null ? decimals : format.decimals();
        return new Decimals(digits, digits);
    }

    /** At most {@code usual} decimals, but as many as {@code significant} digits of a small number need. */
    private static Decimals decimals(BigDecimal value, FormatSpec format, int usual, int significant) {
        if (format.decimals() != null) {
            return exactly(format, usual);
        }
        int digitsBeforePoint = value.precision() - value.scale();
        int most = value.signum() == 0 ? 0 : Math.min(20, Math.max(usual, significant - digitsBeforePoint));
        return new Decimals(0, most);
    }
}
