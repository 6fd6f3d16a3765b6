package io.gridview.json;

/** Makes JSON Pointers (RFC 6901). */
public final class Pointers {
    private Pointers() {}

    /** A key as one step of a pointer. */
    public static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
