package io.gridview.sql;

import io.gridview.statement.SqlScanner;
import io.gridview.statement.SqlToken;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says in SQL that only the first rows are wanted, where that leaves a select's rows, names and order as they are. */
final class PageSql {
    private static final Set<String> CUTTING = Set.of("limit", "offset", "fetch");

    private PageSql() {}

    /** The select with no more rows than these, or as it is where the engine must not be told. */
    static SentSql of(String select, long rows, QueryRun run) throws SQLException {
        return switch (run.engine()) {
            case DUCKDB ->
                hasDistinctLabels(select, run) ? SentSql.firstRowsAround(select, rows) : SentSql.asItIs(select);
            case POSTGRESQL -> SentSql.firstRowsAround(select, rows);
            case TRINO -> trino(select, rows);
            case OTHER -> SentSql.asItIs(select);
        };
    }

    /** DuckDB renames columns of equal names inside a subquery; those few results are read whole. */
    private static boolean hasDistinctLabels(String select, QueryRun run) throws SQLException {
        try (PreparedStatement statement = run.connection().prepareStatement(select)) {
            ResultSetMetaData metaData = statement.getMetaData();
            Set<String> labels = new HashSet<>();
            for (int i = 1; i <= metaData.getColumnCount(); i++) {
                if (!labels.add(metaData.getColumnLabel(i).toLowerCase(Locale.ROOT))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Trino forgets the order of a subquery, so a select with an ORDER BY gets the LIMIT itself. */
    static SentSql trino(String select, long rows) {
        List<SqlToken> tokens = SqlScanner.scan(select).tokens();
        boolean ordered = false;
        boolean cut = false;
        int depth = 0;
        for (SqlToken token : tokens) {
            if (token.isSymbol('(')) {
                depth++;
            } else if (token.isSymbol(')')) {
                depth--;
            } else if (depth == 0 && token.isWord()) {
                ordered |= token.folded().equals("order");
                cut |= CUTTING.contains(token.folded());
            }
        }
        boolean bracketed = !tokens.isEmpty() && tokens.get(0).isSymbol('(');
        if (bracketed || (ordered && cut)) {
            return SentSql.asItIs(select);
        }
        return ordered ? SentSql.firstRowsOf(select, rows) : SentSql.firstRowsAround(select, rows);
    }
}
