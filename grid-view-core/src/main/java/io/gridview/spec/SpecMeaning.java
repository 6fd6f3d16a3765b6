package io.gridview.spec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what a view means by itself, before any rows are known. */
final class SpecMeaning {
    private final GridViewSpec view;
    private final List<Problem> problems = new ArrayList<>();

    private SpecMeaning(GridViewSpec view) {
        this.view = view;
    }

    static List<Problem> check(GridViewSpec view) {
        SpecMeaning meaning = new SpecMeaning(view);
        meaning.columns();
        meaning.kpis();
        meaning.charts();
        meaning.layout();
        meaning.filters();
        meaning.figures("/title", view.title());
        meaning.figures("/subtitle", view.subtitle());
        return meaning.problems;
    }

    private void columns() {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < view.columns().size(); i++) {
            ColumnSpec column = view.columns().get(i);
            String at = "/columns/" + i;
            if (!keys.add(column.key())) {
                problems.add(Problem.error(
                        "duplicate_column", at + "/key", "The column \"" + column.key() + "\" stands twice in this view."));
            }
            String template = column.linkTemplate();
            if (template != null) {
                LinkTemplates.problem(template)
                        .ifPresent(reason -> problems.add(Problem.error("bad_link_template", at + "/link_template", reason)));
            }
            format(at + "/format", column.format());
        }
    }

    private void kpis() {
        for (int i = 0; i < view.kpis().size(); i++) {
            KpiSpec kpi = view.kpis().get(i);
            String at = "/kpis/" + i;
            if (kpi.columnKey() == null && kpi.aggregate() != Aggregate.COUNT) {
                problems.add(Problem.error(
                        "missing_field",
                        at + "/column_key",
                        "The aggregate " + kpi.aggregate().wire() + " needs a column_key."));
            }
            format(at + "/format", kpi.format());
            figures(at + "/label", kpi.label());
        }
    }

    private void charts() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < view.charts().size(); i++) {
            ChartSpec chart = view.charts().get(i);
            String at = "/charts/" + i;
            if (!ids.add(chart.id())) {
                problems.add(
                        Problem.error("duplicate_id", at + "/id", "Another chart already has the id \"" + chart.id() + "\"."));
            }
            ChartMeaning.check(chart).forEach(problem -> problems.add(problem.under(at)));
            OverlaySpec overlay = chart.overlay();
            if (overlay != null) {
                overlay(at + "/overlay/value", overlay.value());
            }
            figures(at + "/title", chart.title());
        }
    }

    private void overlay(String at, String value) {
        List<String> labels = view.kpis().stream().map(KpiSpec::label).toList();
        if (!labels.contains(value)) {
            problems.add(Problem.notAmong(
                    "unknown_kpi", at, "An overlay names a KPI of this view by its label.", value, labels));
        }
    }

    private void layout() {
        List<Block> blocks = view.layout().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.indexOf(blocks.get(i)) < i) {
                problems.add(Problem.error(
                        "duplicate_block",
                        "/layout/blocks/" + i,
                        "The block " + blocks.get(i).wire() + " stands twice."));
            }
        }
    }

    private void filters() {
        Set<String> ids = new HashSet<>();
        List<FilterSpec> filters = view.toolbar().filters();
        for (int i = 0; i < filters.size(); i++) {
            String id = filters.get(i).id();
            if (!ids.add(id)) {
                problems.add(Problem.error(
                        "duplicate_id", "/toolbar/filters/" + i + "/id", "Another filter already has the id \"" + id + "\"."));
            }
        }
    }

    private void format(String at, @Nullable FormatSpec format) {
        if (format != null && format.currency() != null) {
            if (format.type() != FormatType.CURRENCY) {
                problems.add(Problem.error(
                        "format_conflict", at + "/currency", "Only the type currency takes a currency."));
            } else if (!Currencies.isKnown(format.currency())) {
                problems.add(Problem.error(
                        "unknown_currency", at + "/currency", "\"" + format.currency() + "\" is no ISO 4217 currency."));
            }
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
