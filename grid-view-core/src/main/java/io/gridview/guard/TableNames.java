package io.gridview.guard;

import io.gridview.guard.select.Permissions;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gathers the tables that a policy allows. */
final class TableNames {
    private final GuardPolicy policy;
    private final Set<String> plain = new HashSet<>();
    private final Set<String> qualified = new HashSet<>();

    TableNames(GuardPolicy policy) {
        this.policy = policy;
    }

    /**
     * Adds a table or view.
     *
     * @param inSight whether its name alone means it
     */
    void add(String schema, String table, boolean inSight) {
        String inSchema = schema + '.' + table;
        Set<String> tables = policy.tables();
        if (tables.isEmpty() || tables.contains(lower(inSchema)) || (inSight && tables.contains(lower(table)))) {
            qualified.add(inSchema);
            if (inSight) {
                plain.add(table);
            }
        }
    }

    /** Lets the tables so far also be named with the catalog before them. */
    void inCatalog(String catalog) {
        Set.copyOf(qualified).forEach(name -> qualified.add(catalog + '.' + name));
    }

    Permissions permissions(Set<String> rowFunctions) {
        return new Permissions(plain, qualified, policy.functions(), policy.refused(), rowFunctions);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
