package io.gridview.guard;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a planner can write instead of something that a query on DuckDB may not do. */
final class DuckDbAdvice {
    private record Hint(Pattern names, String advice) {
        Hint(String names, String advice) {
            this(Pattern.compile(names), advice);
        }
    }

    private static final String OTHERWISE = "use a function that works on values alone";

    private static final List<Hint> FUNCTIONS = List.of(
            new Hint(
                    "read_.*|parquet_.*|sniff_csv|glob|.*_scan|scan_.*|st_read.*|load_.*|.*_attach|which_secret|.*_metadata",
                    "files and addresses are not read; name a table of the database"),
            new Hint(
                    "query|query_table|.*serialize.*|.*prepare.*|execute",
                    "SQL inside a string is not run; write that query as a subquery"),
            new Hint("nextval|currval", "number the rows with row_number() OVER ()"),
            new Hint(".*sleep.*|checkpoint|force_checkpoint", "only values are computed; leave it out"),
            new Hint(
                    "duckdb_.*|pragma_.*|pg_.*|has_.*privilege|.*_schemas?|show_.*|in_search_path|stats|summary|histogram_.*",
                    "the catalog is not read; name the tables and columns themselves"),
            new Hint(
                    "current_.*|get.*|set.*|enable_.*|disable_.*|version|user|.*log.*|txid.*|add_.*|.*memory.*",
                    "settings and the environment are not read or changed; write the value itself"),
            new Hint(
                    "(damerau_)?levenshtein|editdist3|hamming|jaccard|jaro.*|mismatches",
                    "its cost grows beyond bounds; compare with =, ILIKE or regexp_matches"),
            new Hint("(list|array)_resize", "it can make a list of any size; use list_slice or list_concat"));

    private static final Map<String, String> PARTS = Map.of(
            "SHOW_REF", "; SELECT from the table itself",
            "DELETE_QUERY_NODE", "; a query only reads",
            "INSERT_QUERY_NODE", "; a query only reads",
            "UPDATE_QUERY_NODE", "; a query only reads",
            "MERGE_QUERY_NODE", "; a query only reads",
            "VALUE_PARAMETER", "; write the value itself",
            "DEFAULT", "; write the value itself");

    private DuckDbAdvice() {}

    /** The advice for a function that is not accepted, as part of a sentence. */
    static String function(String name) {
        return FUNCTIONS.stream()
                .filter(hint -> hint.names().matcher(name).matches())
                .map(Hint::advice)
                .findFirst()
                .orElse(OTHERWISE);
    }

    /** The advice for a kind of node, to be put behind the objection; empty where there is none. */
    static String part(String type) {
        return PARTS.getOrDefault(type, "; write it with SELECT, FROM, JOIN, WHERE and GROUP BY");
    }
}
