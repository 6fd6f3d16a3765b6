package io.gridview.present;

import io.gridview.language.ColumnName;
import io.gridview.language.NameSense;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the words and signs of units and currencies. */
final class UnitWords {
    /** Codes that are no words of their own, such as TRY and ALL are. */
    private static final Set<String> CURRENCIES = Set.of(
            "usd", "eur", "gbp", "chf", "jpy", "cny", "inr", "uah", "pln", "sek", "nok", "dkk", "cad", "aud", "nzd",
            "czk", "huf", "bgn", "brl", "mxn", "zar", "krw", "sgd", "hkd", "ils", "aed", "thb", "idr", "myr", "twd");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("kg", "kg"),
            Map.entry("mg", "mg"),
            Map.entry("lb", "lb"),
            Map.entry("lbs", "lb"),
            Map.entry("oz", "oz"),
            Map.entry("mm", "mm"),
            Map.entry("cm", "cm"),
            Map.entry("km", "km"),
            Map.entry("ft", "ft"),
            Map.entry("mi", "mi"),
            Map.entry("miles", "mi"),
            Map.entry("m2", "m\u00b2"),
            Map.entry("sqm", "m\u00b2"),
            Map.entry("km2", "km\u00b2"),
            Map.entry("sqkm", "km\u00b2"),
            Map.entry("sqft", "ft\u00b2"),
            Map.entry("m3", "m\u00b3"),
            Map.entry("ha", "ha"),
            Map.entry("ml", "ml"),
            Map.entry("kmh", "km/h"),
            Map.entry("kph", "km/h"),
            Map.entry("mph", "mph"),
            Map.entry("ms", "ms"),
            Map.entry("millis", "ms"),
            Map.entry("milliseconds", "ms"),
            Map.entry("kwh", "kWh"),
            Map.entry("mwh", "MWh"),
            Map.entry("gwh", "GWh"),
            Map.entry("hz", "Hz"),
            Map.entry("khz", "kHz"),
            Map.entry("mhz", "MHz"),
            Map.entry("ghz", "GHz"),
            Map.entry("rpm", "rpm"),
            Map.entry("bpm", "bpm"),
            Map.entry("hpa", "hPa"),
            Map.entry("db", "dB"),
            Map.entry("ppm", "ppm"),
            Map.entry("kb", "kB"),
            Map.entry("mb", "MB"),
            Map.entry("gb", "GB"),
            Map.entry("tb", "TB"),
            Map.entry("celsius", "\u00b0C"),
            Map.entry("fahrenheit", "\u00b0F"));

    /** Words for spans of time, which units they are only after what lasts. */
    private static final Map<String, String> SPANS = Map.of(
            "minutes", "min",
            "mins", "min",
            "min", "min",
            "hours", "h",
            "hrs", "h",
            "h", "h",
            "days", "days",
            "years", "years");

    private static final Set<String> SECONDS = Set.of("s", "sec", "secs", "second", "seconds");
    private static final Map<String, String> TEMPERATURES = Map.of("c", "\u00b0C", "f", "\u00b0F", "k", "K");
    /** Single letters, which are units only after what they measure. */
    private static final Map<String, String> LETTERS = Map.of("g", "g", "m", "m", "l", "l");

    /** Only brackets say that these are units. */
    private static final Map<String, String> BRACKETED = Map.ofEntries(
            Map.entry("g", "g"),
            Map.entry("t", "t"),
            Map.entry("m", "m"),
            Map.entry("in", "in"),
            Map.entry("l", "l"),
            Map.entry("h", "h"),
            Map.entry("min", "min"),
            Map.entry("minutes", "min"),
            Map.entry("hours", "h"),
            Map.entry("days", "days"),
            Map.entry("years", "years"),
            Map.entry("c", "\u00b0C"),
            Map.entry("\u00b0c", "\u00b0C"),
            Map.entry("f", "\u00b0F"),
            Map.entry("\u00b0f", "\u00b0F"),
            Map.entry("km/h", "km/h"),
            Map.entry("m/s", "m/s"),
            Map.entry("m\u00b2", "m\u00b2"),
            Map.entry("km\u00b2", "km\u00b2"),
            Map.entry("m\u00b3", "m\u00b3"),
            Map.entry("w", "W"),
            Map.entry("kw", "kW"),
            Map.entry("mw", "MW"),
            Map.entry("v", "V"));

    private UnitWords() {}

    static boolean isCurrency(String word) {
        return CURRENCIES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The currency of a sign that only one has; a dollar may be of many countries. */
    static @Nullable FormatSpec ofSign(char sign) {
        return switch (sign) {
            case '\u20ac' -> FormatSpec.currency("EUR");
            case '\u00a3' -> FormatSpec.currency("GBP");
            case '\u20b4' -> FormatSpec.currency("UAH");
            case '\u20b9' -> FormatSpec.currency("INR");
            case '$' -> FormatSpec.of(FormatType.NUMBER).withDecimals(2).withUnit("$");
            default -> null;
        };
    }

    static @Nullable FormatSpec inBrackets(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (isCurrency(lower)) {
            return FormatSpec.currency(lower.toUpperCase(Locale.ROOT));
        }
        if (lower.length() == 1 && ofSign(lower.charAt(0)) != null) {
            return ofSign(lower.charAt(0));
        }
        if (ColumnName.of(lower).is(NameSense.PERCENT)) {
            return FormatSpec.of(FormatType.PERCENT);
        }
        if (SECONDS.contains(lower)) {
            return FormatSpec.of(FormatType.DURATION);
        }
        if (lower.equals("bytes")) {
            return FormatSpec.of(FormatType.BYTES);
        }
        return unit(UNITS.getOrDefault(lower, BRACKETED.get(lower)));
    }

    /** The format of a name that is a unit and nothing else. */
    static @Nullable FormatSpec alone(String word) {
        return switch (word) {
            case "seconds" -> FormatSpec.of(FormatType.DURATION);
            case "bytes" -> FormatSpec.of(FormatType.BYTES);
            default -> null;
        };
    }

    /** The format of a unit after the name of what it measures; null where the word is none there. */
    static @Nullable FormatSpec after(ColumnName name, String word) {
        if (name.words().isEmpty()) {
            return null;
        }
        if (alone(word) != null) {
            return alone(word);
        }
        if (name.has(NameSense.DURATION) && SECONDS.contains(word)) {
            return FormatSpec.of(FormatType.DURATION);
        }
        if ((name.has(NameSense.DURATION) || name.words().contains("age")) && SPANS.containsKey(word)) {
            return unit(SPANS.get(word));
        }
        if (name.has(NameSense.TEMPERATURE) && TEMPERATURES.containsKey(word)) {
            return unit(TEMPERATURES.get(word));
        }
        boolean measured = name.has(NameSense.INTENSIVE)
                || name.words().contains("distance")
                || name.words().contains("level");
        return unit(measured && LETTERS.containsKey(word) ? LETTERS.get(word) : UNITS.get(word));
    }

    /** Whether the unit is also a word that readers need, as in sent bytes. */
    static boolean isSaid(ColumnName name, String word) {
        return switch (word) {
            case "bytes" -> !name.is(NameSense.INTENSIVE);
            case "seconds" -> !name.has(NameSense.DURATION);
            default -> false;
        };
    }

    private static @Nullable FormatSpec unit(@Nullable String unit) {
        return unit == null ? null : FormatSpec.of(FormatType.NUMBER).withUnit(unit);
    }
}
