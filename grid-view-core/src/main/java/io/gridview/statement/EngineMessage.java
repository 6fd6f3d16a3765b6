package io.gridview.statement;

import java.util.regex.Pattern;

/** What an engine says of a statement, without the literals in it: they may be data. */
public final class EngineMessage {
    /** A quoted literal; the signature of a function, as in 'sum(VARCHAR)', is none. */
    private static final Pattern LITERAL = Pattern.compile("'(?![^'\\s(]+\\([A-Z_0-9, ()]*\\)')[^']*'");

    private EngineMessage() {}

    /** The message up to the engine's own copy of the statement, on one line, literals replaced by an ellipsis. */
    public static String withoutLiterals(String message) {
        int copy = message.indexOf("\n\nLINE ");
        String text = copy < 0 ? message : message.substring(0, copy);
        String line = text.replace('\n', ' ').replace('\t', ' ').strip();
        return LITERAL.matcher(line).replaceAll("'…'");
    }
}
