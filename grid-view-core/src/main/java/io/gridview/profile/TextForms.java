package io.gridview.profile;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sorts texts by what they look like and finds the pattern that all have in common, whatever their order. */
final class TextForms {
    private static final int LONG = 80;
    private static final int SPACES_OF_A_SENTENCE = 3;

    private static final Set<TextPattern> TOKENS = Set.of(TextPattern.WORD, TextPattern.DIGITS, TextPattern.CODE);
    private static final Set<TextPattern> NUMBERS = Set.of(TextPattern.DIGITS, TextPattern.NUMBER);
    private static final Set<TextPattern> NAMES = Set.of(TextPattern.WORD, TextPattern.WORDS);
    private static final Set<TextPattern> PROSE = Set.of(TextPattern.WORD, TextPattern.WORDS, TextPattern.SENTENCES);

    private final CharacterCounts counts = new CharacterCounts();
    private final EnumSet<TextPattern> seen = EnumSet.noneOf(TextPattern.class);
    private boolean over;

    /** Whether no further text can change the pattern. */
    boolean isOver() {
        return over;
    }

    /** @param spelled the step at which the text, which is not blank, spells a moment; null for none */
    void take(String text, @Nullable Grain spelled) {
        if (seen.add(of(text, spelled))) {
            over = pattern() == TextPattern.MIXED;
        }
    }

    TextPattern pattern() {
        if (seen.size() <= 1) {
            return seen.isEmpty() ? TextPattern.MIXED : seen.iterator().next();
        }
        if (TOKENS.containsAll(seen)) {
            return TextPattern.CODE;
        }
        if (NUMBERS.containsAll(seen)) {
            return TextPattern.NUMBER;
        }
        if (NAMES.containsAll(seen)) {
            return TextPattern.WORDS;
        }
        return PROSE.containsAll(seen) ? TextPattern.SENTENCES : TextPattern.MIXED;
    }

    private TextPattern of(String text, @Nullable Grain spelled) {
        counts.count(text);
        if (spelled != null && !counts.isAllDigits(text)) {
            return TextPattern.DATE;
        }
        if (FormalText.isJson(text)) {
            return TextPattern.JSON;
        }
        if (counts.letters() == 0) {
            return withoutLetters(text);
        }
        return counts.spaces() == 0 ? token(text) : words(text);
    }

    private TextPattern withoutLetters(String text) {
        if (counts.isAllDigits(text)) {
            return TextPattern.DIGITS;
        }
        if (NumericText.isDate(text)) {
            return TextPattern.DATE;
        }
        if (NumericText.isNumber(text)) {
            return TextPattern.NUMBER;
        }
        return counts.spaces() == 0 ? TextPattern.CODE : TextPattern.MIXED;
    }

    private TextPattern token(String text) {
        if (FormalText.isUuid(text)) {
            return TextPattern.UUID;
        }
        if (FormalText.isWebAddress(text)) {
            return TextPattern.WEB_ADDRESS;
        }
        if (FormalText.isEmail(text)) {
            return TextPattern.EMAIL;
        }
        return counts.digits() == 0 && counts.signs() == 0 ? TextPattern.WORD : TextPattern.CODE;
    }

    private TextPattern words(String text) {
        boolean prose = counts.spaces() >= SPACES_OF_A_SENTENCE && (counts.stops() > 0 || text.length() > LONG);
        return prose ? TextPattern.SENTENCES : TextPattern.WORDS;
    }
}
