package io.gridview.spec;

import io.gridview.json.CanonicalJson;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A view's structure: columns, KPIs, charts and layout, never a number.
 *
 * @param gridId {@code ^[a-z][a-z0-9_-]*$}
 * @param title null for none
 * @param subtitle null for none
 * @param columns at least one
 * @param kpis at most eight
 * @param charts at most three
 * @param layout which blocks are drawn
 * @param toolbar what the toolbar offers
 * @param table how the table behaves
 */
public record GridViewSpec(
        String gridId,
        @Nullable String title,
        @Nullable String subtitle,
        List<ColumnSpec> columns,
        List<KpiSpec> kpis,
        List<ChartSpec> charts,
        LayoutSpec layout,
        ToolbarSpec toolbar,
        TableOptions table) {

    public GridViewSpec {
        Objects.requireNonNull(gridId, "gridId");
        columns = List.copyOf(columns);
        kpis = List.copyOf(kpis);
        charts = List.copyOf(charts);
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(toolbar, "toolbar");
        Objects.requireNonNull(table, "table");
    }

    /** Starts a view without columns and with every default in place. */
    public static GridViewSpecBuilder builder(String gridId) {
        return new GridViewSpecBuilder(gridId);
    }

    /** Starts with all that this view says, so that one thing of it can be changed. */
    public GridViewSpecBuilder toBuilder() {
        return new GridViewSpecBuilder(this);
    }

    /**
     * Reads a view from JSON strictly, as {@link SpecReader#read(String)} does.
     *
     * @return the view, perhaps with warnings, or every problem of the text
     */
    public static Reading<GridViewSpec> parse(String text) {
        return SpecReader.strict().read(text);
    }

    /** The view as JSON, members in the schema's order, defaults left out; {@link #parse} gives an equal view. */
    public String toJson() {
        return SpecWriter.toJson(this);
    }

    /**
     * Identifies what the view says: lower-case hexadecimal SHA-256 of its JSON in the canonical form of RFC 8785. Views
     * have equal digests exactly where they are equal, however their JSON was written.
     *
     * @throws IllegalArgumentException where a text holds half of a surrogate pair, which no reader lets in
     */
    public String digest() {
        return CanonicalJson.digest(SpecWriter.tree(this));
    }
}
