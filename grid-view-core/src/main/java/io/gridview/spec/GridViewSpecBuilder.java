package io.gridview.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link GridViewSpec} together; what is not said keeps its default. A method that takes one part adds it, a
 * method that takes a list replaces what was there.
 *
 * <p>Nothing but nulls is checked here: the renderer tells every problem of a view at once, those with its rows included.
 */
public final class GridViewSpecBuilder {
    private String gridId;
    private @Nullable String title;
    private @Nullable String subtitle;
    private List<ColumnSpec> columns = new ArrayList<>();
    private List<KpiSpec> kpis = new ArrayList<>();
    private List<ChartSpec> charts = new ArrayList<>();
    private LayoutSpec layout = LayoutSpec.DEFAULT;
    private List<FilterSpec> filters = new ArrayList<>();
    private boolean search = ToolbarSpec.DEFAULT.search();
    private TableOptionsBuilder table = TableOptions.builder();

    GridViewSpecBuilder(String gridId) {
        this.gridId = Objects.requireNonNull(gridId, "gridId");
    }

    GridViewSpecBuilder(GridViewSpec view) {
        this(view.gridId());
        title(view.title()).subtitle(view.subtitle());
        columns(view.columns()).kpis(view.kpis()).charts(view.charts());
        layout(view.layout()).toolbar(view.toolbar()).table(view.table());
    }

    /** Identifies the view on its page: {@code ^[a-z][a-z0-9_-]*$}. */
    public GridViewSpecBuilder gridId(String gridId) {
        this.gridId = Objects.requireNonNull(gridId, "gridId");
        return this;
    }

    /** The heading; null for none. */
    public GridViewSpecBuilder title(@Nullable String title) {
        this.title = title;
        return this;
    }

    /** The line below the heading; null for none. */
    public GridViewSpecBuilder subtitle(@Nullable String subtitle) {
        this.subtitle = subtitle;
        return this;
    }

    /** Adds a column with nothing but its key said. */
    public GridViewSpecBuilder column(String key) {
        return column(ColumnSpec.builder(key));
    }

    /** Adds a column. */
    public GridViewSpecBuilder column(ColumnSpec column) {
        columns.add(Objects.requireNonNull(column, "column"));
        return this;
    }

    /** Adds a column. */
    public GridViewSpecBuilder column(ColumnSpecBuilder column) {
        return column(column.build());
    }

    /** These columns and no others. */
    public GridViewSpecBuilder columns(List<ColumnSpec> columns) {
        this.columns = new ArrayList<>(columns);
        return this;
    }

    /** Adds a KPI that needs no column, as {@link Aggregate#COUNT} does. */
    public GridViewSpecBuilder kpi(String label, Aggregate aggregate) {
        return kpi(KpiSpec.of(label, aggregate, null));
    }

    /** Adds a KPI of a column. */
    public GridViewSpecBuilder kpi(String label, Aggregate aggregate, String columnKey) {
        return kpi(KpiSpec.of(label, aggregate, Objects.requireNonNull(columnKey, "columnKey")));
    }

    /** Adds a KPI. */
    public GridViewSpecBuilder kpi(KpiSpec kpi) {
        kpis.add(Objects.requireNonNull(kpi, "kpi"));
        return this;
    }

    /** Adds a KPI. */
    public GridViewSpecBuilder kpi(KpiSpecBuilder kpi) {
        return kpi(kpi.build());
    }

    /** These KPIs and no others. */
    public GridViewSpecBuilder kpis(List<KpiSpec> kpis) {
        this.kpis = new ArrayList<>(kpis);
        return this;
    }

    /** Adds a chart. */
    public GridViewSpecBuilder chart(ChartSpec chart) {
        charts.add(Objects.requireNonNull(chart, "chart"));
        return this;
    }

    /** Adds a chart. */
    public GridViewSpecBuilder chart(ChartSpecBuilder chart) {
        return chart(chart.build());
    }

    /** These charts and no others. */
    public GridViewSpecBuilder charts(List<ChartSpec> charts) {
        this.charts = new ArrayList<>(charts);
        return this;
    }

    /** Draws these blocks in this order and no others. */
    public GridViewSpecBuilder layout(Block... blocks) {
        return layout(new LayoutSpec(List.of(blocks), layout.kpiColumns()));
    }

    /** Which blocks are drawn, and how many KPIs stand side by side. */
    public GridViewSpecBuilder layout(LayoutSpec layout) {
        this.layout = Objects.requireNonNull(layout, "layout");
        return this;
    }

    /** How many KPIs stand side by side, 1 to 6. */
    public GridViewSpecBuilder kpiColumns(int kpiColumns) {
        return layout(new LayoutSpec(layout.blocks(), kpiColumns));
    }

    /** Adds a filter of that column with nothing further said. */
    public GridViewSpecBuilder filter(String columnKey, FilterType type) {
        return filter(FilterSpec.of(columnKey, type));
    }

    /** Adds a filter to the toolbar. */
    public GridViewSpecBuilder filter(FilterSpec filter) {
        filters.add(Objects.requireNonNull(filter, "filter"));
        return this;
    }

    /** These filters and no others. */
    public GridViewSpecBuilder filters(List<FilterSpec> filters) {
        this.filters = new ArrayList<>(filters);
        return this;
    }

    /** Whether the toolbar has a search field. */
    public GridViewSpecBuilder search(boolean search) {
        this.search = search;
        return this;
    }

    /** The filters and the search field of that toolbar. */
    public GridViewSpecBuilder toolbar(ToolbarSpec toolbar) {
        return filters(toolbar.filters()).search(toolbar.search());
    }

    /** How the table is searched. */
    public GridViewSpecBuilder searchMode(SearchMode searchMode) {
        table.searchMode(searchMode);
        return this;
    }

    /** Whether every other row is shaded. */
    public GridViewSpecBuilder striped(boolean striped) {
        table.striped(striped);
        return this;
    }

    /** Whether the reader may change columns; null for the widget's own default. */
    public GridViewSpecBuilder columnSettings(@Nullable Boolean columnSettings) {
        table.columnSettings(columnSettings);
        return this;
    }

    /** The order of the groups that columns name as their menu group. */
    public GridViewSpecBuilder columnGroupsOrder(List<String> columnGroupsOrder) {
        table.columnGroupsOrder(columnGroupsOrder);
        return this;
    }

    /** How much frame is drawn. */
    public GridViewSpecBuilder wrapper(Wrapper wrapper) {
        table.wrapper(wrapper);
        return this;
    }

    /** Whether a spreadsheet may be asked for. */
    public GridViewSpecBuilder exportXlsx(boolean exportXlsx) {
        table.exportXlsx(exportXlsx);
        return this;
    }

    /** Where a PDF may be fetched; null for nowhere. */
    public GridViewSpecBuilder exportPdfUrl(@Nullable String exportPdfUrl) {
        table.exportPdfUrl(exportPdfUrl);
        return this;
    }

    /** All of that table's options. */
    public GridViewSpecBuilder table(TableOptions options) {
        table = options.toBuilder();
        return this;
    }

    /** The finished view. */
    public GridViewSpec build() {
        ToolbarSpec toolbar = new ToolbarSpec(filters, search);
        return new GridViewSpec(gridId, title, subtitle, columns, kpis, charts, layout, toolbar, table.build());
    }
}
