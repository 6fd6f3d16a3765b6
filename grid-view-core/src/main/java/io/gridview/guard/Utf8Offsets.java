package io.gridview.guard;

/** DuckDB counts positions in bytes of UTF-8, Java in UTF-16 units. */
final class Utf8Offsets {
    private Utf8Offsets() {}

    /** The index in {@code text} of the byte, or -1 where the text is shorter. */
    static int toChars(String text, long bytes) {
        long seen = 0;
        for (int i = 0; i < text.length(); i++) {
            if (seen >= bytes) {
                return i;
            }
            char c = text.charAt(i);
            // A surrogate pair is four bytes: two for each half.
            seen += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return seen == bytes ? text.length() : -1;
    }
}
