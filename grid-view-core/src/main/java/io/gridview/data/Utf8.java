package io.gridview.data;

/** Measures and cuts texts by the bytes of their UTF-8 form. */
final class Utf8 {
    private static final String ELLIPSIS = "…";
    private static final int ELLIPSIS_BYTES = 3;
    private static final int TWO_BYTES_FROM = 0x80;
    private static final int THREE_BYTES_FROM = 0x800;

    private Utf8() {}

    /**
     * The length in bytes; where a surrogate has no partner, the complement ({@code ~length}) of the length that the
     * text has with U+FFFD in its place.
     */
    static long length(String text) {
        long bytes = 0;
        boolean sound = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < TWO_BYTES_FROM) {
                bytes++;
            } else if (c < THREE_BYTES_FROM) {
                bytes += 2;
            } else if (!Character.isSurrogate(c)) {
                bytes += 3;
            } else if (WellFormed.isPair(text, i)) {
                bytes += 4;
                i++;
            } else {
                bytes += 3;
                sound = false;
            }
        }
        return sound ? bytes : ~bytes;
    }

    /** The beginning of a well-formed text, whole characters only, with an ellipsis; both together fit the bytes. */
    static String cut(String text, int maxBytes) {
        int room = maxBytes - ELLIPSIS_BYTES;
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            room -= (int) length(text.substring(end, next));
            if (room < 0) {
                break;
            }
            end = next;
        }
        return text.substring(0, end) + ELLIPSIS;
    }
}
