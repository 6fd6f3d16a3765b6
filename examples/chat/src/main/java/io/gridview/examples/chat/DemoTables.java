package io.gridview.examples.chat;

import io.gridview.examples.chat.catalog.Catalog;
import io.gridview.examples.chat.catalog.TableFacts;
import java.util.Map;

/**
 * The tables of the demo and what their rows say about them.
 *
 * @param facts by table name
 */
public record DemoTables(Catalog catalog, Map<String, TableFacts> facts) {
    public DemoTables {
        facts = Map.copyOf(facts);
    }
}
