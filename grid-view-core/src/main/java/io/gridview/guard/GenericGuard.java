package io.gridview.guard;

import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import io.gridview.statement.SqlToken;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at words in the places where they mean something; literals, comments and quoted names mean nothing. */
final class GenericGuard implements SqlGuard {
    /** Words that write wherever they stand bare in a query. */
    private static final Set<String> WRITING = Set.of(
            "insert",
            "update",
            "delete",
            "merge",
            "create",
            "drop",
            "alter",
            "grant",
            "revoke",
            "into",
            "truncate",
            "vacuum",
            "execute",
            "prepare",
            "deallocate",
            "listen",
            "unlisten",
            "notify",
            "reindex",
            "reassign",
            "import",
            "attach",
            "detach",
            "install",
            "pragma",
            "savepoint",
            "rollback",
            "outfile",
            "dumpfile");

    /** Words that are also good column names; they write only where a statement can begin. */
    private static final Set<String> WRITING_FIRST = Set.of(
            "copy",
            "call",
            "do",
            "set",
            "reset",
            "lock",
            "analyze",
            "analyse",
            "explain",
            "load",
            "use",
            "begin",
            "start",
            "commit",
            "cluster",
            "comment",
            "replace",
            "refresh",
            "security",
            "declare",
            "fetch",
            "move",
            "close",
            "show",
            "export",
            "unload",
            "function",
            "exec");

    /** Words that after FOR ask for locks. */
    private static final Set<String> LOCKING = Set.of("share", "key", "no");

    private static final Pattern FUNCTIONS = Pattern.compile("lo_.*|dblink.*|set_config|current_setting|nextval|setval"
            + "|currval|lastval|query_to_.*|table_to_.*|schema_to_.*|database_to_.*|cursor_to_.*|ts_stat|ts_rewrite"
            + "|crosstab.*|connectby|txid_.*|inet_.*|version|sleep|benchmark|load_file|get_lock|release_lock|xp_.*"
            + "|sp_.*|sys_.*|dbms_.*|utl_.*|openrowset|openquery|opendatasource|read_.*|query|query_table|getenv"
            + "|file_.*|plpgsql_.*|json_execute_serialized_sql|unistr|shobj_.*|obj_description|col_description");

    private static final Set<String> SYSTEM_SCHEMAS =
            Set.of("information_schema", "sys", "mysql", "performance_schema");

    private static final Set<String> HARMLESS = Set.of("pg_typeof");

    @Override
    public Reading<CheckedSelect> check(String sql, Connection connection) {
        Reading<SqlText> read = SqlText.read(sql, Set.of());
        SqlText text = read.value();
        if (text == null) {
            return Reading.failed(read.problems());
        }
        List<Problem> problems = new ArrayList<>();
        List<SqlToken> tokens = text.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String message = objection(tokens, i);
            if (message != null) {
                problems.add(GuardProblems.refused(sql, tokens.get(i).offset(), message));
            }
        }
        return problems.isEmpty() ? Reading.of(new CheckedSelect(text.text())) : Reading.failed(problems);
    }

    private static @Nullable String objection(List<SqlToken> tokens, int i) {
        SqlToken token = tokens.get(i);
        if (token.kind() == SqlToken.Kind.STRING && token.text().contains("\\'")) {
            return "a backslash before a quote means different things to different engines; write '' for a quote";
        }
        if (!token.isName()) {
            return null;
        }
        String name = token.folded();
        boolean called = i + 1 < tokens.size() && tokens.get(i + 1).isSymbol('(');
        if ((name.startsWith("pg_") && !HARMLESS.contains(name))
                || (called && FUNCTIONS.matcher(name).matches())) {
            return "\"" + token.text() + "\" reaches beyond the tables and may not be used";
        }
        if (SYSTEM_SCHEMAS.contains(name)
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isSymbol('.')) {
            return "the schema \"" + token.text() + "\" may not be read";
        }
        return token.isWord() && writes(tokens, i, name, called)
                ? "the word \"" + token.text()
                        + "\" may not stand here: the statement must only read. As a name, write it"
                        + " in double quotes"
                : null;
    }

    private static boolean writes(List<SqlToken> tokens, int i, String name, boolean called) {
        SqlToken before = i > 0 ? tokens.get(i - 1) : null;
        if (before == null || before.isSymbol('.')) {
            return false;
        }
        if (WRITING.contains(name)) {
            // truncate(x, 2) and insert(a, 1, 2, b) are functions elsewhere; the statements have no bracket there.
            boolean function = called && (name.equals("truncate") || name.equals("insert"));
            return !function && !before.folded().equals("as");
        }
        if (LOCKING.contains(name)) {
            return before.folded().equals("for") && !called;
        }
        if (name.equals("table")) {
            return called;
        }
        if (!WRITING_FIRST.contains(name)) {
            return false;
        }
        return name.equals("function") ? before.folded().equals("with") : !called && beginsStatement(tokens, i);
    }

    /** True behind a bracket that closes a WITH, and behind "AS (", where a WITH's query begins. */
    private static boolean beginsStatement(List<SqlToken> tokens, int i) {
        SqlToken before = tokens.get(i - 1);
        if (before.isSymbol(')')) {
            return true;
        }
        String opener = before.isSymbol('(') && i >= 2 ? tokens.get(i - 2).folded() : "";
        return opener.equals("as") || opener.equals("materialized");
    }
}
