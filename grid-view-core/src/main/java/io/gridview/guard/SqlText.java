package io.gridview.guard;

import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import io.gridview.statement.ScanFault;
import io.gridview.statement.ScannedSql;
import io.gridview.statement.SqlScanner;
import io.gridview.statement.SqlToken;
import java.util.List;
import java.util.Set;

/**
 * One statement that begins as a query does.
 *
 * @param text the text without a semicolon at its end; comments stay
 * @param tokens its tokens, at least one
 */
record SqlText(String text, List<SqlToken> tokens) {
    static final int MAX_LENGTH = 100_000;

    private static final Set<String> FIRST_WORDS = Set.of("select", "with", "from", "values");

    SqlText {
        tokens = List.copyOf(tokens);
    }

    /**
     * Reads exactly one statement.
     *
     * @param otherFirstWords words it may begin with besides SELECT, WITH, FROM and VALUES, in lower case
     */
    static Reading<SqlText> read(String sql, Set<String> otherFirstWords) {
        if (sql.length() > MAX_LENGTH) {
            return Reading.failed(GuardProblems.refused(
                    "The statement has " + sql.length() + " characters; at most " + MAX_LENGTH + " are accepted"));
        }
        ScannedSql scanned = SqlScanner.scan(sql);
        ScanFault fault = scanned.fault();
        if (fault != null) {
            return Reading.failed(GuardProblems.of(sql, fault));
        }
        return oneQuery(sql, scanned.tokens(), otherFirstWords);
    }

    private static Reading<SqlText> oneQuery(String sql, List<SqlToken> tokens, Set<String> otherFirstWords) {
        int end = tokens.size();
        while (end > 0 && tokens.get(end - 1).isSymbol(';')) {
            end--;
        }
        if (end == 0) {
            return Reading.failed(GuardProblems.syntax("There is no statement; write one SELECT"));
        }
        for (SqlToken token : tokens.subList(0, end)) {
            if (token.isSymbol(';')) {
                return Reading.failed(GuardProblems.refused(
                        sql,
                        token.offset(),
                        "a second statement begins after this semicolon; send exactly one SELECT"));
            }
        }
        SqlToken first = tokens.get(0);
        boolean begins = first.isSymbol('(')
                || (first.isWord()
                        && (FIRST_WORDS.contains(first.folded()) || otherFirstWords.contains(first.folded())));
        if (!begins) {
            Problem problem = GuardProblems.refused(
                    sql, first.offset(), "only a query may run; it begins with SELECT, WITH, FROM or VALUES");
            return Reading.failed(problem);
        }
        // What follows the last kept token is white space, comments and semicolons; a comment may stay.
        String text =
                end == tokens.size() ? sql : sql.substring(0, tokens.get(end).offset());
        return Reading.of(new SqlText(text, tokens.subList(0, end)));
    }
}
