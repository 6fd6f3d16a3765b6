package io.gridview.data;

import java.util.HexFormat;

/** Binary values as text. */
final class Bytes {
    private Bytes() {}

    /** {@code \x} and two lower-case hexadecimal digits a byte, as PostgreSQL writes them. */
    static String hex(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }
}
