package io.gridview.guard;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What statements may name; every name in any case.
 *
 * @param schemas whose tables may be read; empty for the connection's own schema alone
 * @param tables that may be read: {@code sales} stands for the table of that name in each of the schemas, {@code
 *     mart.sales} for that one table whatever the schemas are; empty for every table and view of the schemas
 * @param functions that may be called beside those known to be harmless
 * @param refused functions that may not be called, whatever else allows them
 */
public record GuardPolicy(Set<String> schemas, Set<String> tables, Set<String> functions, Set<String> refused) {
    /** The tables of the connection's own schema, and the functions known to be harmless. */
    public static final GuardPolicy DEFAULT = new GuardPolicy(Set.of(), Set.of(), Set.of(), Set.of());

    public GuardPolicy {
        schemas = folded(schemas);
        tables = folded(tables);
        functions = folded(functions);
        refused = folded(refused);
    }

    /** The same with these tables alone. */
    public GuardPolicy withTables(Collection<String> names) {
        return new GuardPolicy(schemas, Set.copyOf(names), functions, refused);
    }

    /** The same with the tables of these schemas. */
    public GuardPolicy withSchemas(Collection<String> names) {
        return new GuardPolicy(Set.copyOf(names), tables, functions, refused);
    }

    /** The same with further functions. */
    public GuardPolicy withFunctions(Collection<String> names) {
        return new GuardPolicy(schemas, tables, Set.copyOf(names), refused);
    }

    /** The same without these functions. */
    public GuardPolicy withoutFunctions(Collection<String> names) {
        return new GuardPolicy(schemas, tables, functions, Set.copyOf(names));
    }

    private static Set<String> folded(Set<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
