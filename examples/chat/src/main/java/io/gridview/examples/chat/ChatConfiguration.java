package io.gridview.examples.chat;

import io.gridview.duckdb.DuckDbDatabase;
import io.gridview.examples.chat.catalog.Catalog;
import io.gridview.examples.chat.catalog.CatalogReader;
import io.gridview.examples.chat.catalog.FactsReader;
import io.gridview.examples.chat.catalog.TableEntry;
import io.gridview.examples.chat.catalog.TableFacts;
import io.gridview.examples.chat.data.DemoDatabase;
import io.gridview.examples.chat.reading.QuestionReader;
import io.gridview.examples.chat.words.Lexicons;
import io.gridview.guard.SqlGuard;
import io.gridview.guard.SqlGuards;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The data, the planner over it, and the guard that lets statements read these tables only. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChatProperties.class)
class ChatConfiguration {

    @Bean
    DuckDbDatabase dataSource(ChatProperties properties) throws IOException, SQLException {
        return DuckDbDatabase.openReadOnly(DemoDatabase.prepare(properties.dataDirectory()));
    }

    @Bean
    Catalog catalog() {
        return new CatalogReader().catalog();
    }

    @Bean
    DemoTables demoTables(Catalog catalog, DataSource dataSource) throws SQLException {
        return new DemoTables(catalog, new FactsReader(dataSource).facts(catalog));
    }

    @Bean
    SqlGuard sqlGuard(Catalog catalog) {
        return SqlGuards.duckDb(catalog.tables().stream().map(TableEntry::table).toList());
    }

    @Bean
    RulePlanner planner(DemoTables tables) {
        return planner(tables.catalog(), tables.facts());
    }

    static RulePlanner planner(Catalog catalog, Map<String, TableFacts> facts) {
        CatalogReader reader = new CatalogReader();
        Lexicons lexicons = new Lexicons(reader.words(), reader.calendar());
        List<QuestionReader> readers = catalog.tables().stream()
                .map(table -> {
                    TableFacts rows = facts.get(table.table());
                    if (rows == null) {
                        throw new IllegalStateException("No facts about the table " + table.table());
                    }
                    return new QuestionReader(table, rows, lexicons.of(table, rows));
                })
                .toList();
        return new RulePlanner(readers);
    }
}
