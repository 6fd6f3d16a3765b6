package io.gridview.guard;

import io.gridview.json.Quoted;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import io.gridview.statement.EngineMessage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets DuckDB itself parse the text, then walks its tree: what is not known to be harmless is refused.
 *
 * <p>The text is a parameter of {@code json_serialize_sql}, which parses and binds nothing. Preparing the text, or
 * asking for its metadata, would already act.
 */
final class DuckDbGuard implements SqlGuard {
    /** About three hundred operators in a row; deeper trees are no honest query and cost stack. */
    private static final int MAX_TREE_DEPTH = 1000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_TREE_DEPTH)
                            .build())
                    .build())
            .build();

    private static final int MAX_MESSAGE = 500;

    private final DuckDbCatalog catalog;
    private final DuckDbFunctions functions;

    DuckDbGuard(GuardPolicy policy) {
        this.catalog = new DuckDbCatalog(policy);
        this.functions = new DuckDbFunctions(policy);
    }

    @Override
    public Reading<CheckedSelect> check(String sql, Connection connection) throws SQLException {
        Reading<SqlText> read = SqlText.read(sql, Set.of("pivot", "unpivot", "table"));
        SqlText text = read.value();
        if (text == null) {
            return Reading.failed(read.problems());
        }
        int statementWord = StatementWords.firstIn(text.tokens());
        JsonNode parsed;
        try {
            parsed = MAPPER.readTree(parse(sql, connection));
        } catch (JacksonException e) {
            return Reading.failed(tooDeep());
        }
        if (parsed.path("error").asBoolean(true)) {
            return Reading.failed(unparsed(sql, parsed, statementWord));
        }
        DuckDbTree tree = new DuckDbTree(sql, catalog.tables(connection), functions, statementWord);
        List<Problem> problems = tree.check(parsed.path("statements"));
        return problems.isEmpty() ? Reading.of(new CheckedSelect(text.text())) : Reading.failed(problems);
    }

    private static String parse(String sql, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT json_serialize_sql(?::VARCHAR)")) {
            statement.setString(1, sql);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static Problem unparsed(String sql, JsonNode answer, int statementWord) {
        String message = answer.path("error_message").asString("");
        if (!answer.path("error_type").asString("").equals("parser")) {
            return GuardProblems.refused(
                    sql,
                    statementWord,
                    "only a SELECT whose columns are known beforehand may run; a PIVOT needs an IN list");
        }
        if (message.startsWith("Max expression depth")) {
            return tooDeep();
        }
        String position = answer.path("position").asString("");
        int offset = position.matches("\\d{1,9}") ? Utf8Offsets.toChars(sql, Long.parseLong(position)) : -1;
        return GuardProblems.syntax(sql, offset, Quoted.cut(EngineMessage.withoutLiterals(message), MAX_MESSAGE));
    }

    private static Problem tooDeep() {
        return GuardProblems.refused("The statement is nested too deeply; split it with WITH or ask for less at once");
    }
}
