package io.gridview.examples.chat;

import io.gridview.duckdb.DuckDbDatabase;
import io.gridview.examples.chat.catalog.Catalog;
import io.gridview.examples.chat.catalog.CatalogReader;
import io.gridview.examples.chat.catalog.FactsReader;
import io.gridview.flow.PlannerAnswer;
import io.gridview.flow.PlannerRequest;
import io.gridview.guard.SqlGuards;
import io.gridview.sql.SqlLimits;
import io.gridview.sql.SqlResult;
import io.gridview.sql.SqlRunner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** The planner over six tables of a handful of rows each, in a real DuckDB behind the real guard. */
final class TinyPlanner {
    private static final TinyPlanner SHARED = create();

    private final RulePlanner planner;
    private final SqlRunner runner;

    private TinyPlanner(RulePlanner planner, SqlRunner runner) {
        this.planner = planner;
        this.runner = runner;
    }

    /** One for all tests: it is read only. */
    static TinyPlanner shared() {
        return SHARED;
    }

    PlannerAnswer plan(String message) {
        return planner.plan(new PlannerRequest(message, List.of(), Map.of(), List.of()));
    }

    SqlResult run(String sql) {
        return runner.run(sql);
    }

    private static TinyPlanner create() {
        try {
            Path file = Files.createTempDirectory("tiny").resolve("tiny.duckdb");
            file.toFile().deleteOnExit();
            file.getParent().toFile().deleteOnExit();
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                    Statement statement = connection.createStatement();
                    InputStream in = TinyPlanner.class.getResourceAsStream("/tiny.sql")) {
                for (String sql : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\\n")) {
                    statement.execute(sql);
                }
            }
            DuckDbDatabase database = DuckDbDatabase.openReadOnly(file);
            Catalog catalog = new CatalogReader().catalog();
            List<String> tables =
                    catalog.tables().stream().map(table -> table.table()).toList();
            return new TinyPlanner(
                    ChatConfiguration.planner(catalog, new FactsReader(database).facts(catalog)),
                    new SqlRunner(database, SqlGuards.duckDb(tables), SqlLimits.DEFAULT));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
