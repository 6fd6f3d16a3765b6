package io.gridview.push;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of an answer: texts, some of them missing. */
public record TextRow(List<@Nullable String> texts) {
    public TextRow {
        texts = Collections.unmodifiableList(new ArrayList<>(texts));
    }

    /** A row of these texts. */
    static TextRow of(@Nullable String... texts) {
        return new TextRow(Arrays.asList(texts));
    }

    /** That text. */
    @Nullable
    String text(int index) {
        return texts.get(index);
    }

    int width() {
        return texts.size();
    }

    /** The texts from one up to, but without, another. */
    TextRow part(int from, int to) {
        return new TextRow(texts.subList(from, to));
    }

    /** The row with another text. */
    TextRow with(int index, @Nullable String text) {
        List<@Nullable String> changed = new ArrayList<>(texts);
        changed.set(index, text);
        return new TextRow(changed);
    }
}
