package io.gridview.present;

import io.gridview.language.Phrasebook;
import java.util.Locale;

/** Makes English labels of one thing into labels of several. */
final class EnglishPlural {
    private EnglishPlural() {}

    static String of(String label) {
        int of = label.indexOf(" of ");
        if (of > 0) {
            return of(label.substring(0, of)) + label.substring(of);
        }
        int space = label.lastIndexOf(' ') + 1;
        return label.substring(0, space) + noun(label.substring(space));
    }

    private static String noun(String noun) {
        String irregular = Phrasebook.irregularPlural(noun);
        if (!irregular.isEmpty()) {
            return noun.substring(0, 1) + irregular.substring(1);
        }
        String lower = noun.toLowerCase(Locale.ROOT);
        if (noun.length() > 1 && noun.equals(noun.toUpperCase(Locale.ROOT))) {
            return noun + "s";
        }
        if (lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("is")) {
            return noun;
        }
        if (lower.endsWith("y") && lower.length() > 1 && "aeiou".indexOf(lower.charAt(lower.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        boolean hisses = lower.endsWith("s") || lower.endsWith("x") || lower.endsWith("ch") || lower.endsWith("sh");
        return noun + (hisses ? "es" : "s");
    }
}
