package io.gridview.sql;

import io.gridview.spec.FormatSpec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the reader of a page sees one of its columns, which decides what a search finds there.
 *
 * @param key its key in the rows
 * @param label its name on the screen, by which a search may name it too
 * @param format how its cells are written; null for the usual format of its type
 */
public record PageColumn(String key, String label, @Nullable FormatSpec format) {
    public PageColumn {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
    }

    /** A column under its own key, in the usual format of its type. */
    public static PageColumn of(String key) {
        return new PageColumn(key, key, null);
    }
}
