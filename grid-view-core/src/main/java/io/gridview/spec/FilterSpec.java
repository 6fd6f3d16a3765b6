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
 * @param scope null where the view does not say who filters; the client then does
 */
public record FilterSpec(
        String id,
        String columnKey,
        FilterType type,
        @Nullable String label,
        List<String> options,
        @Nullable FilterScope scope) {
    public FilterSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(columnKey, "columnKey");
        Objects.requireNonNull(type, "type");
        options = List.copyOf(options);
    }

    /** A filter of that column with nothing further said; its id is the column's key. */
    public static FilterSpec of(String columnKey, FilterType type) {
        return new FilterSpec(columnKey, columnKey, type, null, List.of(), null);
    }

    /** The same filter under that id. */
    public FilterSpec withId(String newId) {
        return new FilterSpec(newId, columnKey, type, label, options, scope);
    }

    /** The same filter, called that. */
    public FilterSpec withLabel(@Nullable String newLabel) {
        return new FilterSpec(id, columnKey, type, newLabel, options, scope);
    }

    /** The same filter, offering these labels; none for the column's own values. */
    public FilterSpec withOptions(List<String> newOptions) {
        return new FilterSpec(id, columnKey, type, label, newOptions, scope);
    }

    /** The same filter, applied there. */
    public FilterSpec withScope(@Nullable FilterScope newScope) {
        return new FilterSpec(id, columnKey, type, label, options, newScope);
    }
}
