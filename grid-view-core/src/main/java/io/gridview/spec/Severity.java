package io.gridview.spec;

import java.util.Locale;

/** How much a {@link Problem} matters. */
public enum Severity {
    /** Nothing is built, or in lenient mode the broken part is left out. */
    ERROR,
    /** The result stands; the reader should know. */
    WARNING;

    /** The word on the wire: {@code error} or {@code warning}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
