package io.gridview.guard.select;

import io.gridview.spec.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds what a query names against what may be named. */
final class Objections {
    private static final Set<String> TRINO_TABLE_FUNCTIONS = Set.of("unnest", "json_table");

    private final Mentions mentions;
    private final Permissions permissions;
    private final SelectDialect dialect;
    private final Set<String> plainNames;
    private final List<SelectFault> faults = new ArrayList<>();

    Objections(Mentions mentions, Permissions permissions, SelectDialect dialect, Set<String> plainNames) {
        this.mentions = mentions;
        this.permissions = permissions;
        this.dialect = dialect;
        this.plainNames = plainNames;
    }

    List<SelectFault> all() {
        mentions.tables().forEach(this::table);
        mentions.calls().forEach(this::call);
        mentions.tableFunctions().forEach(this::tableFunction);
        mentions.types().forEach(this::type);
        mentions.fields().forEach(this::field);
        mentions.valueFields().forEach(this::field);
        return faults;
    }

    private void table(List<Lexeme> path) {
        String name = path.stream().map(Lexeme::name).collect(Collectors.joining("."));
        Set<String> known = path.size() == 1 ? permissions.tables() : permissions.qualified();
        boolean dotted = path.stream().anyMatch(part -> part.name().contains("."));
        if (!known.contains(name) || (path.size() > 1 && dotted)) {
            List<String> allowed = permissions.tables().stream().sorted().toList();
            faults.add(new SelectFault(
                    SelectFault.Kind.UNKNOWN_TABLE,
                    path.get(0).offset(),
                    "there is no table \"" + name + "\" to read",
                    allowed,
                    Nearest.to(path.get(path.size() - 1).name(), allowed)));
        }
    }

    private void call(Expression.Call call) {
        String name = call.name().name();
        if (call.path().size() > 1) {
            faults.add(SelectFault.refused(
                    call.path().get(0),
                    "\"" + name + "\" may not have a name before it; write functions as name(value)"));
        } else if (!isAllowed(name)) {
            List<String> known = dialect.functions().stream().sorted().toList();
            faults.add(new SelectFault(
                    SelectFault.Kind.REFUSED,
                    call.name().offset(),
                    "the function \"" + name + "\" is not accepted",
                    List.of(),
                    Nearest.to(name, known)));
        }
    }

    private boolean isAllowed(String function) {
        return (dialect.functions().contains(function)
                        || permissions.functions().contains(function))
                && !permissions.refused().contains(function);
    }

    private void tableFunction(Expression.Call call) {
        String name = call.name().name();
        if (dialect.isTrino() && !TRINO_TABLE_FUNCTIONS.contains(name)) {
            faults.add(SelectFault.refused(
                    call.name(),
                    "the function \"" + name + "\" may not stand in FROM; UNNEST(…) and JSON_TABLE(…) may"));
        }
    }

    private void type(TypeName type) {
        if (!dialect.types().contains(type.name())) {
            List<String> known = dialect.types().stream().sorted().toList();
            faults.add(new SelectFault(
                    SelectFault.Kind.REFUSED,
                    type.first().offset(),
                    "the type \"" + type.name() + "\" is not accepted",
                    List.of(),
                    Nearest.to(type.name(), known)));
        }
    }

    /** A known function may share its name with an alias; an unknown one may not be reachable at all. */
    private void field(Lexeme field) {
        String name = field.name();
        if (permissions.rowFunctions().contains(name) && !(isAllowed(name) && plainNames.contains(name))) {
            faults.add(SelectFault.refused(
                    field, "\"" + name + "\" is a function, not a column here; write functions as name(value)"));
        }
    }
}
