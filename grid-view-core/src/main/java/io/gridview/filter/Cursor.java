package io.gridview.filter;

/** A place in a search text. */
final class Cursor {
    static final String OR = "/\\,";
    static final String AND = "+";

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** True where one of these characters comes next. */
    boolean at(String characters) {
        return !atEnd() && characters.indexOf(text.charAt(at)) >= 0;
    }

    /** Steps over the next character if it is one of these. */
    boolean take(String characters) {
        boolean found = at(characters);
        at += found ? 1 : 0;
        return found;
    }

    void skipBlanks() {
        while (!atEnd() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    /** The characters up to the next blank or operator, which are left where they are; possibly none. */
    String peekWord() {
        int end = at;
        while (end < text.length() && !endsWord(end)) {
            end++;
        }
        return text.substring(at, end);
    }

    void skip(int characters) {
        at += characters;
    }

    /** Takes the text up to the next such character, and that too. */
    String takeUntil(char end) throws HalfTyped {
        return takeTo(text.indexOf(end, at));
    }

    /** Takes the text up to the next such character that ends a word, and that too. */
    String takeUntilClosing(char end) throws HalfTyped {
        int close = text.indexOf(end, at);
        while (close >= 0 && !endsWord(close + 1)) {
            close = text.indexOf(end, close + 1);
        }
        return takeTo(close);
    }

    private String takeTo(int end) throws HalfTyped {
        if (end < 0) {
            throw new HalfTyped();
        }
        String taken = text.substring(at, end);
        at = end + 1;
        return taken;
    }

    /** Where the text in quotes that begins here is followed by a colon, that text; else an empty one. */
    String peekQuotedName() {
        int close = at("\"") ? text.indexOf('"', at + 1) : -1;
        boolean named = close >= 0 && text.startsWith(":", close + 1);
        return named ? text.substring(at + 1, close) : "";
    }

    private boolean endsWord(int place) {
        return place >= text.length() || isBlank(text.charAt(place)) || (OR + AND).indexOf(text.charAt(place)) >= 0;
    }

    /** What Unicode calls white space, as far as both Java and JavaScript agree on it. */
    private static boolean isBlank(char character) {
        return Character.isSpaceChar(character) || (character >= '\t' && character <= '\r');
    }
}
