package io.gridview.guard;

import io.gridview.spec.Problem;
import io.gridview.spec.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Walks the tree that DuckDB made of one statement.
 *
 * <p>Every object anywhere in it that says a {@code type} must be of a known one, so a node that a later DuckDB hangs
 * somewhere new is found and refused.
 */
final class DuckDbTree {
    private static final int MAX_JOINS = 100;
    private static final int MAX_QUERIES = 300;
    private static final int MAX_LAMBDA_DEPTH = 4;
    private static final int MAX_PROBLEMS = 20;

    private final String sql;
    private final Set<String> tables;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private int joins;
    private int queries;

    DuckDbTree(String sql, Set<String> tables) {
        this.sql = sql;
        this.tables = tables;
    }

    List<Problem> check(JsonNode statements) {
        if (statements.size() != 1) {
            return List.of(
                    GuardProblems.refused("There are " + statements.size() + " statements; send exactly one SELECT"));
        }
        walk(statements.get(0), new Scope(Set.of(), 0, false));
        if (joins > MAX_JOINS || queries > MAX_QUERIES) {
            problems.add(GuardProblems.refused("The statement has " + joins + " joins and " + queries
                    + " queries in it; at most " + MAX_JOINS + " and " + MAX_QUERIES + " are accepted"));
        }
        return new ArrayList<>(problems);
    }

    /**
     * What surrounds a node.
     *
     * @param ctes names of WITH queries in sight, lower case
     * @param lambdas lambdas around it
     * @param growing whether it is an argument of a function that can make much of little
     */
    private record Scope(Set<String> ctes, int lambdas, boolean growing) {
        Scope with(String cte) {
            Set<String> more = new HashSet<>(ctes);
            more.add(cte.toLowerCase(Locale.ROOT));
            return new Scope(more, lambdas, growing);
        }
    }

