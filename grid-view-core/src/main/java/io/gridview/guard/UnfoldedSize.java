package io.gridview.guard;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Measures what becomes of a statement when DuckDB puts in what its names stand for.
 *
 * <p>A few hundred characters can double something twenty times over: an alias that uses an alias twice, a star over a
 * star over a join, a struct of structs, WITH queries that are copied where they are named. DuckDB plans all of it before
 * it looks whether somebody cancelled.
 */
final class UnfoldedSize {
    private static final long MAX_PARTS = 8_000;
    private static final long MAX_COLUMNS = 8_000;
    private static final long MAX_FIELDS = 4_000;

    /** What a table of unknown width is taken for. */
    private static final long TABLE_COLUMNS = 10;

    private static final long WINDOW_PARTS = 20;
    private static final Set<String> CONSTRUCTORS = Set.of(
            "row",
            "struct_pack",
            "struct_insert",
            "struct_update",
            "struct_concat",
            "map",
            "map_concat",
            "list_zip",
            "array_zip",
            "union_value");

    private UnfoldedSize() {}

    /** What speaks against the statement; null where nothing does. */
    static @Nullable String objection(JsonNode statement) {
        Extent extent = query(statement.path("node"), new Names(Map.of(), Map.of(), 1));
        if (extent.parts() > MAX_PARTS) {
            return "with all names put in, the statement has more than " + MAX_PARTS
                    + " parts; name an intermediate result in WITH and use it fewer times, or ask for less";
        }
        if (extent.columns() > MAX_COLUMNS) {
            return "the statement may give more than " + MAX_COLUMNS + " columns; name those that are needed";
        }
        if (extent.fields() > MAX_FIELDS) {
            return "a value may have more than " + MAX_FIELDS + " fields; put fewer values into structs and maps";
        }
        return null;
    }

    /**
     * What names stand for.
     *
     * @param queries those of WITH
     * @param aliases those of the select list
     * @param fields of the largest value that a column around here can have
     */
    private record Names(Map<String, Extent> queries, Map<String, Extent> aliases, long fields) {
        Names with(String name, Extent query) {
            Map<String, Extent> more = new HashMap<>(queries);
            more.put(name.toLowerCase(Locale.ROOT), query);
            return new Names(more, aliases, fields);
        }

        Names over(Extent source) {
            return new Names(queries, new HashMap<>(aliases), Math.max(fields, source.fields()));
        }
    }

    private static Extent query(JsonNode node, Names around) {
        Names names = around;
        Extent before = Extent.NOTHING;
        for (JsonNode entry : node.path("cte_map").path("map")) {
            JsonNode value = entry.path("value");
            Extent query = query(value.path("query_node"), names);
            boolean copied = value.path("materialized").asString("").equals("CTE_MATERIALIZE_NEVER");
            before = before.larger(query.parts());
            names = names.with(entry.path("key").asString(""), copied ? query : query.named());
        }
        return switch (node.path("type").asString("")) {
            case "SELECT_NODE" -> select(node, names).larger(before.parts());
            case "RECURSIVE_CTE_NODE" -> {
                Extent first = query(node.path("left"), names);
                Names inside = names.with(node.path("cte_name").asString(""), first.named());
                yield first.over(query(node.path("right"), inside)).larger(before.parts());
            }
            default -> {
                Extent all = before;
                for (JsonNode child : node.path("children")) {
                    all = all.over(query(child, names));
                }
                yield all.larger(expression(node.path("modifiers"), names, all).parts());
            }
        };
    }

    private static Extent select(JsonNode node, Names around) {
        Extent source = source(node.path("from_table"), around);
        Names names = around.over(source);
        Extent all = new Extent(source.parts() + 1, 0, 1);
        for (JsonNode item : node.path("select_list")) {
            Extent extent = expression(item, names, source);
            all = all.plus(extent.asColumn());
            String alias = item.path("alias").asString("").toLowerCase(Locale.ROOT);
            if (!alias.isEmpty()) {
                names.aliases().put(alias, extent);
            }
        }
        for (var child : node.properties()) {
            switch (child.getKey()) {
                case "from_table", "select_list", "cte_map", "group_sets" -> {}
                default ->
                    all = all.larger(expression(child.getValue(), names, source).parts());
            }
        }
        return all;
    }

