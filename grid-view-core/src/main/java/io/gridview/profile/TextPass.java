package io.gridview.profile;

import io.gridview.data.TextColumn;
import java.util.List;

/**
 * A pass over the codes of texts; the texts themselves are looked at once each, in the dictionary.
 *
 * <p>Codes count up in the order in which rows first hold their texts. So rows never fall exactly where their codes
 * never fall, equal texts thus standing together, and the dictionary is in ascending order.
 */
final class TextPass {
    private TextPass() {}

    static ColumnFacts over(TextColumn column) {
        boolean full = !column.hasNulls();
        boolean together = true;
        int filled = 0;
        int before = 0;
        for (int row = 0; row < column.size(); row++) {
            if (full || !column.isNull(row)) {
                int code = column.code(row);
                together &= code >= before;
                before = code;
                filled++;
            }
        }
        return facts(filled, together, column.dictionary());
    }

    private static ColumnFacts facts(int filled, boolean together, List<String> dictionary) {
        int longest = 0;
        boolean ascending = together;
        boolean descending = together;
        String before = null;
        for (String text : dictionary) {
            longest = Math.max(longest, text.length());
            ascending = ascending && (before == null || before.compareTo(text) < 0);
            descending = descending && (before == null || before.compareTo(text) > 0);
            before = text;
        }
        int distinct = Math.min(dictionary.size(), TableProfiler.MOST_DISTINCT);
        TextFacts texts = new TextFacts(longest, CalendarNames.areAll(dictionary));
        return new ColumnFacts(filled, distinct, ascending, descending, texts, NumberFacts.NONE);
    }
}