    private void walk(JsonNode node, Scope scope) {
        if (problems.size() >= MAX_PROBLEMS) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> walk(child, scope));
        } else if (node.isObject()) {
            Scope inner = node.path("type").isString() ? enter(node, scope) : scope;
            if (inner != null) {
                walkChildren(node, inner);
            }
        }
    }

    private void walkChildren(JsonNode node, Scope scope) {
        Scope inSight = scope;
        for (JsonNode entry : node.path("cte_map").path("map")) {
            queries++;
            // A WITH query sees those before it, not itself: its own name there is a table's.
            walk(entry.path("value"), inSight);
            inSight = inSight.with(entry.path("key").asString(""));
        }
        for (var child : node.properties()) {
            if (!child.getKey().equals("cte_map")) {
                walk(child.getValue(), inSight);
            }
        }
    }

    /** Checks one node; null where its children need not be looked at. */
    private @Nullable Scope enter(JsonNode node, Scope scope) {
        String type = node.path("type").asString("");
        String expressionClass = node.path("class").asString("");
        boolean known = expressionClass.isEmpty()
                ? DuckDbNodes.PARTS.contains(type)
                : DuckDbNodes.EXPRESSIONS.contains(expressionClass + "/" + type);
        if (!known) {
            refuse(node, "this part of SQL is not accepted: " + words(type));
            return null;
        }
        return switch (expressionClass) {
            case "" -> part(node, type, scope);
            case "FUNCTION", "WINDOW" -> function(node, scope);
            case "LAMBDA" -> lambda(node, scope);
            case "TYPE" -> qualified(node, node.path("type_name").asString(""), scope);
            default -> scope;
        };
    }

    private @Nullable Scope part(JsonNode node, String type, Scope scope) {
        switch (type) {
            case "BASE_TABLE" -> table(node, scope);
            case "JOIN" -> joins++;
            case "SELECT_NODE" -> queries++;
            case "RECURSIVE_CTE_NODE" -> {
                return scope.with(node.path("cte_name").asString(""));
            }
            case "PIVOT" -> pivot(node);
            case "TABLE_FUNCTION" -> {
                return tableFunction(node, scope);
            }
            default -> {}
        }
        return scope;
    }

    private void table(JsonNode node, Scope scope) {
        String name = node.path("table_name").asString("");
        String folded = name.toLowerCase(Locale.ROOT);
        boolean plain = node.path("schema_name").asString("").isEmpty()
                && node.path("catalog_name").asString("").isEmpty();
        boolean ownSchema = node.path("catalog_name").asString("").isEmpty()
                && node.path("schema_name").asString("").equalsIgnoreCase("main");
        boolean isCte = plain && scope.ctes().contains(folded);
        boolean isTable = (plain || ownSchema) && tables.contains(folded);
        if (!node.path("at_clause").isNull()) {
            refuse(node, "reading a table as of another time is not accepted");
        } else if (!isCte && !isTable) {
            List<String> allowed = tables.stream().sorted().toList();
            problems.add(Problem.notAmong(
                    "sql_unknown_table",
                    GuardProblems.POINTER,
                    place(node, "there is no table \"" + name + "\" to read"),
                    folded,
                    allowed));
        }
    }

    private void pivot(JsonNode node) {
        for (JsonNode pivot : node.path("pivots")) {
            if (!pivot.path("pivot_enum").asString("").isEmpty()) {
                refuse(node, "a PIVOT needs its values in an IN list");
            }
        }
    }

    private @Nullable Scope tableFunction(JsonNode node, Scope scope) {
        JsonNode function = node.path("function");
        String name = function.path("function_name").asString("").toLowerCase(Locale.ROOT);
        if (!DuckDbFunctions.isTableFunction(name)
                || !function.path("schema").asString("").isEmpty()) {
            refuse(
                    node,
                    "the table function \"" + name + "\" is not accepted; "
                            + "range, generate_series, unnest, json_each and json_tree are");
            return null;
        }
        // Table functions give rows as they are asked for, so their arguments need no bound.
        walk(function.path("arguments"), scope);
        return null;
    }

    private @Nullable Scope function(JsonNode node, Scope scope) {
        String name = node.path("function_name").asString("").toLowerCase(Locale.ROOT);
        if (!DuckDbFunctions.isAllowed(name)) {
            problems.add(new Problem(
                    "sql_refused",
                    Severity.ERROR,
                    GuardProblems.POINTER,
                    place(node, "the function \"" + name + "\" is not accepted"),
                    List.of(),
                    DuckDbFunctions.nearest(name)));
            return null;
        }
        String objection = BoundedArguments.objection(name, node.path("arguments"), scope.growing());
        if (objection != null) {
            refuse(node, objection);
            return null;
        }
        boolean growing = scope.growing() || BoundedArguments.isGrowing(name);
        return qualified(node, name, new Scope(scope.ctes(), scope.lambdas(), growing));
    }

    private @Nullable Scope lambda(JsonNode node, Scope scope) {
        if (scope.lambdas() >= MAX_LAMBDA_DEPTH) {
            refuse(node, "lambdas are nested more than " + MAX_LAMBDA_DEPTH + " deep");
            return null;
        }
        return new Scope(scope.ctes(), scope.lambdas() + 1, scope.growing());
    }

    private @Nullable Scope qualified(JsonNode node, String name, Scope scope) {
        if (!node.path("schema").asString("").isEmpty()
                || !node.path("catalog").asString("").isEmpty()) {
            refuse(node, "\"" + name + "\" may not have a name before it; write functions as name(value)");
            return null;
        }
        return scope;
    }

    private void refuse(JsonNode node, String message) {
        problems.add(GuardProblems.refused(place(node, message)));
    }

    private String place(JsonNode node, String message) {
        JsonNode location = node.path("query_location");
        int offset = location.canConvertToLong() ? Utf8Offsets.toChars(sql, location.asLong()) : -1;
        return GuardProblems.at(sql, offset) + message;
    }

    private static String words(String type) {
        return type.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
