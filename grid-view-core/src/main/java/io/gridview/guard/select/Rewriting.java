package io.gridview.guard.select;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes lexemes so that every engine parts them as they were read. Each stays on its line, and in its column where
 * that is possible, so that a place the engine complains of is a place in the planner's text.
 */
final class Rewriting {
    private static final int MAX_PADDING = 200;

    private final String sql;
    private final StringBuilder text = new StringBuilder();
    private int lineStart;
    private int read;
    private int readLineStart;

    private Rewriting(String sql) {
        this.sql = sql;
    }

    static String of(String sql, List<Lexeme> lexemes) {
        Rewriting rewriting = new Rewriting(sql);
        for (int i = 0; i < lexemes.size() - 1; i++) {
            rewriting.add(i == 0 ? null : lexemes.get(i - 1), lexemes.get(i));
        }
        return rewriting.text.toString();
    }

    private void add(@Nullable Lexeme before, Lexeme lexeme) {
        boolean newLine = advance(lexeme.offset());
        if (!newLine && before != null && needsBlank(before, lexeme)) {
            text.append(' ');
        }
        int column = text.length() - lineStart;
        int missing = lexeme.offset() - readLineStart - column;
        text.append(" ".repeat(Math.max(0, Math.min(missing, MAX_PADDING))));
        append(lexeme);
    }

    /** Takes over the line ends up to here. */
    private boolean advance(int offset) {
        boolean newLine = false;
        for (; read < offset; read++) {
            if (sql.charAt(read) == '\n') {
                text.append('\n');
                lineStart = text.length();
                readLineStart = read + 1;
                newLine = true;
            }
        }
        return newLine;
    }

    private void append(Lexeme lexeme) {
        text.append(lexeme.text());
        int lastLineEnd = lexeme.text().lastIndexOf('\n');
        if (lastLineEnd >= 0) {
            lineStart = text.length() - lexeme.text().length() + lastLineEnd + 1;
            readLineStart = lexeme.offset() + lastLineEnd + 1;
            read = lexeme.offset() + lexeme.text().length();
        }
    }

    private static boolean needsBlank(Lexeme before, Lexeme after) {
        return !(isOpening(before) || isClosing(after) || (after.is("(") && before.kind() == Lexeme.Kind.WORD));
    }

    private static boolean isOpening(Lexeme lexeme) {
        return lexeme.is("(") || lexeme.is("[") || lexeme.is(".");
    }

    private static boolean isClosing(Lexeme lexeme) {
        return lexeme.is(")") || lexeme.is("]") || lexeme.is(",") || lexeme.is(".") || lexeme.is("[");
    }
}
