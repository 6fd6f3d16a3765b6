package io.gridview.resolve;

import io.gridview.artifact.GridArtifact;
import io.gridview.artifact.ResolvedChart;
import io.gridview.artifact.ResolvedColumn;
import io.gridview.artifact.ResolvedKpi;
import io.gridview.artifact.ResolvedTable;
import io.gridview.artifact.ResolvedTotal;
import io.gridview.data.Column;
import io.gridview.data.DataNote;
import io.gridview.data.RowTable;
import io.gridview.format.FormatContext;
import io.gridview.format.ValueFormats;
import io.gridview.language.Phrasebook;
import io.gridview.spec.Align;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ColumnSpec;
import io.gridview.spec.GridViewSpec;
import io.gridview.spec.KpiSpec;
import io.gridview.spec.OverlaySpec;
import io.gridview.spec.Problem;
import io.gridview.spec.SearchMode;
import io.gridview.spec.TableOptions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a checked view and its rows into an artifact: every number in it comes from here. */
public final class ArtifactResolver {
    private final FormatContext context;
    private final int maxRows;

    /**
     * @param context locale, zone and default currency of every text
     * @param maxRows the most rows that the artifact's table carries; KPIs and charts use all rows
     */
    public ArtifactResolver(FormatContext context, int maxRows) {
        this.context = context;
        this.maxRows = maxRows;
    }

    /**
     * The artifact of a view that was checked against the columns of {@code rows}.
     *
     * @param source what numbers are computed from
     * @param warnings what reading and checking found, kept as diagnostics
     * @param explanation why the view looks as it does, one sentence each
     */
    public GridArtifact resolve(
            GridViewSpec view, RowTable rows, FigureSource source, List<Problem> warnings, List<String> explanation) {
        Figures figures = source.of(rows, new ValueFormats(context));
        GridArtifact artifact = resolveOnce(view, rows, figures, warnings, explanation);
        // What the engine has to be asked may depend on what it said: a histogram's bins on how far values reach.
        while (figures.fetch()) {
            artifact = resolveOnce(view, rows, figures, warnings, explanation);
        }
        return artifact;
    }

    private GridArtifact resolveOnce(
            GridViewSpec view, RowTable rows, Figures figures, List<Problem> warnings, List<String> explanation) {
        Diagnostics diagnostics = new Diagnostics();
        ValueFormats formats = new ValueFormats(context);
        ViewColumns columns = new ViewColumns(view, rows, figures, formats, diagnostics);
        KpiResolver kpiResolver = new KpiResolver(
                columns, figures, formats, Phrasebook.of(context.locale().toLanguageTag()));
        ResolveContext charts = new ResolveContext(
                columns, figures, rows.rowCount(), rows.extent(), context.zone(), formats, diagnostics);
        List<ResolvedKpi> kpis = kpis(view, kpiResolver);
        List<ResolvedChart> resolvedCharts = charts(view, charts, kpis);
        ResolvedTable table = table(view, rows, columns, figures, kpiResolver);
        List<Problem> found = new ArrayList<>(warnings);
        found.addAll(dataNotes(rows));
        found.addAll(figures.problems());
        found.addAll(diagnostics.all());
        return new GridArtifact(
                view.gridId(),
                view.title() == null ? "" : view.title(),
                view.subtitle(),
                context.locale(),
                context.zone(),
                view.layout(),
                table,
                kpis,
                resolvedCharts,
                view.toolbar().filters(),
                found,
                explanation);
    }

    private static List<ResolvedKpi> kpis(GridViewSpec view, KpiResolver resolver) {
        List<ResolvedKpi> kpis = new ArrayList<>();
        for (int i = 0; i < view.kpis().size(); i++) {
            kpis.add(resolver.resolve(view.kpis().get(i), "/kpis/" + i));
        }
        return kpis;
    }

    private static List<ResolvedChart> charts(GridViewSpec view, ResolveContext context, List<ResolvedKpi> kpis) {
        List<ResolvedChart> charts = new ArrayList<>();
        for (int i = 0; i < view.charts().size(); i++) {
            ChartSpec spec = view.charts().get(i);
            ResolvedChart chart = chart(spec, context, "/charts/" + i);
            OverlaySpec overlay = spec.overlay();
            if (chart != null) {
                charts.add(overlay == null ? chart : chart.withOverlay(Overlays.of(overlay, kpis)));
            }
        }
        return charts;
    }

    private static @Nullable ResolvedChart chart(ChartSpec chart, ResolveContext context, String pointer) {
        return switch (chart.chartType()) {
            case BAR, LINE, AREA, PIE, DONUT -> CategoryChart.resolve(chart, context, pointer);
            case SCATTER -> ScatterChart.resolve(chart, context, pointer);
            case HEATMAP -> HeatmapChart.resolve(chart, context, pointer);
            case HISTOGRAM -> HistogramChart.resolve(chart, context, pointer);
        };
    }

    private ResolvedTable table(
            GridViewSpec view, RowTable rows, ViewColumns columns, Figures figures, KpiResolver aggregates) {
        List<ResolvedColumn> resolved = new ArrayList<>();
        List<ResolvedTotal> totals = new ArrayList<>();
        for (int i = 0; i < view.columns().size(); i++) {
            ColumnSpec spec = view.columns().get(i);
            Column cells = columns.column(spec.key());
            Align align = spec.align() == null ? DefaultFormats.align(cells) : spec.align();
            resolved.add(new ResolvedColumn(spec, cells, columns.format(spec.key()), align));
            if (spec.total() != null) {
                KpiSpec total = KpiSpec.of(spec.label(), spec.total(), spec.key());
                ResolvedKpi value = aggregates.resolve(total, "/columns/" + i);
                totals.add(new ResolvedTotal(spec.key(), spec.total(), value.rawValue(), value.valueFmt()));
            }
        }
        Figure counted = figures.rowCount();
        Long rowCount = counted.partial() ? null : (Long) counted.value();
        int returned = Math.min(rows.rowCount(), maxRows);
        return new ResolvedTable(resolved, rowCount, returned, totals, options(view));
    }

    /** A toolbar without search leaves the table without it. */
    private static TableOptions options(GridViewSpec view) {
        TableOptions asked = view.table();
        return view.toolbar().search()
                ? asked
                : asked.toBuilder().searchMode(SearchMode.DISABLED).build();
    }

    private static List<Problem> dataNotes(RowTable rows) {
        return rows.notes().stream()
                .map((DataNote note) -> Problem.warning(note.code(), "", note.message()))
                .toList();
    }
}
