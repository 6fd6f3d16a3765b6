package io.gridview.sql;

import io.gridview.statement.ScannedSql;
import io.gridview.statement.SqlScanner;
import io.gridview.statement.SqlToken;
import java.util.List;
import java.util.Set;

/** Tells a statement that only picks columns and rows of one table, in the order in which they lie. */
final class PlainScan {
    /** With one of these the order of the rows is the engine's, or the planner's, own business. */
    private static final Set<String> OTHERWISE = Set.of(
            "with",
            "distinct",
            "group",
            "having",
            "order",
            "join",
            "union",
            "intersect",
            "except",
            "over",
            "qualify",
            "window",
            "pivot",
            "unpivot",
            "sample",
            "tablesample",
            "using",
            "lateral",
            "unnest",
            "semi",
            "anti",
            "asof",
            "positional",
            "values",
            "table",
            "describe",
            "summarize",
            "show");

    private PlainScan() {}

    static boolean is(String sql) {
        ScannedSql scanned = SqlScanner.scan(sql);
        List<SqlToken> tokens = scanned.tokens();
        if (scanned.fault() != null || tokens.isEmpty() || !isWord(tokens.get(0), "select")) {
            return false;
        }
        boolean strange = tokens.stream().anyMatch(token -> token.isWord() && OTHERWISE.contains(token.folded()));
        long selects = tokens.stream().filter(token -> isWord(token, "select")).count();
        long froms = tokens.stream().filter(token -> isWord(token, "from")).count();
        return !strange && selects == 1 && froms == 1 && isOneTable(tokens) && onlyNames(tokens);
    }

    /** True where nothing but one name, perhaps with an alias, stands between FROM and the next clause. */
    private static boolean isOneTable(List<SqlToken> tokens) {
        int from = 0;
        while (!isWord(tokens.get(from), "from")) {
            from++;
        }
        for (SqlToken token : tokens.subList(from + 1, tokens.size())) {
            if (isWord(token, "where") || isWord(token, "limit") || isWord(token, "offset")) {
                return true;
            }
            if (!token.isName() && !token.isSymbol('.')) {
                return false;
            }
        }
        return true;
    }

    /** True where the select list calls nothing: an aggregate would make one row of all. */
    private static boolean onlyNames(List<SqlToken> tokens) {
        for (SqlToken token : tokens) {
            if (isWord(token, "from")) {
                return true;
            }
            if (token.isSymbol('(')) {
                return false;
            }
        }
        return false;
    }

    private static boolean isWord(SqlToken token, String word) {
        return token.isWord() && token.folded().equals(word);
    }
}
