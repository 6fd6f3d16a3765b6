package io.gridview.examples.quickstart;

import io.gridview.GridView;
import io.gridview.data.ReadLimits;
import io.gridview.data.RowTable;
import io.gridview.js.GridViewPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A query, a view, a page that opens in any browser. */
public final class Quickstart {
    private static final String SQL = """
            SELECT region, sum(revenue)::DECIMAL(12,2) AS revenue, count(*) AS orders
            FROM (VALUES ('North', 1200.50), ('South', 830.25), ('North', 99.99), ('West', 410.10)) AS t(region, revenue)
            GROUP BY region ORDER BY revenue DESC""";
    private static final String VIEW = """
            {"grid_id": "sales", "title": "Sales by region",
             "columns": [{"key": "region"}, {"key": "revenue", "format": {"type": "currency", "currency": "EUR"}}, {"key": "orders"}],
             "kpis": [{"label": "Revenue", "aggregate": "sum", "column_key": "revenue"}, {"label": "Regions"}],
             "charts": [{"id": "by_region", "chart_type": "bar", "x_key": "region", "series": [{"key": "revenue"}]}]}""";

    private Quickstart() {}

    /**
     * Writes the page.
     *
     * @param args where to write the page; {@code quickstart.html} by default
     */
    public static void main(String[] args) throws SQLException, IOException {
        Path page = Path.of(args.length > 0 ? args[0] : "quickstart.html");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(SQL)) {
            var artifact = GridView.buildArtifactFromView(VIEW, RowTable.read(rows, ReadLimits.DEFAULT));
            Files.writeString(page, GridViewPage.html(artifact.toJson()));
        }
        System.out.println("Open " + page.toAbsolutePath());
    }
}
