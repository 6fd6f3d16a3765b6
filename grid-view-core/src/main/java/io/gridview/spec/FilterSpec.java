package io.gridview.spec;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One filter of the toolbar.
 *
 * @param id unique in the view
 * @param columnKey the key of a column in the rows
 * @param type the kind of filter
 * @param label null for the column's label
 * @param options labels to offer, empty for the column's own values
 * @param scope {@code client} or {@code server}; null for client
 */
public record FilterSpec(
        String id,
        String columnKey,
        FilterType type,
        @Nullable String label,
        List<String> options,
        @Nullable String scope) {
    public FilterSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(columnKey, "columnKey");
        Objects.requireNonNull(type, "type");
        options = List.copyOf(options);
    }
}
