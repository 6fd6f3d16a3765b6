package io.gridview.statement;

import java.util.List;

/** A place in a statement's tokens, with the brackets matched beforehand, so that skipping one costs nothing. */
final class Cursor {
    /** Deeper ones are skipped; no person and no planner writes them. */
    private static final int MAX_DEPTH = 48;

    private static final int MAX_STAR_COLUMNS = 20_000;

    private final List<SqlToken> tokens;
    private final String[] words;
    private final int[] closings;
    private int depth;
    private int starColumns;

    /** The token that is read next. */
    int at;

    /** Where the part that is being read ends. */
    int end;

    Cursor(List<SqlToken> tokens) {
        this.tokens = tokens;
        int size = tokens.size();
        this.end = size;
        this.words = new String[size];
        this.closings = new int[size];
        int[] open = new int[size];
        int opened = 0;
        for (int i = 0; i < size; i++) {
            SqlToken token = tokens.get(i);
            words[i] = token.isWord() ? token.folded() : "";
            char symbol = token.kind() == SqlToken.Kind.SYMBOL ? token.text().charAt(0) : ' ';
            if (symbol == '(' || symbol == '[' || symbol == '{') {
                closings[i] = size;
                open[opened++] = i;
            } else if (opened > 0 && closes(tokens.get(open[opened - 1]), symbol)) {
                closings[open[--opened]] = i;
            }
        }
    }

    private static boolean closes(SqlToken opener, char symbol) {
        return switch (opener.text().charAt(0)) {
            case '(' -> symbol == ')';
            case '[' -> symbol == ']';
            default -> symbol == '}';
        };
    }

    SqlToken token(int index) {
        return tokens.get(index);
    }

    /** The word at an index in lower case; empty for anything else. */
    String word(int index) {
        return index >= 0 && index < end ? words[index] : "";
    }

    boolean is(int index, String word) {
        return index >= 0 && index < end && words[index].equals(word);
    }

    boolean is(String word) {
        return is(at, word);
    }

    boolean symbol(int index, char symbol) {
        return index >= 0 && index < end && tokens.get(index).isSymbol(symbol);
    }

    boolean symbol(char symbol) {
        return symbol(at, symbol);
    }

    boolean isName(int index) {
        return index < end && tokens.get(index).isName();
    }

    boolean isKind(int index, SqlToken.Kind kind) {
        return index < end && tokens.get(index).kind() == kind;
    }

    /** Whether two symbols follow without a space between, as in {@code ::}. */
    boolean symbols(int index, char first, char second) {
        return symbol(index, first)
                && symbol(index + 1, second)
                && tokens.get(index + 1).offset() == tokens.get(index).end();
    }

    boolean take(String word) {
        boolean there = is(word);
        if (there) {
            at++;
        }
        return there;
    }

    boolean take(char symbol) {
        boolean there = symbol(symbol);
        if (there) {
            at++;
        }
        return there;
    }

    boolean more() {
        return at < end;
    }

    /** Where the bracket closes that opens at an index; the end of what is read where it does not. */
    int closing(int index) {
        return Math.min(closings[index], end);
    }

    boolean opens(int index) {
        return index < end && closings[index] > 0;
    }

    /** The index behind a token, or behind the whole of what it opens. */
    int after(int index) {
        return opens(index) ? Math.min(closing(index) + 1, end) : index + 1;
    }

    boolean enter() {
        depth++;
        return depth <= MAX_DEPTH;
    }

    void leave() {
        depth--;
    }

    /** Takes a column into account that a star stands for; false once there are too many. */
    boolean countsStarColumn() {
        return ++starColumns <= MAX_STAR_COLUMNS;
    }

    /** The index of the first such symbol outside brackets, else the end. */
    int find(int from, char symbol) {
        int index = from;
        while (index < end && !symbol(index, symbol)) {
            index = after(index);
        }
        return index;
    }

    List<SqlToken> slice(int from, int to) {
        return tokens.subList(from, Math.min(to, tokens.size()));
    }
}
