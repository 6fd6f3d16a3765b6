package io.gridview.guard;

import io.gridview.guard.select.Permissions;
import io.gridview.guard.select.SelectDialect;
import io.gridview.guard.select.SelectFault;
import io.gridview.guard.select.SelectReading;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * Reads a statement with this library's own grammar, which knows queries and nothing else, and holds every name in it
 * against lists of what may be named. What is sent is written anew from what was read.
 */
final class StrictGuard implements SqlGuard {
    private final SelectDialect dialect;
    private final ReadableTables tables;
    private final GuardPolicy policy;

    StrictGuard(SelectDialect dialect, ReadableTables tables, GuardPolicy policy) {
        this.dialect = dialect;
        this.tables = tables;
        this.policy = policy;
    }

    @Override
    public Reading<CheckedSelect> check(String sql, Connection connection) throws SQLException {
        Reading<SqlText> read = SqlText.read(sql, Set.of());
        SqlText text = read.value();
        if (text == null) {
            return Reading.failed(read.problems());
        }
        SelectReading.Answer answer = SelectReading.of(sql, text.tokens(), dialect);
        if (answer instanceof SelectReading.Unknown unknown) {
            return Reading.failed(problem(sql, unknown.fault()));
        }
        SelectReading reading = ((SelectReading.Read) answer).reading();
        Permissions permissions = tables.permissions(connection, policy, reading);
        List<Problem> problems = reading.objections(permissions).stream()
                .map(fault -> problem(sql, fault))
                .toList();
        return problems.isEmpty() ? Reading.of(new CheckedSelect(reading.text())) : Reading.failed(problems);
    }

    private static Problem problem(String sql, SelectFault fault) {
        String code = switch (fault.kind()) {
            case SYNTAX -> "sql_syntax";
            case REFUSED -> "sql_refused";
            case UNKNOWN_TABLE -> "sql_unknown_table";
        };
        String message = GuardProblems.at(sql, fault.offset()) + fault.message();
        return Problem.error(code, GuardProblems.POINTER, message, fault.allowed(), fault.didYouMean());
    }
}
