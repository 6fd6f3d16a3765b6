package io.gridview.examples.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.examples.chat.catalog.CatalogReader;
import io.gridview.examples.chat.catalog.TableEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private final List<TableEntry> tables = new CatalogReader().catalog().tables();

    @Test
    void there_are_at_least_fourteen_over_six_tables() {
        assertThat(tables).hasSize(6);
        assertThat(tables.stream().mapToInt(table -> table.suggestions().size()).sum())
                .isGreaterThanOrEqualTo(14);
    }

    @Test
    void every_name_in_the_catalog_is_there() {
        assertThat(tables).allSatisfy(table -> {
            table.families().forEach(family -> {
                table.measure(family.high());
                table.measure(family.low());
            });
            table.report().measures().stream()
                    .filter(column -> !column.equals("count"))
                    .forEach(table::measure);
            assertThat(table.dimension(table.report().by()).isPresent()
                            || table.grain(table.report().by()).isPresent())
                    .isTrue();
        });
    }
}
