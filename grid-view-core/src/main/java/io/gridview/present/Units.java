package io.gridview.present;

import io.gridview.profile.ColumnProfile;
import io.gridview.profile.Role;
import io.gridview.profile.Words;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads units and currencies out of column names into formats. */
final class Units {
    private static final Set<String> CURRENCIES =
            Set.of("usd", "eur", "gbp", "chf", "jpy", "cny", "inr", "uah", "pln", "sek", "nok", "dkk", "cad", "aud");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("kg", "kg"),
            Map.entry("g", "g"),
            Map.entry("mm", "mm"),
            Map.entry("cm", "cm"),
            Map.entry("m", "m"),
            Map.entry("km", "km"),
            Map.entry("ft", "ft"),
            Map.entry("mi", "mi"),
            Map.entry("miles", "mi"),
            Map.entry("kmh", "km/h"),
            Map.entry("mph", "mph"),
            Map.entry("ms", "ms"),
            Map.entry("celsius", "\u00b0C"),
            Map.entry("minutes", "min"),
            Map.entry("years", "years"),
            Map.entry("kwh", "kWh"));
    private static final Set<String> PERCENT = Set.of("pct", "percent", "percentage", "%");
    private static final Set<String> SHARE = Set.of("share", "ratio", "rate", "fraction", "proportion");
    private static final Set<String> MONEY =
            Set.of("price", "cost", "revenue", "sales", "amount", "salary", "income", "profit", "budget", "fee");

    private Units() {}

    /** The format that a column's name and role ask for; null for its type's own. */
    static @Nullable FormatSpec format(ColumnProfile column, @Nullable String defaultCurrency) {
        List<String> words = Words.lower(column.key());
        boolean year = column.role() == Role.TIME && column.type().isNumeric();
        if (year || column.role() == Role.IDENTIFIER) {
            return FormatSpec.of(FormatType.TEXT);
        }
        if (!column.type().isNumeric() || words.isEmpty()) {
            return null;
        }
        String last = words.get(words.size() - 1);
        if (CURRENCIES.contains(last)) {
            return FormatSpec.currency(last.toUpperCase(Locale.ROOT));
        }
        if (words.stream().anyMatch(PERCENT::contains)) {
            return FormatSpec.of(FormatType.PERCENT);
        }
        if (SHARE.contains(last) && column.withinOne()) {
            return FormatSpec.of(FormatType.RATIO);
        }
        if (defaultCurrency != null && words.stream().anyMatch(MONEY::contains)) {
            return FormatSpec.of(FormatType.CURRENCY);
        }
        String unit = unit(words);
        return unit == null ? null : FormatSpec.of(FormatType.NUMBER).withUnit(unit);
    }

    /** The unit at the end of a name; a lone c or f is one only where the name speaks of a temperature. */
    private static @Nullable String unit(List<String> words) {
        if (words.size() < 2) {
            return null;
        }
        String last = words.get(words.size() - 1);
        if (words.contains("temp") || words.contains("temperature")) {
            return switch (last) {
                case "c" -> "\u00b0C";
                case "f" -> "\u00b0F";
                default -> UNITS.get(last);
            };
        }
        return UNITS.get(last);
    }

    /** The words of a name without the unit or currency at its end. */
    static List<String> withoutUnit(List<String> words) {
        if (words.size() < 2) {
            return words;
        }
        List<String> lower =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        String last = lower.get(lower.size() - 1);
        boolean named = PERCENT.contains(last) && lower.stream().anyMatch(SHARE::contains);
        boolean unit = CURRENCIES.contains(last) || named || unit(lower) != null;
        return unit ? words.subList(0, words.size() - 1) : words;
    }
}
