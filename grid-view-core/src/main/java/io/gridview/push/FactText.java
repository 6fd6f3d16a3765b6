package io.gridview.push;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts in one text, so that an answer has as many columns for a wide result as for a narrow one; read in their order. */
final class FactText {
    private static final String NOTHING = "-";

    private final String[] facts;
    private int at;

    FactText(String text) {
        facts = text.split(" ", -1);
    }

    /** The SQL of a text that holds those texts, of which none has a space. Halves are joined, as engines do not like deep trees. */
    static String joined(List<String> facts) {
        if (facts.size() == 1) {
            return "coalesce(" + facts.get(0) + ", '" + NOTHING + "')";
        }
        int half = facts.size() / 2;
        return "(" + joined(facts.subList(0, half)) + " || ' ' || " + joined(facts.subList(half, facts.size())) + ")";
    }

    long count() {
        return Long.parseLong(word());
    }

    /** Null where there is none. */
    @Nullable
    BigDecimal number() {
        String word = word();
        return word.equals(NOTHING) ? null : new BigDecimal(word);
    }

    /** Zero where there is none. */
    int length() {
        String word = word();
        return word.equals(NOTHING) ? 0 : Integer.parseInt(word);
    }

    String word() {
        return facts[at++];
    }
}
