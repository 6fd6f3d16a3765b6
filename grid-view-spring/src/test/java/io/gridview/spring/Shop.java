package io.gridview.spring;

import io.gridview.duckdb.DuckDbDatabase;
import io.gridview.flow.NotUnderstood;
import io.gridview.flow.Planned;
import io.gridview.flow.Planner;
import io.gridview.plan.PlannerReply;
import io.gridview.plan.ResultFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A database and a planner whose questions are statements. */
@Configuration(proxyBeanMethods = false)
class Shop {
    static final String ENDLESS = "SELECT count(*) FROM numbers a, numbers b, numbers c WHERE a.n + b.n <> c.n";

    @Bean
    DataSource dataSource() throws SQLException {
        Path file = newFile();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE sales AS SELECT * FROM"
                    + " (VALUES ('Köln', 10.50), ('Łódź', 2.25), ('東京', 7.00)) t(city, amount)");
            statement.execute("CREATE TABLE numbers AS SELECT range AS n FROM range(100000)");
        }
        return DuckDbDatabase.openReadOnly(file);
    }

    @Bean
    Planner planner() {
        return request -> request.message().equals("tables")
                ? new NotUnderstood(
                        "Which one?",
                        request.tables().stream().map(table -> table.name()).toList())
                : new Planned(
                        new PlannerReply(request.message(), "Sales by city", ResultFormat.REPORT),
                        List.of("Looking for " + request.message()));
    }

    private static Path newFile() {
        try {
            Path folder = Files.createTempDirectory("grid-view-spring");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve("shop.duckdb");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
