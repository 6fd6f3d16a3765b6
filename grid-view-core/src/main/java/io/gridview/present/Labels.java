package io.gridview.present;

import io.gridview.profile.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words for readers out of column names: {@code total_sales_usd} is "Total sales". */
final class Labels {
    private static final Set<String> ACRONYMS = Set.of(
            "id", "url", "gdp", "usd", "eur", "gbp", "kpi", "vat", "uk", "us", "eu", "iata", "icao", "cpu", "roi",
            "sku");
    private static final Map<String, String> SPELLED_OUT =
            Map.of("avg", "average", "qty", "quantity", "pct", "share", "num", "number of", "cnt", "count");

    private Labels() {}

    /** The label of a column; a unit or currency at the end of its name is left to the format. */
    static String of(String key) {
        List<String> words = Units.withoutUnit(Words.of(key));
        if (words.isEmpty()) {
            return key;
        }
        if (Words.lower(key).equals(List.of("count"))) {
            return "Count";
        }
        String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        if (words.size() > 1 && last.equals("pct")) {
            // "Flights %", though "Share returned": at the end the sign reads better than the word.
            return sentence(joined(words.subList(0, words.size() - 1))) + " %";
        }
        return sentence(joined(words));
    }

    private static String joined(List<String> words) {
        return words.stream().map(Labels::word).collect(Collectors.joining(" "));
    }

    /** The label of a thing that there are several of, in English. */
    static String plural(String label) {
        int of = label.indexOf(" of ");
        if (of > 0) {
            return plural(label.substring(0, of)) + label.substring(of);
        }
        String lower = label.toLowerCase(Locale.ROOT);
        if (lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("is")) {
            return label;
        }
        if (lower.endsWith("y") && lower.length() > 1 && "aeiou".indexOf(lower.charAt(lower.length() - 2)) < 0) {
            return label.substring(0, label.length() - 1) + "ies";
        }
        boolean hisses = lower.endsWith("s") || lower.endsWith("x") || lower.endsWith("ch") || lower.endsWith("sh");
        return label + (hisses ? "es" : "s");
    }

    /** The label as it stands inside a sentence: acronyms keep their capitals. */
    static String inner(String label) {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return label.isEmpty() || acronym ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private static String word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (ACRONYMS.contains(lower)) {
            return lower.toUpperCase(Locale.ROOT);
        }
        return SPELLED_OUT.getOrDefault(lower, lower);
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
