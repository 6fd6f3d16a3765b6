package io.gridview.resolve;

import io.gridview.artifact.GridArtifact;
import io.gridview.artifact.ResolvedChart;
import io.gridview.data.ColumnHeader;
import io.gridview.data.RowTable;
import io.gridview.format.FormatContext;
import io.gridview.spec.SpecReader;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves small views for tests, given as the JSON of their charts or KPIs. */
final class Resolved {
    private Resolved() {}

    static GridArtifact artifact(String parts, RowTable rows, String zone) {
        return artifact(parts, rows, zone, Locale.US);
    }

    static GridArtifact artifact(String parts, RowTable rows, String zone, Locale locale) {
        String first = rows.columns().get(0).key();
        String view = "{\"grid_id\":\"g\",\"columns\":[{\"key\":\"" + first + "\",\"label\":\"" + first + "\"}],"
                + parts + "}";
        return new ArtifactResolver(new FormatContext(locale, ZoneId.of(zone), null), Integer.MAX_VALUE)
                .resolve(
                        SpecReader.strict()
                                .read(view)
                                .orThrow(problems -> new IllegalArgumentException(problems.toString())),
                        rows,
                        FigureSource.ROWS,
                        List.of(),
                        List.of());
    }

    /** @param chart its members beside the id */
    static ResolvedChart chart(String chart, RowTable rows) {
        return chart(chart, rows, "UTC");
    }

    static ResolvedChart chart(String chart, RowTable rows, String zone) {
        return artifact("\"charts\":[{\"id\":\"c\"," + chart + "}]", rows, zone)
                .charts()
                .get(0);
    }

    static @Nullable Object kpi(String kpi, RowTable rows) {
        return artifact("\"kpis\":[{\"label\":\"k\"," + kpi + "}]", rows, "UTC")
                .kpis()
                .get(0)
                .rawValue();
    }

    static RowTable table(List<String> names, List<? extends List<?>> rows) {
        return RowTable.ofArrays(ColumnHeader.ofNames(names), rows);
    }

    static RowTable table(String names, List<?>... rows) {
        return table(List.of(names.split(" ")), List.of(rows));
    }

    /** The rows of a chart's dataset. */
    @SuppressWarnings("unchecked")
    static List<List<@Nullable Object>> source(ResolvedChart chart) {
        Map<String, ?> dataset = (Map<String, ?>) chart.option().get("dataset");
        return (List<List<@Nullable Object>>) dataset.get("source");
    }

    /** One column of a chart's dataset. */
    static List<@Nullable Object> source(ResolvedChart chart, int dimension) {
        List<@Nullable Object> column = new ArrayList<>();
        source(chart).forEach(row -> column.add(row.get(dimension)));
        return column;
    }
}