    private static Extent source(JsonNode node, Names names) {
        return switch (node.path("type").asString("")) {
            case "BASE_TABLE" -> {
                Extent query =
                        names.queries().get(node.path("table_name").asString("").toLowerCase(Locale.ROOT));
                yield (query == null ? new Extent(0, TABLE_COLUMNS, 1) : query).larger(1);
            }
            case "SUBQUERY" -> query(node.path("subquery").path("node"), names);
            case "JOIN" -> {
                Extent both = source(node.path("left"), names).plus(source(node.path("right"), names));
                yield both.larger(
                        1 + expression(node.path("condition"), names, both).parts());
            }
            case "PIVOT" -> pivot(node, names);
            case "EMPTY" -> Extent.NOTHING;
            default -> {
                Extent inside = expression(node.path("values"), names, Extent.NOTHING)
                        .plus(expression(node.path("function"), names, Extent.NOTHING));
                yield inside.larger(1).withColumns(Math.max(TABLE_COLUMNS, inside.columns()));
            }
        };
    }

    /** What is pivoted is planned twice, and each combination of values gives a column of each aggregate. */
    private static Extent pivot(JsonNode node, Names names) {
        Extent source = source(node.path("source"), names);
        Extent product = Extent.NOTHING.withColumns(1);
        for (JsonNode pivot : node.path("pivots")) {
            product = product.withColumns(
                    product.columns() * Math.max(1, pivot.path("entries").size()));
        }
        long cells = product.columns() * Math.max(1, node.path("aggregates").size());
        Extent written =
                expression(node.path("aggregates"), names, source).plus(expression(node.path("pivots"), names, source));
        return new Extent(2 * source.parts() + written.parts() + cells, source.columns() + cells, source.fields());
    }

    private static Extent expression(JsonNode node, Names names, Extent source) {
        return switch (node.path("class").asString("")) {
            case "COLUMN_REF" -> column(node, names);
            case "SUBQUERY" ->
                query(node.path("subquery").path("node"), names)
                        .withColumns(1)
                        .over(expression(node.path("child"), names, source))
                        .larger(1);
            case "STAR" -> {
                Extent wide = new Extent(source.columns(), source.columns(), names.fields());
                yield wide.over(children(node, names, source));
            }
            case "WINDOW" -> children(node, names, source).larger(WINDOW_PARTS);
            case "FUNCTION" -> function(node, names, source);
            case "", "CONSTANT" -> children(node, names, source);
            default -> children(node, names, source).larger(1);
        };
    }

    private static Extent column(JsonNode node, Names names) {
        JsonNode path = node.path("column_names");
        Extent alias =
                path.size() == 1 ? names.aliases().get(path.get(0).asString("").toLowerCase(Locale.ROOT)) : null;
        return (alias == null ? new Extent(0, 1, names.fields()) : alias).larger(path.size());
    }

    private static Extent function(JsonNode node, Names names, Extent source) {
        boolean constructor =
                CONSTRUCTORS.contains(node.path("function_name").asString("").toLowerCase(Locale.ROOT));
        Extent all =
                expression(node.path("filter"), names, source).over(expression(node.path("order_bys"), names, source));
        long fields = 1;
        for (JsonNode argument : node.path("arguments")) {
            JsonNode value = argument.path("expression");
            Extent extent = expression(value, names, source);
            all = all.over(extent);
            boolean isLambda = value.path("class").asString("").equals("LAMBDA");
            // A lambda's result is as much larger than its list's values as its body makes of them.
            fields = isLambda
                    ? fields * extent.fields()
                    : constructor ? fields + extent.fields() : Math.max(fields, extent.fields());
        }
        // An argument that is a constant costs as well: a format is read once for each.
        return all.larger(1 + node.path("arguments").size()).withFields(fields);
    }

    private static Extent children(JsonNode node, Names names, Extent source) {
        Extent all = Extent.NOTHING;
        for (JsonNode child : node) {
            if (child.isContainer()) {
                all = all.over(expression(child, names, source));
            }
        }
        return all;
    }
}
