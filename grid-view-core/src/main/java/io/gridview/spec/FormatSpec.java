package io.gridview.spec;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How values are written.
 *
 * @param type the kind of format
 * @param currency ISO 4217 code such as {@code EUR}; only for {@link FormatType#CURRENCY}; null for none
 * @param decimals digits after the decimal sign, 0 to 20; null for the type's own number
 * @param unit text written after the number; null for none
 * @param compact true for short forms such as 1.2M
 */
public record FormatSpec(
        FormatType type,
        @Nullable String currency,
        @Nullable Integer decimals,
        @Nullable String unit,
        boolean compact) {

    public FormatSpec {
        Objects.requireNonNull(type, "type");
    }

    /** The format of that type with nothing further said. */
    public static FormatSpec of(FormatType type) {
        return new FormatSpec(type, null, null, null, false);
    }

    /** Money of that currency, an ISO 4217 code such as {@code EUR}. */
    public static FormatSpec currency(String code) {
        return of(FormatType.CURRENCY).withCurrency(code);
    }

    /** The same format for that currency. */
    public FormatSpec withCurrency(@Nullable String newCurrency) {
        return new FormatSpec(type, newCurrency, decimals, unit, compact);
    }

    /** The same format with so many digits after the decimal sign; null for the type's own number. */
    public FormatSpec withDecimals(@Nullable Integer newDecimals) {
        return new FormatSpec(type, currency, newDecimals, unit, compact);
    }

    /** The same format with that text after the number. */
    public FormatSpec withUnit(@Nullable String newUnit) {
        return new FormatSpec(type, currency, decimals, newUnit, compact);
    }

    /** The same format, in short forms such as 1.2M or not. */
    public FormatSpec withCompact(boolean newCompact) {
        return new FormatSpec(type, currency, decimals, unit, newCompact);
    }

    /** True where the type alone says everything, so that the wire carries its id instead of an object. */
    public boolean isPlain() {
        return currency == null && decimals == null && unit == null && !compact;
    }
}
