package io.gridview.spec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks what a view means by itself, before any rows are known. */
final class SpecMeaning {
    private final GridViewSpec view;
    private final List<String> kpiLabels;
    private final List<Problem> problems = new ArrayList<>();

    private SpecMeaning(GridViewSpec view, ViewNames names) {
        this.view = view;
        this.kpiLabels = names.kpiLabels().stream().filter(Objects::nonNull).toList();
    }

    /**
     * The problems of each part; names that stand twice are not among them.
     *
     * @param names of the view, broken parts included
     */
    static List<Problem> check(GridViewSpec view, ViewNames names) {
        SpecMeaning meaning = new SpecMeaning(view, names);
        meaning.figures("/title", view.title());
        meaning.figures("/subtitle", view.subtitle());
        meaning.columns();
        meaning.kpis();
        meaning.charts();
        meaning.filters();
        String pdf = view.table().exportPdfUrl();
        if (pdf != null) {
            LinkTemplates.problemOfAddress(pdf)
                    .ifPresent(reason -> meaning.problems.add(Problem.error("bad_link", "/export_pdf_url", reason)));
        }
        return meaning.problems;
    }

    private void columns() {
        for (int i = 0; i < view.columns().size(); i++) {
            ColumnSpec column = view.columns().get(i);
            String at = "/columns/" + i;
            figures(at + "/label", column.label());
            format(at + "/format", column.format());
            String template = column.linkTemplate();
            if (template != null) {
                LinkTemplates.problem(template)
                        .ifPresent(reason -> problems.add(Problem.error("bad_link", at + "/link_template", reason)));
            }
        }
    }

    private void kpis() {
        for (int i = 0; i < view.kpis().size(); i++) {
            KpiSpec kpi = view.kpis().get(i);
            String at = "/kpis/" + i;
            figures(at + "/label", kpi.label());
            format(at + "/format", kpi.format());
            if (kpi.columnKey() == null && kpi.aggregate() != Aggregate.COUNT) {
                problems.add(Problem.error(
                        "missing_field",
                        at + "/column_key",
                        "The aggregate " + kpi.aggregate().wire() + " needs a column_key; only count does without."));
            }
        }
    }

    private void charts() {
        for (int i = 0; i < view.charts().size(); i++) {
            ChartSpec chart = view.charts().get(i);
            String at = "/charts/" + i;
            figures(at + "/title", chart.title());
            ChartMeaning.check(chart).forEach(problem -> problems.add(problem.under(at)));
            for (int j = 0; j < chart.series().size(); j++) {
                figures(at + "/series/" + j + "/label", chart.series().get(j).label());
            }
            palette(at + "/palette", chart.palette());
            OverlaySpec overlay = chart.overlay();
            if (overlay != null) {
                figures(at + "/overlay/title", overlay.title());
                overlay(at + "/overlay/value", overlay.value());
            }
        }
    }

    private void palette(String at, @Nullable String palette) {
        if (palette != null && !Palette.words().contains(palette)) {
            problems.add(Problem.notAmong(
                            "unknown_palette",
                            at,
                            "There is no such palette, so the chart has the default one.",
                            palette,
                            Palette.words())
                    .asWarning());
        }
    }

    private void overlay(String at, String value) {
        if (Collections.frequency(kpiLabels, value) > 1) {
            problems.add(
                    Problem.error("ambiguous_kpi", at, "Several KPIs have this label; give them labels of their own."));
        } else if (!kpiLabels.contains(value)) {
            problems.add(Problem.notAmong(
                    "unknown_kpi",
                    at,
                    "An overlay names one of this view's KPIs by its label; there is none with this one.",
                    value,
                    kpiLabels));
        }
    }

    private void filters() {
        List<FilterSpec> filters = view.toolbar().filters();
        for (int i = 0; i < filters.size(); i++) {
            if (filters.get(i).scope() == FilterScope.CLIENT && !view.kpis().isEmpty()) {
                problems.add(
                        Problem.error(
                                "filter_conflict",
                                "/toolbar/filters/" + i + "/scope",
                                "A filter of the client does not change KPIs that the server computed; leave scope out or say server."));
            }
        }
    }

    private void format(String at, @Nullable FormatSpec format) {
        String currency = format == null ? null : format.currency();
        if (format == null || currency == null) {
            return;
        }
        if (format.type() != FormatType.CURRENCY) {
            problems.add(Problem.error(
                    "format_conflict",
                    at + "/currency",
                    "Only the type currency takes a currency; mend one of the two."));
        } else if (!Currencies.isKnown(currency)) {
            problems.add(Problem.error(
                    "unknown_currency",
                    at + "/currency",
                    "\"" + currency + "\" is not a currency of ISO 4217 such as EUR."));
        }
    }

    private void figures(String at, @Nullable String text) {
        if (text != null && FiguresInText.looksLikeResult(text)) {
            problems.add(Problem.warning(
                    "number_in_text",
                    at,
                    "This text holds a figure that was not computed from the rows; let a KPI show it."));
        }
    }
}
