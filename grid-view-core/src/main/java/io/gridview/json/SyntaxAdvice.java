package io.gridview.json;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what is wrong where a text stops being JSON: the mistakes that people and models make, in words to mend them by. */
final class SyntaxAdvice {
    private static final Pattern HEX_IS_MISSING = Pattern.compile("\\\\u[0-9a-fA-F]{0,3}$");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
    private static final Pattern MISWRITTEN_NUMBER = Pattern.compile("[+-]?\\.?\\d.*");
    private static final Set<String> NO_NUMBERS = Set.of("nan", "infinity", "inf");
    private static final Set<String> OTHER_LANGUAGES =
            Set.of("true", "false", "null", "none", "nil", "undefined", "yes", "no");
    private static final String QUOTES = "'`\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb";
    private static final int MOST_BACK = 6;
    private static final int MOST_WORD = 40;

    private SyntaxAdvice() {}

    /**
     * One sentence without a capital letter.
     *
     * @param at the index of the first character that does not fit, or shortly behind it
     */
    static String of(String text, int at) {
        if (at >= text.length()) {
            return "it ends before everything is closed.";
        }
        char c = text.charAt(at);
        String before = text.substring(Math.max(0, at - MOST_BACK), at);
        String word = word(text, at);
        String small = word.toLowerCase(Locale.ROOT);
        if (HEX_IS_MISSING.matcher(before).find()) {
            return "four hexadecimal digits stand after \\u.";
        }
        if (before.endsWith("\\")) {
            return "after a backslash stands one of \" \\ / b f n r t u.";
        }
        if (NO_NUMBERS.contains(small.replaceFirst("^[+-]", ""))) {
            return "JSON has no NaN and no Infinity; leave the field out.";
        }
        if (OTHER_LANGUAGES.contains(small)) {
            return "write true, false or null, in small letters.";
        }
        if (MISWRITTEN_NUMBER.matcher(word).matches() && !NUMBER.matcher(word).matches()) {
            return "a number is written like 12, -0.5 or 1e6, without leading zeros, plus signs or separators.";
        }
        return ofCharacter(c, lastBefore(text, at));
    }

    private static String ofCharacter(char c, char last) {
        if (c == '/' || c == '#') {
            return "JSON has no comments; leave it out.";
        }
        if (c == '}' || c == ']') {
            return last == ','
                    ? "a comma stands before the closing bracket; leave it out."
                    : "something is missing before this bracket, or it closes none that is open.";
        }
        if (c == '.') {
            return "dots stand for something left out; write it in full.";
        }
        if (c == ',') {
            return "a name or value is missing before this comma.";
        }
        if (c < ' ') {
            return "a line break or control character inside text is written with a backslash, such as \\n.";
        }
        if (QUOTES.indexOf(c) >= 0 || Character.isLetter(c) || c == '_' || c == '$') {
            return "names and texts stand in straight double quotes (\").";
        }
        return c == '"' || c == '{' || c == '['
                ? "a comma or colon is missing before this."
                : "this character cannot stand here.";
    }

    /** The letters, digits and signs around the place. */
    private static String word(String text, int at) {
        int from = at;
        while (from > 0 && at - from < MOST_WORD && isOfWord(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && to - at < MOST_WORD && isOfWord(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || "+-._".indexOf(c) >= 0;
    }

    private static char lastBefore(String text, int at) {
        int i = at - 1;
        while (i > 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }
}
