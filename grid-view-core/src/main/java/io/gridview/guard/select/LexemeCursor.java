package io.gridview.guard.select;

import java.util.List;
import java.util.Locale;

/** Goes through the lexemes once and keeps count of what costs engines time and stack. */
final class LexemeCursor {
    private static final int MAX_DEPTH = 120;
    private static final int MAX_QUERIES = 200;
    private static final int MAX_JOINS = 100;
    private static final int MAX_OPERATORS = 1_000;

    private final List<Lexeme> lexemes;
    private final Brackets brackets;
    private final SelectDialect dialect;
    private int at;
    private int depth;
    private int queries;
    private int joins;

    LexemeCursor(List<Lexeme> lexemes, SelectDialect dialect) {
        this.lexemes = lexemes;
        this.brackets = new Brackets(lexemes);
        this.dialect = dialect;
    }

    SelectDialect dialect() {
        return dialect;
    }

    Lexeme peek() {
        return lexemes.get(at);
    }

    Lexeme peek(int ahead) {
        return lexemes.get(Math.min(at + ahead, lexemes.size() - 1));
    }

    Lexeme take() {
        Lexeme taken = peek();
        if (taken.kind() != Lexeme.Kind.END) {
            at++;
        }
        return taken;
    }

    boolean sees(String wordOrSymbol) {
        return peek().is(wordOrSymbol);
    }

    boolean sees(String first, String second) {
        return peek().is(first) && peek(1).is(second);
    }

    boolean accept(String wordOrSymbol) {
        boolean found = sees(wordOrSymbol);
        if (found) {
            at++;
        }
        return found;
    }

    /** Takes both or none. */
    boolean accept(String first, String second) {
        boolean found = sees(first, second);
        if (found) {
            at += 2;
        }
        return found;
    }

    /** Takes one of these where it stands here. */
    boolean acceptAny(String... words) {
        for (String word : words) {
            if (accept(word)) {
                return true;
            }
        }
        return false;
    }

    void expect(String wordOrSymbol) {
        if (!accept(wordOrSymbol)) {
            throw unexpected('"' + wordOrSymbol.toUpperCase(Locale.ROOT) + '"');
        }
    }

    /** Whether a name that may stand without quotes, or in quotes, is here. */
    boolean seesName() {
        return isName(peek());
    }

    boolean isName(Lexeme lexeme) {
        return lexeme.kind() == Lexeme.Kind.QUOTED
                || (lexeme.kind() == Lexeme.Kind.WORD && !dialect.isReserved(lexeme.name()));
    }

    Lexeme name(String what) {
        if (!seesName()) {
            throw unexpected(what);
        }
        return take();
    }

    /** A name in a place where also reserved words are names. */
    Lexeme label() {
        Lexeme label = take();
        if (label.kind() != Lexeme.Kind.WORD && label.kind() != Lexeme.Kind.QUOTED) {
            throw new SelectException(SelectFault.syntax(label, "a name is expected here, not " + label.shown()));
        }
        return label;
    }

    /** Whether the bracket here opens a query rather than a value or a join. */
    boolean opensQuery() {
        return brackets.opensQuery(at);
    }

    void enter() {
        depth++;
        if (depth > MAX_DEPTH) {
            throw refused("the statement is nested too deeply; write parts of it as WITH queries");
        }
    }

    void leave() {
        depth--;
    }

    void countQuery() {
        queries++;
        if (queries > MAX_QUERIES) {
            throw refused("more than " + MAX_QUERIES + " queries stand in one statement");
        }
    }

    void countJoin() {
        joins++;
        if (joins > MAX_JOINS) {
            throw refused("more than " + MAX_JOINS + " joins stand in one statement");
        }
    }

    void checkOperators(int count) {
        if (count > MAX_OPERATORS) {
            throw refused("more than " + MAX_OPERATORS + " operators stand in a row; compare with IN (…) instead");
        }
    }

    SelectException refused(String message) {
        return new SelectException(SelectFault.refused(peek(), message));
    }

    SelectException unexpected(String expected) {
        return new SelectException(SelectFault.syntax(peek(), expected + " is expected here, not " + peek().shown()));
    }
}
