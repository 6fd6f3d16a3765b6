package io.gridview.profile;

import io.gridview.data.ColumnType;
import io.gridview.data.TextColumn;
import io.gridview.language.RestWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pass over the codes of texts; the texts themselves are looked at once each, in the dictionary.
 *
 * <p>Codes count up in the order in which rows first hold their texts. So rows never fall exactly where their codes
 * never fall, equal texts thus standing together, and the dictionary is in ascending order.
 */
final class TextPass {
    private final TextForms forms = new TextForms();
    private final MomentText reader = new MomentText();
    private final SpelledMoments moments = new SpelledMoments(reader);
    private int longest;
    private long characters;
    private boolean blank;
    private boolean ascending = true;
    private boolean descending = true;

    private TextPass() {}

    static ColumnFacts over(TextColumn column) {
        boolean full = !column.hasNulls();
        boolean together = true;
        boolean tied = false;
        int filled = 0;
        int before = 0;
        for (int row = 0; row < column.size(); row++) {
            if (full || !column.isNull(row)) {
                int code = column.code(row);
                together &= code >= before;
                filled++;
                tied |= filled == 2 && code == before;
                before = code;
            }
        }
        return new TextPass().facts(filled, together, tied, column.dictionary(), column.type() == ColumnType.JSON);
    }

    private ColumnFacts facts(int filled, boolean together, boolean tied, List<String> dictionary, boolean json) {
        int different = dictionary.size();
        String before = null;
        for (int code = 0; code < different; code++) {
            String text = dictionary.get(code);
            take(before, text);
            if (!json) {
                look(text);
            }
            before = text;
        }
        int typical = different == 0 ? 0 : (int) ((characters + different / 2) / different);
        TextPattern pattern = json && different > 0 ? TextPattern.JSON : forms.pattern();
        Grain spells = json ? null : moments.grain();
        return new ColumnFacts(
                filled,
                Math.min(different, TableProfiler.MOST_DISTINCT),
                together && ascending,
                together && descending,
                tied,
                new TextShape(
                        longest,
                        typical,
                        pattern,
                        Cycle.of(dictionary, spells),
                        spells,
                        blank,
                        RestWords.isAmong(dictionary)),
                NumberShape.NONE,
                json ? TimeShape.NONE : moments.shape());
    }

    private void take(@Nullable String before, String text) {
        longest = Math.max(longest, text.length());
        characters += text.length();
        if (before != null && (ascending || descending)) {
            int order = before.compareTo(text);
            ascending &= order < 0;
            descending &= order > 0;
        }
    }

    private void look(String text) {
        if (text.isBlank()) {
            blank = true;
            moments.take(null);
            return;
        }
        Grain spelled = moments.isOver() && forms.isOver() ? null : reader.read(text);
        if (!moments.isOver()) {
            moments.take(spelled);
        }
        if (!forms.isOver()) {
            forms.take(text, spelled);
        }
    }
}
