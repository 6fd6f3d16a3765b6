package io.gridview.spec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the parts of a view are called, broken ones included, so that what refers to a broken part is not told as well.
 *
 * <p>An entry is null where the part has no such name.
 */
record ViewNames(
        List<@Nullable String> columnKeys,
        List<@Nullable String> kpiLabels,
        List<@Nullable String> chartIds,
        List<@Nullable String> filterIds,
        List<@Nullable String> blocks) {

    static ViewNames of(GridViewSpec view) {
        return new ViewNames(
                names(view.columns().stream().map(ColumnSpec::key).toList()),
                names(view.kpis().stream().map(KpiSpec::label).toList()),
                names(view.charts().stream().map(ChartSpec::id).toList()),
                names(view.toolbar().filters().stream().map(FilterSpec::id).toList()),
                names(view.layout().blocks().stream().map(Block::wire).toList()));
    }

    static ViewNames of(JsonNode view) {
        return new ViewNames(
                each(view.path("columns"), "key"),
                each(view.path("kpis"), "label"),
                each(view.path("charts"), "id"),
                each(view.path("toolbar").path("filters"), "id"),
                each(view.path("layout").path("blocks"), ""));
    }

    private static List<@Nullable String> names(List<String> names) {
        return new ArrayList<>(names);
    }

    private static List<@Nullable String> each(JsonNode list, String field) {
        List<@Nullable String> names = new ArrayList<>();
        if (list.isArray()) {
            for (JsonNode item : list) {
                JsonNode name = field.isEmpty() ? item : item.path(field);
                names.add(name.isString() ? name.stringValue() : null);
            }
        }
        return names;
    }

    /** Every name that stands a second time where it must be the only one. */
    List<Problem> duplicates() {
        List<Problem> found = new ArrayList<>();
        find(columnKeys, "duplicate_column", "/columns/", "/key", "column", found);
        find(chartIds, "duplicate_id", "/charts/", "/id", "chart", found);
        find(blocks, "duplicate_block", "/layout/blocks/", "", "block", found);
        find(filterIds, "duplicate_id", "/toolbar/filters/", "/id", "filter", found);
        return found;
    }

    private static void find(
            List<@Nullable String> names, String code, String before, String after, String what, List<Problem> found) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name != null && !seen.add(name)) {
                found.add(Problem.error(
                        code,
                        before + i + after,
                        "The " + what + " \"" + name + "\" stands here a second time; each may stand once."));
            }
        }
    }
}
