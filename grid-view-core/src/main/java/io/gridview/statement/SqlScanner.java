package io.gridview.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Splits SQL into tokens the way DuckDB and PostgreSQL do, and finds what engines read differently from each other
 * or from what a person sees.
 *
 * <p>A guard refuses a text with such a fault before any engine sees it, so this is also what keeps a parser from
 * being fed brackets by the thousand. Who only wants to know what a query is about can go on with the tokens.
 */
public final class SqlScanner {
    private static final int MAX_NESTING = 64;
    private static final int MAX_COMMENT_NESTING = 8;

    /** DuckDB's parser takes cubic time over signs in a row, and no cancel reaches it there. */
    private static final int MAX_SIGNS = 32;

    private final String sql;
    private final List<SqlToken> tokens = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int at;
    private int signs;
    private @Nullable ScanFault fault;

    private SqlScanner(String sql) {
        this.sql = sql;
    }

    /** Splits a text; its time grows with the length alone. */
    public static ScannedSql scan(String sql) {
        return new SqlScanner(sql).scan();
    }

    private ScannedSql scan() {
        fault = SqlCharacters.firstFault(sql);
        while (at < sql.length()) {
            next();
        }
        if (!open.isEmpty()) {
            malformed(-1, "The bracket \"" + open.charAt(open.length() - 1) + "\" is never closed");
        }
        return new ScannedSql(tokens, fault);
    }

    private void next() {
        char c = sql.charAt(at);
        if (c <= ' ' || c == 0x7f) {
            at++;
        } else if (c == '-' && charAt(at + 1) == '-') {
            lineComment();
        } else if (c == '/' && charAt(at + 1) == '*') {
            blockComment();
        } else if (c == '\'') {
            text(at, false);
        } else if (c == '"' || c == '`') {
            quotedIdentifier(c);
        } else if (c == '$') {
            dollarQuote();
        } else if (c >= '0' && c <= '9') {
            number();
        } else if (SqlCharacters.startsWord(sql, at)) {
            word();
        } else {
            symbol(c);
        }
    }

    private void lineComment() {
        int end = sql.indexOf('\n', at);
        at = end < 0 ? sql.length() : end + 1;
    }

    private void blockComment() {
        int start = at;
        if (charAt(at + 2) == '!' || charAt(at + 2) == '+') {
            refuse(at, "comments that give orders to an engine are not accepted");
        }
        int depth = 0;
        do {
            if (charAt(at) == '/' && charAt(at + 1) == '*') {
                depth++;
                at += 2;
            } else if (charAt(at) == '*' && charAt(at + 1) == '/') {
                depth--;
                at += 2;
            } else {
                at++;
            }
            if (depth > MAX_COMMENT_NESTING) {
                refuse(start, "comments are nested more than " + MAX_COMMENT_NESTING + " deep");
            }
        } while (depth > 0 && at < sql.length());
        if (depth > 0) {
            malformed(start, "the comment is never closed");
        }
    }

