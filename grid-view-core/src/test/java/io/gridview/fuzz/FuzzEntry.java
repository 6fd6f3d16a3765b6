package io.gridview.fuzz;

import java.nio.charset.StandardCharsets;

/** What Jazzer calls, in a process for each target. */
public final class FuzzEntry {
    static final String TARGET = "fuzz.target";

    private static final FuzzTarget SELECTED = FuzzTarget.valueOf(System.getProperty(TARGET));

    private FuzzEntry() {}

    /** What is loaded once must not count as the time of the first input. */
    public static void fuzzerInitialize() {
        SELECTED.seeds().forEach(seed -> fuzzerTestOneInput(seed.getBytes(StandardCharsets.UTF_8)));
    }

    /** Jazzer finds both methods by their names. */
    public static void fuzzerTestOneInput(byte[] input) {
        SELECTED.accept(input);
    }
}
