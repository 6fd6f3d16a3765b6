package io.gridview.format;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where and for whom values are written.
 *
 * @param locale decides signs, grouping, month names and the place of a currency
 * @param zone decides the wall time of an instant
 * @param currency ISO 4217 code for currency formats that name none; null where money without a code stays a number
 */
public record FormatContext(
        Locale locale, ZoneId zone, @Nullable String currency) {
    public FormatContext {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(zone, "zone");
    }
}
