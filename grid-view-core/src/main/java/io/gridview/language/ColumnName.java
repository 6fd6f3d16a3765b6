package io.gridview.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column's name, read: its words, the word that the others only describe, and the call that it is the text of.
 *
 * @param call the function whose call the name is, as of a computed column without an alias; null for none
 * @param distinct whether that call is of different values only
 * @param argument the name inside that call, or this name itself
 * @param words in lower case without accents, those written together taken apart
 * @param head the place of the word that says what the column is; -1 in a name without words
 */
public record ColumnName(@Nullable Call call, boolean distinct, String argument, List<String> words, int head) {

    /** The functions that a name can be a call of. */
    public enum Call {
        COUNT,
        SUM,
        AVERAGE,
        MEDIAN,
        MIN,
        MAX,
        /** Says how values differ or go together. */
        SPREAD
    }

    private static final Map<String, Call> CALLS = Map.ofEntries(
            Map.entry("count", Call.COUNT),
            Map.entry("count_star", Call.COUNT),
            Map.entry("sum", Call.SUM),
            Map.entry("total", Call.SUM),
            Map.entry("avg", Call.AVERAGE),
            Map.entry("mean", Call.AVERAGE),
            Map.entry("median", Call.MEDIAN),
            Map.entry("stddev", Call.SPREAD),
            Map.entry("variance", Call.SPREAD),
            Map.entry("corr", Call.SPREAD),
            Map.entry("min", Call.MIN),
            Map.entry("max", Call.MAX));
    private static final List<String> PASSING = List.of("round", "coalesce", "abs", "floor", "ceil", "ceiling");
    private static final int MOST_READABLE = 300;
    private static final String DISTINCT = "distinct ";

    public ColumnName {
        words = List.copyOf(words);
    }

    /** The name as read. */
    public static ColumnName of(String key) {
        int open = key.indexOf('(');
        if (open > 0 && key.endsWith(")") && isReadable(key)) {
            String function = key.substring(0, open).strip().toLowerCase(Locale.ROOT);
            String inside = key.substring(open + 1, key.length() - 1).strip();
            if (PASSING.contains(function)) {
                int comma = inside.lastIndexOf(',');
                return of(comma < 0 ? inside : inside.substring(0, comma).strip());
            }
            Call call = CALLS.get(function);
            if (call != null) {
                return of(call, inside);
            }
        }
        return of(null, false, key);
    }

    /** Longer names are whole expressions, which nobody would read. */
    public static boolean isReadable(String key) {
        return key.length() <= MOST_READABLE;
    }

    private static ColumnName of(Call call, String inside) {
        boolean distinct = inside.toLowerCase(Locale.ROOT).startsWith(DISTINCT);
        String argument = distinct ? inside.substring(DISTINCT.length()).strip() : inside;
        int table = argument.indexOf('(') < 0 ? argument.lastIndexOf('.') : -1;
        return of(call, distinct, argument.substring(table + 1));
    }

    private static ColumnName of(@Nullable Call call, boolean distinct, String name) {
        List<String> words = new ArrayList<>();
        for (String word : Words.of(name)) {
            String plain = PlainText.of(word);
            if (!plain.isEmpty()) {
                words.addAll(NameWords.apart(plain));
            }
        }
        return new ColumnName(call, distinct, name, words, head(words));
    }

    /** The last word, or the one before an of; figures at the end only tell namesakes apart. */
    private static int head(List<String> words) {
        for (int place = 1; place < words.size(); place++) {
            if (NameWords.is(NameSense.OF, words.get(place))) {
                return place - 1;
            }
        }
        int head = words.size() - 1;
        while (head > 0 && isNumber(words.get(head))) {
            head--;
        }
        return head;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** Whether any word can tell that. */
    public boolean has(NameSense sense) {
        for (String word : words) {
            if (NameWords.is(sense, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word that says what the column is can tell that. */
    public boolean is(NameSense sense) {
        return isAt(head, sense);
    }

    /** Whether the first word can tell that. */
    public boolean begins(NameSense sense) {
        return isAt(0, sense);
    }

    /** Whether the word at that place is there and can tell that. */
    public boolean isAt(int place, NameSense sense) {
        return place >= 0 && place < words.size() && NameWords.is(sense, words.get(place));
    }

    /** The word at a place; empty beyond both ends. */
    public String word(int place) {
        return place >= 0 && place < words.size() ? words.get(place) : "";
    }

    /** Whether a word is of a language whose nouns keep their capitals. */
    public boolean keepsCapitals() {
        for (Language language : Languages.ALL) {
            if (language.phrasebook().keepsCapitals() && isOf(language.code())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is known to be of a language and of none before it. */
    private boolean isOf(String language) {
        for (String word : words) {
            if (NameWords.isOf(language, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is known to be of another language than English. */
    public boolean isForeign() {
        for (Language language : Languages.ALL) {
            if (!language.code().equals(Languages.FALLBACK) && isOf(language.code())) {
                return true;
            }
        }
        return false;
    }
}
