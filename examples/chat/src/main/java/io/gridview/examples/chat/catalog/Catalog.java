package io.gridview.examples.chat.catalog;

import java.util.List;

/** All tables that questions can be about. */
public record Catalog(List<TableEntry> tables) {
    public Catalog {
        tables = List.copyOf(tables);
    }
}
