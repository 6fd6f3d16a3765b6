package io.gridview.sql;

import java.util.Locale;

/**
 * One token of a statement; comments and white space are not tokens.
 *
 * @param kind what it is
 * @param text words as written, quoted identifiers without their quotes, symbols as one character
 * @param offset where it begins in the text, in UTF-16 units
 */
record SqlToken(Kind kind, String text, int offset) {
    enum Kind {
        WORD,
        QUOTED_IDENTIFIER,
        STRING,
        NUMBER,
        SYMBOL
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isSymbol(char symbol) {
        return kind == Kind.SYMBOL && text.charAt(0) == symbol;
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_IDENTIFIER;
    }

    /** The text in lower case, as keywords and unquoted names compare. */
    String folded() {
        return text.toLowerCase(Locale.ROOT);
    }
}