    /** Reads a string literal; with {@code escapes} a backslash takes the next character along. */
    private void text(int start, boolean escapes) {
        at++;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (c == '\\' && escapes) {
                at += 2;
            } else if (c == '\'' && charAt(at + 1) == '\'') {
                at += 2;
            } else if (c == '\'') {
                at++;
                add(SqlToken.Kind.STRING, start, sql.substring(start, at));
                return;
            } else {
                at++;
            }
        }
        at = sql.length();
        add(SqlToken.Kind.STRING, start, sql.substring(start));
        malformed(start, "the string is never closed");
    }

    private void quotedIdentifier(char quote) {
        int start = at++;
        StringBuilder name = new StringBuilder();
        while (at < sql.length()) {
            char c = sql.charAt(at++);
            if (c != quote) {
                name.append(c);
            } else if (charAt(at) == quote) {
                name.append(quote);
                at++;
            } else {
                add(SqlToken.Kind.QUOTED_IDENTIFIER, start, name.toString());
                return;
            }
        }
        add(SqlToken.Kind.QUOTED_IDENTIFIER, start, name.toString());
        malformed(start, "the quoted name is never closed");
    }

    private void dollarQuote() {
        int start = at;
        int tagEnd = at + 1;
        while (SqlCharacters.continuesWord(sql, tagEnd) && charAt(tagEnd) != '$') {
            tagEnd++;
        }
        if (charAt(tagEnd) != '$' || Character.isDigit(charAt(at + 1))) {
            refuse(at, "parameters such as $1 have no value here; write the value itself");
            at = tagEnd;
            add(SqlToken.Kind.PARAMETER, start, sql.substring(start, at));
            return;
        }
        String tag = sql.substring(at, tagEnd + 1);
        int end = sql.indexOf(tag, tagEnd + 1);
        if (end < 0) {
            malformed(at, "the string is never closed");
        }
        at = end < 0 ? sql.length() : end + tag.length();
        add(SqlToken.Kind.STRING, start, sql.substring(start, at));
    }

    private void number() {
        int start = at;
        while ((charAt(at) >= '0' && charAt(at) <= '9') || charAt(at) == '.' || charAt(at) == '_') {
            at++;
        }
        add(SqlToken.Kind.NUMBER, start, sql.substring(start, at));
    }

    private void word() {
        int start = at;
        while (SqlCharacters.continuesWord(sql, at)) {
            at++;
        }
        String word = sql.substring(start, at);
        if (word.equalsIgnoreCase("u") && charAt(at) == '&' && (charAt(at + 1) == '\'' || charAt(at + 1) == '"')) {
            refuse(start, "U& strings and names are not accepted; write the characters themselves");
            at++;
        } else if (word.equalsIgnoreCase("e") && charAt(at) == '\'') {
            text(start, true);
        } else {
            add(SqlToken.Kind.WORD, start, word);
        }
    }

    private void symbol(char c) {
        int start = at++;
        if (c > '~') {
            foreign(start);
            return;
        }
        add(SqlToken.Kind.SYMBOL, start, String.valueOf(c));
        if (c == '(' || c == '[' || c == '{') {
            open.append(c == '(' ? ')' : c == '[' ? ']' : '}');
            if (open.length() > MAX_NESTING) {
                refuse(start, "brackets are nested more than " + MAX_NESTING + " deep");
            }
        } else if (c == ')' || c == ']' || c == '}') {
            close(c, start);
        }
    }

    private void foreign(int start) {
        if (fault == null) {
            String number = String.format(Locale.ROOT, "%04X", sql.codePointAt(start));
            refuse(start, "the character U+" + number + " is not accepted outside quotes");
        }
    }

    private void close(char c, int start) {
        int last = open.length() - 1;
        if (last < 0 || open.charAt(last) != c) {
            malformed(start, "this \"" + c + "\" closes no bracket");
        } else {
            open.setLength(last);
        }
    }

    private void add(SqlToken.Kind kind, int offset, String text) {
        SqlToken token = new SqlToken(kind, text, offset, at);
        tokens.add(token);
        signs = isSign(token) ? signs + 1 : 0;
        if (signs > MAX_SIGNS) {
            refuse(offset, "more than " + MAX_SIGNS + " signs stand in a row");
        }
    }

    /** Operators that can stand before a value, over and over. */
    private static boolean isSign(SqlToken token) {
        return (token.kind() == SqlToken.Kind.SYMBOL && "+-~@!".contains(token.text()))
                || (token.isWord() && token.text().equalsIgnoreCase("not"));
    }

    /** Only the first fault counts. */
    private void refuse(int offset, String message) {
        if (fault == null) {
            fault = new ScanFault(false, offset, message);
        }
    }

    private void malformed(int offset, String message) {
        if (fault == null) {
            fault = new ScanFault(true, offset, message);
        }
    }

    private char charAt(int index) {
        return index < sql.length() ? sql.charAt(index) : '\0';
    }
}
