package io.gridview.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes names apart: {@code avg(basePrice)} is avg, base, price. */
public final class Words {
    private static final Pattern WORD =
            Pattern.compile("\\p{Lu}+s?(?!\\p{Ll})|\\p{Lu}?[\\p{Ll}\\p{Lo}\\p{M}]+|\\p{Lu}|\\p{Nd}+|%");

    private Words() {}

    /** The words of a name as they are written. */
    public static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(name);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The words of a name in lower case. */
    public static List<String> lower(String name) {
        return of(name).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
