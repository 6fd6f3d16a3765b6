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

    /** The index that a step of a pointer is; -1 where it is none. */
    public static int index(String step) {
        boolean isIndex = !step.isEmpty() && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9');
        return isIndex ? Integer.parseInt(step) : -1;
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
