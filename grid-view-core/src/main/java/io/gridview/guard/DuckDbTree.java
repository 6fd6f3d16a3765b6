package io.gridview.guard;

import io.gridview.spec.Problem;
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

    /** DuckDB plans deep expressions in cubic time, deaf to a cancel. */
    private static final int MAX_EXPRESSION_DEPTH = 150;

    private static final int MAX_GROUPING_SETS = 256;
    private static final int MAX_PROBLEMS = 20;

    private final String sql;
    private final DuckDbTables tables;
    private final DuckDbFunctions functions;
    private final int statementWord;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final TextGrowth texts = new TextGrowth();
    private int joins;
    private int queries;

    /** @param statementWord where a word stands that begins a statement other than a query; -1 for nowhere */
    DuckDbTree(String sql, DuckDbTables tables, DuckDbFunctions functions, int statementWord) {
        this.sql = sql;
        this.tables = tables;
        this.functions = functions;
        this.statementWord = statementWord;
    }

    List<Problem> check(JsonNode statements) {
        if (statements.size() != 1) {
            return List.of(
                    GuardProblems.refused("There are " + statements.size() + " statements; send exactly one SELECT"));
        }
        walk(statements.get(0), Scope.start(statementWord));
        if (joins > MAX_JOINS || queries > MAX_QUERIES) {
            problems.add(GuardProblems.refused("The statement has " + joins + " joins and " + queries
                    + " queries in it; at most " + MAX_JOINS + " and " + MAX_QUERIES
                    + " are accepted, so ask for less at once"));
        }
        if (problems.isEmpty()) {
            String objection = texts.objection();
            if (objection == null) {
                objection = UnfoldedSize.objection(statements.get(0));
            }
            if (objection != null) {
                problems.add(GuardProblems.refused("Line 1, column 1: " + objection));
            }
        }
        return new ArrayList<>(problems);
    }

    private void walk(JsonNode node, Scope scope) {
        if (problems.size() >= MAX_PROBLEMS) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> walk(child, scope));
        } else if (node.isObject()) {
            Scope here = scope.at(offset(node));
            Scope inner = node.path("type").isString() ? enter(node, here) : here;
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
                walk(child.getValue(), isRecursiveTerm(node, child.getKey()) ? inSight.with(cteName(node)) : inSight);
            }
        }
    }

    /** Only this term sees the recursive query itself; its name in the first term is a table's. */
    private static boolean isRecursiveTerm(JsonNode node, String child) {
        return child.equals("right") && node.path("type").asString("").equals("RECURSIVE_CTE_NODE");
    }

    private static String cteName(JsonNode node) {
        return node.path("cte_name").asString("");
    }

    /** Checks one node; null where its children need not be looked at. */
    private @Nullable Scope enter(JsonNode node, Scope scope) {
        String type = node.path("type").asString("");
        String expressionClass = node.path("class").asString("");
        boolean known = expressionClass.isEmpty()
                ? DuckDbNodes.PARTS.contains(type)
                : DuckDbNodes.EXPRESSIONS.contains(expressionClass + "/" + type);
        if (!known) {
            refuse(scope, "this part of SQL is not accepted: " + words(type) + DuckDbAdvice.part(type));
            return null;
        }
        if (expressionClass.isEmpty()) {
            return part(node, type, scope);
        }
        if (scope.depth() >= MAX_EXPRESSION_DEPTH) {
            refuse(
                    scope,
                    "expressions are nested more than " + MAX_EXPRESSION_DEPTH + " deep; split this one with WITH");
            return null;
        }
        Scope inside = scope.deeper();
        return switch (expressionClass) {
            case "FUNCTION", "WINDOW" -> function(node, inside);
            case "LAMBDA" -> lambda(node, inside);
            case "COLUMN_REF" -> column(node, inside);
            case "COMPARISON" -> inside.inOperator();
            case "TYPE" -> qualified(node, node.path("type_name").asString(""), inside);
            default -> inside;
        };
    }

    private @Nullable Scope part(JsonNode node, String type, Scope scope) {
        switch (type) {
            case "BASE_TABLE" -> table(node, scope);
            case "JOIN" -> joins++;
            case "SELECT_NODE" -> select(node, scope);
            case "PIVOT" -> pivot(node, scope);
            case "TABLE_FUNCTION" -> {
                return tableFunction(node, scope);
            }
            default -> {}
        }
        return scope;
    }

    private void select(JsonNode node, Scope scope) {
        queries++;
        if (node.path("group_sets").size() > MAX_GROUPING_SETS) {
            refuse(
                    scope,
                    "a query may group in at most " + MAX_GROUPING_SETS + " ways; use smaller CUBE or ROLLUP lists");
        }
    }

    private void table(JsonNode node, Scope scope) {
        List<String> path = new ArrayList<>();
        node.path("qualified_name").path("path").forEach(name -> path.add(name.asString("")));
        boolean isCte = path.size() == 1 && scope.sees(path.get(0));
        if (!node.path("at_clause").isNull()) {
            refuse(scope, "a table is not read as of another time; leave out AT");
        } else if (!isCte && !tables.mayRead(path)) {
            String name = String.join(".", path);
            problems.add(Problem.notAmong(
                    "sql_unknown_table",
                    GuardProblems.POINTER,
                    place(scope, "there is no table \"" + name + "\" to read"),
                    name.toLowerCase(Locale.ROOT),
                    tables.written()));
        }
    }

    private void pivot(JsonNode node, Scope scope) {
        for (JsonNode pivot : node.path("pivots")) {
            if (!pivot.path("pivot_enum").asString("").isEmpty()) {
                refuse(scope, "a PIVOT needs its values in an IN list");
            }
        }
    }

    private @Nullable Scope tableFunction(JsonNode node, Scope scope) {
        JsonNode function = node.path("function");
        String name = function.path("function_name").asString("").toLowerCase(Locale.ROOT);
        if (!functions.isAllowedAsTable(name)) {
            refuse(
                    scope,
                    "the table function \"" + name + "\" is not accepted; " + DuckDbAdvice.function(name) + " or use "
                            + String.join(", ", functions.allowedAsTables()));
            return null;
        }
        if (qualified(function, name, scope) != null) {
            // Table functions give rows as they are asked for, so their arguments need no bound.
            walk(function.path("arguments"), scope);
        }
        return null;
    }

    private @Nullable Scope function(JsonNode node, Scope scope) {
        String name = node.path("function_name").asString("").toLowerCase(Locale.ROOT);
        if (!functions.isAllowed(name)) {
            problems.add(Problem.error(
                    "sql_refused",
                    GuardProblems.POINTER,
                    place(scope, "the function \"" + name + "\" is not accepted; " + DuckDbAdvice.function(name)),
                    List.of(),
                    functions.nearest(name)));
            return null;
        }
        Growth growth = scope.growth().in(name, node.path("arguments"));
        String objection = BoundedArguments.objection(name, node.path("arguments"));
        if (objection == null) {
            objection = growth.objection(name);
        }
        if (objection != null) {
            refuse(scope, objection);
            return null;
        }
        texts.add(name, node.path("arguments"));
        boolean operator = node.path("is_operator").asBoolean(false);
        return qualified(node, name, operator ? scope.in(growth).inOperator() : scope.in(growth));
    }

    /** An arrow is written alike in a lambda and in a JSON path, whose first steps are the left side of its last. */
    private @Nullable Scope lambda(JsonNode node, Scope scope) {
        if (scope.lambdas() >= MAX_LAMBDA_DEPTH) {
            refuse(
                    scope,
                    "lambdas are nested more than " + MAX_LAMBDA_DEPTH + " deep; use a subquery for the inner part");
            return null;
        }
        walk(node.path("lhs"), scope.inOperator());
        boolean isPath = node.path("syntax_type").asString("").equals("SINGLE_ARROW");
        walk(node.path("expr"), isPath ? scope.inLambda(Set.of()) : scope.inLambda(parameters(node.path("lhs"))));
        return null;
    }

    private static Set<String> parameters(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.path("column_names").forEach(name -> names.add(name.asString("")));
        node.forEach(child -> names.addAll(child.isContainer() ? parameters(child) : Set.of()));
        return names;
    }

    /** A lambda that gives a list from outside makes a list of lists as long as both together. */
    private Scope column(JsonNode node, Scope scope) {
        String name = node.path("column_names").path(0).asString("");
        if (scope.isCaptured(name)) {
            refuse(
                    scope,
                    "a lambda may not give the value of \"" + name + "\", which stands outside it, as a whole;"
                            + " compute with it or join it");
        }
        return scope;
    }

    private @Nullable Scope qualified(JsonNode node, String name, Scope scope) {
        if (!node.path("schema").asString("").isEmpty()
                || !node.path("catalog").asString("").isEmpty()
                || node.path("qualified_name").path("path").size() > 1) {
            refuse(scope, "\"" + name + "\" may not have a name before it; write functions as name(value)");
            return null;
        }
        return scope;
    }

    private void refuse(Scope scope, String message) {
        problems.add(GuardProblems.refused(place(scope, message)));
    }

    private String place(Scope scope, String message) {
        return GuardProblems.at(sql, scope.near()) + message;
    }

    /** Where a node stands; -1 where DuckDB does not say, which it writes as the largest number of 64 bits. */
    private int offset(JsonNode node) {
        JsonNode location = node.path("query_location");
        return location.canConvertToLong() ? Utf8Offsets.toChars(sql, location.asLong()) : -1;
    }

    private static String words(String type) {
        return type.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
