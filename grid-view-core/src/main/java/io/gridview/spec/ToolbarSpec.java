package io.gridview.spec;

import java.util.List;

/**
 * What the toolbar offers.
 *
 * @param filters in the order shown
 * @param search whether there is a search field
 */
public record ToolbarSpec(List<FilterSpec> filters, boolean search) {
    /** What a view without a toolbar gets: search and no filters. */
    public static final ToolbarSpec DEFAULT = new ToolbarSpec(List.of(), true);

    public ToolbarSpec {
        filters = List.copyOf(filters);
    }
}
