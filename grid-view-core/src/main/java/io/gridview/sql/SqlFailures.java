package io.gridview.sql;

import io.gridview.json.Quoted;
import io.gridview.spec.Problem;
import io.gridview.statement.TextPlace;
import java.sql.SQLException;
import java.util.List;

/** What an engine's exception means to a planner, in words that hold nothing of the data. */
final class SqlFailures {
    private static final int MAX_LENGTH = 500;

    private SqlFailures() {}

    /** What {@code failure} means where no statement was sent yet, or which one is not known. */
    static SqlResult of(SQLException failure, SqlEngine engine) {
        return of(failure, engine, "", SentSql.asItIs(""));
    }

    /**
     * What {@code failure} means.
     *
     * @param sql the statement as its planner wrote it
     * @param sent the statement as the engine saw it
     */
    static SqlResult of(SQLException failure, SqlEngine engine, String sql, SentSql sent) {
        EngineFailure read = switch (engine) {
            case DUCKDB -> DuckDbFailures.read(failure, sent);
            case POSTGRESQL -> PostgresFailures.read(failure, sent);
            case TRINO -> TrinoFailures.read(failure, sent);
            case OTHER -> StateFailures.read(failure);
        };
        FailureKind kind = read.kind();
        String words = read.words().isEmpty() ? kind.sentence() : read.words();
        Problem problem = Problem.error(
                kind.code(),
                SqlProblems.POINTER,
                place(sql, read.offset() - sent.before()) + Quoted.cut(words, MAX_LENGTH));
        return kind.isRefusal() ? new SqlResult.Refused(List.of(problem)) : new SqlResult.Failed(problem);
    }

    /** The words that say where; none for a place that the planner did not write. */
    private static String place(String sql, int offset) {
        return offset < sql.length() ? TextPlace.at(sql, offset) : "";
    }
}
