package io.gridview.examples.chat.web;

import io.gridview.examples.chat.DemoTables;
import io.gridview.examples.chat.catalog.TableEntry;
import io.gridview.examples.chat.catalog.TableFacts;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the page shows before a question is asked: questions to try, and what is in the data. */
@RestController
class CatalogController {

    /** The questions to try about one table. */
    record Suggestions(String table, String title, List<String> questions) {}

    /** A table for a reader. */
    record Table(
            String name, String title, String about, String source, long rows, List<TableFacts.ColumnFact> columns) {}

    private final DemoTables tables;

    CatalogController(DemoTables tables) {
        this.tables = tables;
    }

    @GetMapping("/suggestions")
    List<Suggestions> suggestions() {
        return tables.catalog().tables().stream()
                .map(table -> new Suggestions(table.table(), table.title(), table.suggestions()))
                .toList();
    }

    @GetMapping("/tables")
    List<Table> tables() {
        return tables.catalog().tables().stream().map(this::describe).toList();
    }

    private Table describe(TableEntry table) {
        Map<String, TableFacts> facts = tables.facts();
        TableFacts known = facts.get(table.table());
        if (known == null) {
            throw new IllegalStateException("No facts about the table " + table.table());
        }
        return new Table(
                table.table(), table.title(), table.about(), table.source(), known.rowCount(), known.columns());
    }
}
