package io.gridview.examples.chat.words;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a message into words, numbers, dates and the signs that mean something. */
public final class Tokenizer {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<date>(?<![\\p{L}\\d])\\d{4}-\\d{2}-\\d{2}(?!\\d))"
                    + "|(?<decade>(?<!\\d)[12]\\d\\d0s\\b)"
                    + "|(?<number>(?:(?<=\\s)-)?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(?:\\s?(?<scale>k|million|billion)\\b)?"
                    + "|(?<word>\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*)"
                    + "|(?<compare>>=|<=|[<>=≥≤])"
                    + "|(?<=\\d{4})\\s?(?<range>[-–—])(?=\\s?\\d{4})"
                    + "|(?<comma>,)|(?<and>&)|(?<percent>%)"
                    + "|[\\s\\p{P}\\p{Cc}\\p{Cf}°$]"
                    + "|(?<odd>.)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final List<String> KINDS =
            List.of("date", "decade", "number", "word", "range", "and", "percent", "compare", "comma", "odd");
    private static final int MAX_DIGITS = 18;

    /** The tokens of {@code text} in order; white space and punctuation without a meaning here are left out. */
    public List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher found = TOKEN.matcher(text);
        while (found.find()) {
            KINDS.stream()
                    .filter(kind -> found.group(kind) != null)
                    .findFirst()
                    .ifPresent(kind -> tokens.add(token(kind, found.group(kind), found)));
        }
        return List.copyOf(tokens);
    }

    private static Token token(String kind, String text, Matcher found) {
        return switch (kind) {
            case "date" -> date(text);
            case "number" -> number(found.group(), text, found.group("scale"));
            case "word" -> sign(text, Stem.of(text));
            case "range" -> sign(text, "-");
            case "and" -> sign(text, "and");
            case "percent" -> sign(text, "percent");
            default -> sign(text, text);
        };
    }

    private static Token sign(String text, String stem) {
        return new Token(text, stem, null, null);
    }

    private static Token date(String text) {
        try {
            return new Token(text, text, null, LocalDate.parse(text));
        } catch (DateTimeException e) {
            // 2001-02-30 is written like a date and is none; nobody knows it, so it is asked back.
            return sign(text, text);
        }
    }

    private static Token number(String text, String digits, @Nullable String scale) {
        String plain = digits.replace(",", "");
        if (plain.length() > MAX_DIGITS) {
            return sign(text, text);
        }
        BigDecimal value = new BigDecimal(plain);
        int shift = scale == null
                ? 0
                : Stem.of(scale).equals("k") ? 3 : Stem.of(scale).equals("million") ? 6 : 9;
        BigDecimal scaled = value.scaleByPowerOfTen(shift);
        return new Token(text, plain, scaled.scale() < 0 ? scaled.setScale(0) : scaled, null);
    }
}
