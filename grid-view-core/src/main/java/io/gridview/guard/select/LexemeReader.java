package io.gridview.guard.select;

import io.gridview.statement.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes of a scanner's tokens what one engine reads, and refuses what engines read in different ways. */
final class LexemeReader {
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d++(?:_\\d++){0,40}+(?:\\.\\d*+)?+|\\.\\d++)(?:[eE][+-]?\\d{1,9}+)?+(?![\\w.$])");
    private static final Set<String> PREFIXES = Set.of("b", "e", "n", "u", "x");

    private final String sql;
    private final List<SqlToken> tokens;
    private final SelectDialect dialect;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;

    private LexemeReader(String sql, List<SqlToken> tokens, SelectDialect dialect) {
        this.sql = sql;
        this.tokens = tokens;
        this.dialect = dialect;
    }

    /** The lexemes, and an end behind them. */
    static List<Lexeme> read(String sql, List<SqlToken> tokens, SelectDialect dialect) {
        LexemeReader reader = new LexemeReader(sql, tokens, dialect);
        while (reader.at < tokens.size()) {
            reader.next(tokens.get(reader.at));
        }
        reader.add(Lexeme.Kind.END, "", "", tokens.get(tokens.size() - 1).end());
        return reader.lexemes;
    }

    private void next(SqlToken token) {
        switch (token.kind()) {
            case WORD -> word(token);
            case QUOTED_IDENTIFIER -> quoted(token);
            case STRING -> string(token);
            case NUMBER -> number(token.offset());
            case PARAMETER -> throw refused(token, "a parameter has no value here; write the value itself");
            case SYMBOL -> symbol(token);
        }
    }

    private void word(SqlToken token) {
        String text = token.text();
        boolean plain = text.chars().allMatch(c -> c < 0x80 && c != '$');
        if (!plain && !dialect.isPostgres()) {
            throw refused(token, "write the name " + text + " in double quotes");
        }
        at++;
        if (at < tokens.size()
                && tokens.get(at).kind() == SqlToken.Kind.STRING
                && tokens.get(at).offset() == token.end()
                && PREFIXES.contains(lower(text))) {
            throw refused(token, "strings that begin with " + text + "' are not accepted; write a plain '…' string");
        }
        add(Lexeme.Kind.WORD, lower(text), text, token.offset());
    }

    private void quoted(SqlToken token) {
        if (sql.charAt(token.offset()) != '"') {
            throw refused(token, "names stand in double quotes, not in backquotes");
        }
        if (token.text().isEmpty()) {
            throw refused(token, "a name in quotes must not be empty");
        }
        at++;
        String name = dialect.isPostgres() ? token.text() : lower(token.text());
        add(Lexeme.Kind.QUOTED, name, sql.substring(token.offset(), token.end()), token.offset());
    }

    private void string(SqlToken token) {
        char first = token.text().charAt(0);
        if (first != '\'' && !dialect.isPostgres()) {
            throw refused(token, "only plain '…' strings are accepted");
        }
        if (first == '\'' && token.text().contains("\\'")) {
            throw refused(
                    token,
                    "a backslash before a quote means different things to different engines; write '' for a quote");
        }
        at++;
        add(Lexeme.Kind.STRING, token.text(), token.text(), token.offset());
    }

    /** An exponent, or a point at the beginning, makes one number of what the scanner gave as several tokens. */
    private void number(int offset) {
        Matcher matcher = NUMBER.matcher(sql).region(offset, sql.length());
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            throw new SelectException(
                    SelectFault.syntax(new Lexeme(Lexeme.Kind.NUMBER, "", "", offset), "this is not a number"));
        }
        String digits = matcher.group().replace("_", "");
        add(Lexeme.Kind.NUMBER, digits, digits, offset);
        while (at < tokens.size() && tokens.get(at).offset() < matcher.end()) {
            at++;
        }
    }

    private void symbol(SqlToken token) {
        char c = token.text().charAt(0);
        if (c == '.' && isNumberStart(token)) {
            number(token.offset());
        } else if (Operators.isOperatorCharacter(c) || c == ':') {
            String run = run(token, c == ':');
            String symbol = Operators.first(run, dialect);
            at += symbol.length();
            add(Lexeme.Kind.SYMBOL, symbol, symbol, token.offset());
        } else {
            at++;
            add(Lexeme.Kind.SYMBOL, token.text(), token.text(), token.offset());
        }
    }

    private boolean isNumberStart(SqlToken point) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).kind() == SqlToken.Kind.NUMBER
                && tokens.get(at + 1).offset() == point.end();
    }

    /** The operator characters, or colons, that stand here without a gap. */
    private String run(SqlToken first, boolean colons) {
        StringBuilder run = new StringBuilder();
        int end = first.offset();
        for (int i = at; i < tokens.size() && run.length() < Operators.MAX_RUN; i++) {
            SqlToken token = tokens.get(i);
            if (token.kind() != SqlToken.Kind.SYMBOL || token.offset() != end) {
                break;
            }
            char c = token.text().charAt(0);
            boolean continues = colons ? c == ':' || c == '=' : Operators.isOperatorCharacter(c);
            if (!continues) {
                break;
            }
            run.append(c);
            end = token.end();
        }
        return run.toString();
    }

    private void add(Lexeme.Kind kind, String name, String text, int offset) {
        lexemes.add(new Lexeme(kind, name, text, offset));
    }

    private static SelectException refused(SqlToken token, String message) {
        return new SelectException(new SelectFault(SelectFault.Kind.REFUSED, token.offset(), message, List.of(), null));
    }

    /** Lower case as engines fold: of ASCII letters alone, so that no foreign letter becomes a keyword's. */
    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lower.toString();
    }
}
