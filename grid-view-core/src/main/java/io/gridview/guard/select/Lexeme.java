package io.gridview.guard.select;

/**
 * One word, name, value or operator as the engine sees it.
 *
 * @param kind what it is
 * @param name how it compares: words in lower case, quoted names as the engine folds them, else the text
 * @param text how it is written to the engine
 * @param offset where it begins in the planner's text, in UTF-16 units
 */
record Lexeme(Kind kind, String name, String text, int offset) {
    /** What a lexeme can be. */
    enum Kind {
        WORD,
        QUOTED,
        STRING,
        NUMBER,
        SYMBOL,
        END
    }

    boolean is(String wordOrSymbol) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && name.equals(wordOrSymbol);
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isString() {
        return kind == Kind.STRING;
    }

    /** How a message calls it. */
    String shown() {
        return kind == Kind.END ? "the end" : '"' + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + '"';
    }
}
