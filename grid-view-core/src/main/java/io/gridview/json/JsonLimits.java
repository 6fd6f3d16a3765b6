package io.gridview.json;

/**
 * How much JSON is read.
 *
 * @param bytes of the whole text in UTF-8
 * @param depth of nested objects and arrays
 */
public record JsonLimits(int bytes, int depth) {
    /** What a view or a planner's reply may be: a megabyte, 32 deep. */
    public static final JsonLimits DOCUMENT = new JsonLimits(1 << 20, 32);

    /** Whether the text has more bytes than that in UTF-8. */
    boolean isExceededBy(String text) {
        if (text.length() > bytes) {
            return true;
        }
        long length = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Each half of a surrogate pair carries two of its four bytes.
            length += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
        }
        return length > bytes;
    }
}
