package io.gridview.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognises columns of texts that are all times: JSON has no dates, so rows that were JSON bring them as texts.
 *
 * <p>All texts must be strict ISO dates, or timestamps, or both (then a date is its midnight), or all must carry an
 * offset and are instants. One other text, the empty one too, and all stay texts. Looks at each distinct text once.
 */
final class IsoTextColumn {
    private IsoTextColumn() {}

    static Column timesIfAll(TextColumn texts) {
        List<Object> moments = new ArrayList<>();
        for (String text : texts.dictionary()) {
            Object moment = IsoTimes.moment(text);
            if (moment == null) {
                return texts;
            }
            moments.add(moment);
        }
        ColumnType type = Widening.of(moments).type();
        return type.isTemporal() ? times(texts, type, moments) : texts;
    }

    private static Column times(TextColumn texts, ColumnType type, List<Object> moments) {
        ColumnBuilder builder = ColumnBuilders.of(type, texts.size(), Integer.MAX_VALUE);
        for (int row = 0; row < texts.size(); row++) {
            @Nullable Object time = texts.isNull(row) ? null : CellConversion.to(type, moments.get(texts.code(row)));
            if (time == null) {
                builder.addNull();
            } else {
                builder.add(time);
            }
        }
        return builder.build(texts.key());
    }
}
