package io.gridview.guard.select;

import java.util.Set;

/**
 * What a statement may name, as the engine writes it.
 *
 * @param tables that may be read by their name alone
 * @param qualified tables that may be read with their schema before them, and their catalog before that
 * @param functions that may be called beside the known ones
 * @param refused functions that may not be called
 * @param rowFunctions those of {@link SelectReading#fields()} and {@link SelectReading#valueFields()} that would call one
 */
public record Permissions(
        Set<String> tables,
        Set<String> qualified,
        Set<String> functions,
        Set<String> refused,
        Set<String> rowFunctions) {
    public Permissions {
        tables = Set.copyOf(tables);
        qualified = Set.copyOf(qualified);
        functions = Set.copyOf(functions);
        refused = Set.copyOf(refused);
        rowFunctions = Set.copyOf(rowFunctions);
    }
}
