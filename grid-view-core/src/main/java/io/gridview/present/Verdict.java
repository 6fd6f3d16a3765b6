package io.gridview.present;

import java.util.Locale;

/** What came of a step of the presenter's reasoning. */
public enum Verdict {
    /** A choice that the view shows. */
    CHOSEN,
    /** A rule that spoke for or against the chosen candidate. */
    WEIGHED,
    /** A candidate that another one beat. */
    BEATEN,
    /** A candidate that cannot be, whatever its score. */
    EXCLUDED,
    /** Something seen that choices rest on, or that the reader should know. */
    NOTED;

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
