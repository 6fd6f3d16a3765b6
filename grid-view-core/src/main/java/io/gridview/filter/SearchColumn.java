package io.gridview.filter;

import java.util.Objects;

/**
 * A column that a search looks into.
 *
 * @param key its key in the rows
 * @param label its name on the screen
 */
public record SearchColumn(String key, String label) {
    public SearchColumn {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
    }
}
