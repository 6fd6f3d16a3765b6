package io.gridview.present;

import io.gridview.language.ColumnName;
import io.gridview.language.NameSense;
import io.gridview.language.Phrasebook;
import io.gridview.language.Spelling;
import io.gridview.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words for readers: labels out of column names ({@code total_sales_usd} is "Total sales"), and the phrases made of
 * them in one language. The words of a name stay in the language that the table is written in.
 */
final class Labels {
    /** One or two letters and figures, such as CO2, Q1 and H2. */
    private static final Pattern FORMULA = Pattern.compile("(?i)(?<![a-z])[a-z]{1,2}\\d{1,3}(?![a-z\\d])");

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%]+");
    private static final int LONG_WORD = 4;
    private static final String ENGLISH = "en";

    private final boolean english;
    private final Phrasebook phrases;

    /** @param language a tag such as {@code de} or {@code de-AT} */
    Labels(String language) {
        this.phrases = Phrasebook.of(language);
        this.english = phrases.language().equals(ENGLISH);
    }

    /** The label of a column; a unit or currency in its name is left to the format. */
    String of(String key) {
        ColumnName name = ColumnName.of(key);
        ColumnName.Call call = name.call();
        if (call == null) {
            return plain(name.argument());
        }
        return switch (call) {
            case COUNT -> count(name);
            case SUM -> total(of(name.argument()));
            case AVERAGE -> average(of(name.argument()));
            case MEDIAN -> phrases.say("median", of(name.argument()));
            case MIN -> lowest(of(name.argument()));
            case MAX -> highest(of(name.argument()));
            case SPREAD -> plain(key);
        };
    }

    private String count(ColumnName name) {
        if (name.words().isEmpty() || Character.isDigit(name.word(0).charAt(0))) {
            return count();
        }
        String label = of(name.argument());
        return name.distinct() ? phrases.say("distinct", several(withoutId(label))) : phrases.say("countOf", label);
    }

    /** What an id tells apart: an order id orders. */
    private static String withoutId(String label) {
        return label.endsWith(" ID") ? label.substring(0, label.length() - " ID".length()) : label;
    }

    private String plain(String key) {
        String rest = Units.withoutUnit(key);
        boolean capitals = phrases.keepsCapitals() || ColumnName.of(rest).keepsCapitals();
        List<String> words = words(rest, capitals);
        if (words.isEmpty()) {
            return key;
        }
        String last = words.get(words.size() - 1);
        boolean ofCount = words.size() > 2
                && words.get(0).equals("number of")
                && words.get(1).equals("of");
        if (ofCount) {
            words.remove(1);
        } else if (words.size() == 1 && last.equals("number of")) {
            return "Number";
        }
        if (words.size() > 1 && isPercent(words.get(0))) {
            // "Returned %", as the sign reads better than the word.
            return sentence(words.subList(1, words.size())) + " %";
        }
        if (words.size() > 1 && isPercent(last)) {
            return sentence(words.subList(0, words.size() - 1)) + " %";
        }
        if (words.size() > 1 && last.equals("number of")) {
            words.set(words.size() - 1, "number");
        }
        return sentence(words);
    }

    private static boolean isPercent(String word) {
        return word.equals("%") || word.equals("pct");
    }

    private static List<String> words(String name, boolean capitals) {
        List<String> words = new ArrayList<>();
        for (String chunk : BREAK.split(name.strip(), -1)) {
            if (FORMULA.matcher(chunk).matches()) {
                words.add(chunk.toUpperCase(Locale.ROOT));
            } else {
                Words.of(chunk).forEach(word -> words.add(word(word, capitals)));
            }
        }
        return words;
    }

    /** German nouns stay as they are written, unless the whole name was shouted. */
    private static String word(String word, boolean capitals) {
        String spelled = Spelling.of(word);
        boolean shouted = word.length() >= LONG_WORD && word.equals(word.toUpperCase(Locale.ROOT));
        boolean asWritten = capitals && !shouted && spelled.equals(word.toLowerCase(Locale.ROOT));
        return asWritten ? word : spelled;
    }

    private static String sentence(List<String> words) {
        String text = String.join(" ", words);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The label as it stands inside a sentence. */
    String inner(String label) {
        return phrases.inner(label);
    }

    /** The label of how many there are of a thing. */
    String plural(String label) {
        return english ? several(label) : phrases.say("numberOf", label);
    }

    /** A thing that there are several of; nouns of other languages than English are left alone. */
    private static String several(String label) {
        return ColumnName.of(label).isForeign() ? label : EnglishPlural.of(label);
    }

    String total(String label) {
        return Phrasebook.saysTotal(label) ? label : phrases.say("total", label);
    }

    String average(String label) {
        return ColumnName.of(label).has(NameSense.AVERAGE) ? label : phrases.say("average", label);
    }

    String highest(String label) {
        return phrases.say("highest", label);
    }

    String lowest(String label) {
        return phrases.say("lowest", label);
    }

    String latest(String label) {
        return phrases.say("latest", label);
    }

    String top(String label) {
        return phrases.say("top", label);
    }

    String by(String what, String category) {
        return phrases.say("by", what, category);
    }

    String against(String y, String x) {
        return phrases.say("against", y, x);
    }

    String distribution(String label) {
        return phrases.say("distribution", label);
    }

    String and(String one, String other) {
        return phrases.say("and", one, other);
    }

    /** The label of how many rows there are. */
    String rows() {
        return phrases.say("rows");
    }

    /** The label of a number of things that have no name. */
    String count() {
        return phrases.say("count");
    }
}
