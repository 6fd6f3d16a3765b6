package io.gridview.json;

import java.util.ArrayList;
import java.util.List;

/** Makes and takes apart JSON Pointers (RFC 6901). */
public final class Pointers {
    private Pointers() {}

    /** A key as one step of a pointer. */
    public static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** The keys and indexes that the pointer goes through; empty for the whole document. */
    public static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        if (!pointer.isEmpty()) {
            for (String step : pointer.substring(1).split("/", -1)) {
                steps.add(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        return steps;
    }
}
