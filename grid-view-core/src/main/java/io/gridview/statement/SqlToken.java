package io.gridview.statement;

import java.util.Locale;

/**
 * One token of a statement; comments and white space are not tokens.
 *
 * @param kind what it is
 * @param text words, numbers and strings as written, quoted identifiers without their quotes, symbols as one character
 * @param offset where it begins in the text, in UTF-16 units
 * @param end where it ends
 */
public record SqlToken(Kind kind, String text, int offset, int end) {
    /** What a token can be. */
    public enum Kind {
        WORD,
        QUOTED_IDENTIFIER,
        STRING,
        NUMBER,
        PARAMETER,
        SYMBOL
    }

    /** Whether it is a word without quotes. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is this one character. */
    public boolean isSymbol(char symbol) {
        return kind == Kind.SYMBOL && text.charAt(0) == symbol;
    }

    /** Whether it can name something. */
    public boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_IDENTIFIER;
    }

    /** The text in lower case, as keywords and unquoted names compare. */
    public String folded() {
        return text.toLowerCase(Locale.ROOT);
    }
}
