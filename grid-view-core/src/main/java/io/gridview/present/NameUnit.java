package io.gridview.present;

import io.gridview.language.ColumnName;
import io.gridview.language.NameSense;
import io.gridview.language.Words;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column's name and the unit that was read out of it.
 *
 * @param rest the name without the unit
 * @param format what the unit asks for; null for a name without one
 */
record NameUnit(String rest, @Nullable FormatSpec format) {
    private static final Pattern BRACKETS = Pattern.compile("(.*[^\\s_])[\\s_]*[(\\[]([^()\\[\\]]{1,12})[)\\]]\\s*");
    private static final Pattern LAST = Pattern.compile("(.*?)[\\s_.\\-]+([^\\s_.\\-]+)\\s*");
    private static final Pattern FIRST = Pattern.compile("([A-Za-z]{3})[\\s_.\\-]+(.+)");
    private static final String BYTES = "bytes_";
    private static final Pattern IN = Pattern.compile("(?i)(.*?)[\\s_.\\-]+in");

    /** A name that is no call. */
    static NameUnit of(String key) {
        if (!ColumnName.isReadable(key)) {
            return new NameUnit(key, null);
        }
        Matcher brackets = BRACKETS.matcher(key);
        if (brackets.matches()) {
            FormatSpec format = UnitWords.inBrackets(brackets.group(2).strip());
            if (format != null) {
                return new NameUnit(brackets.group(1), format);
            }
        }
        NameUnit signed = signed(key);
        return signed == null ? byWords(key) : signed;
    }

    private static @Nullable NameUnit signed(String key) {
        for (int i = 0; i < key.length(); i++) {
            FormatSpec format = UnitWords.ofSign(key.charAt(i));
            String rest = format == null ? "" : (key.substring(0, i) + key.substring(i + 1)).strip();
            if (!rest.isEmpty()) {
                return new NameUnit(withoutIn(rest), format);
            }
        }
        return null;
    }

    private static NameUnit byWords(String key) {
        Matcher first = FIRST.matcher(key);
        if (first.matches() && UnitWords.isCurrency(first.group(1))) {
            return new NameUnit(first.group(2), currency(first.group(1)));
        }
        if (key.regionMatches(true, 0, BYTES, 0, BYTES.length())) {
            return new NameUnit(key, FormatSpec.of(FormatType.BYTES));
        }
        Matcher last = LAST.matcher(key);
        if (last.matches()) {
            NameUnit found = ending(last.group(1), last.group(2), key);
            if (found.format() != null) {
                return found;
            }
        }
        List<String> words = Words.of(key);
        String word = words.isEmpty() ? "" : words.get(words.size() - 1);
        if (words.size() > 1 && key.endsWith(word)) {
            return ending(key.substring(0, key.length() - word.length()), word, key);
        }
        return new NameUnit(key, words.size() == 1 ? UnitWords.alone(word.toLowerCase(Locale.ROOT)) : null);
    }

    /** @param whole what the name stays where the unit is one of its words for readers, as in sent bytes */
    private static NameUnit ending(String before, String word, String whole) {
        String lower = word.toLowerCase(Locale.ROOT);
        String rest = withoutIn(before);
        ColumnName name = ColumnName.of(rest);
        if (UnitWords.isCurrency(lower)) {
            return new NameUnit(rest, currency(lower));
        }
        if (name.is(NameSense.SHARE) || name.is(NameSense.RATE)) {
            FormatSpec percent = ColumnName.of(word).is(NameSense.PERCENT) ? FormatSpec.of(FormatType.PERCENT) : null;
            return new NameUnit(percent == null ? whole : rest, percent);
        }
        FormatSpec format = UnitWords.after(name, lower);
        boolean said = UnitWords.isSaid(name, lower);
        return new NameUnit(format == null || said ? whole : rest, format);
    }

    private static FormatSpec currency(String code) {
        return FormatSpec.currency(code.toUpperCase(Locale.ROOT));
    }

    private static String withoutIn(String name) {
        Matcher in = IN.matcher(name);
        return in.matches() ? in.group(1) : name;
    }
}
