package io.gridview.benchmarks;

import io.gridview.format.FormatContext;
import io.gridview.spec.GridViewSpec;
import io.gridview.spec.SpecReader;
import java.time.ZoneOffset;
import java.util.Locale;

/** Views of {@link SampleRows}. */
final class SampleViews {
    static final FormatContext CONTEXT = new FormatContext(Locale.US, ZoneOffset.UTC, null);

    private static final String DASHBOARD = """
            {"grid_id": "sales",
             "columns": [{"key": "region"}, {"key": "product"}, {"key": "day"}, {"key": "customer"},
                         {"key": "quantity"}, {"key": "price"}, {"key": "weight"}, {"key": "revenue"}],
             "kpis": [{"label": "Revenue", "aggregate": "sum", "column_key": "revenue"},
                      {"label": "Average price", "aggregate": "avg", "column_key": "price"},
                      {"label": "Largest quantity", "aggregate": "max", "column_key": "quantity"},
                      {"label": "Products", "aggregate": "count_distinct", "column_key": "product"}],
             "charts": [{"id": "by_region", "chart_type": "bar", "group_by": "region", "value_key": "revenue",
                         "aggregate": "sum"},
                        {"id": "by_month", "chart_type": "line", "x_key": "day", "time_grain": "month",
                         "series": [{"key": "revenue"}, {"key": "quantity"}]}]}""";

    private SampleViews() {}

    /** All eight columns, four KPIs, a grouped bar and a line of two series by month. */
    static GridViewSpec dashboard() {
        return SpecReader.strict().read(DASHBOARD).get();
    }

    /** One column and one KPI of it. */
    static GridViewSpec kpi(String aggregate, String column) {
        return SpecReader.strict().read("""
                {"grid_id": "one", "columns": [{"key": "%2$s"}],
                 "kpis": [{"label": "One", "aggregate": "%1$s", "column_key": "%2$s"}]}""".formatted(aggregate, column)).get();
    }
}
