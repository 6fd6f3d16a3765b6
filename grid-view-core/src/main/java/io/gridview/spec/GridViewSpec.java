package io.gridview.spec;

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
}
