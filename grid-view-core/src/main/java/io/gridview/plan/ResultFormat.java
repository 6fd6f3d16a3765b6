package io.gridview.plan;

import java.util.Locale;

/** What the planner thinks the reader wants to see. */
public enum ResultFormat {
    /** A table with KPIs. */
    TABLE,
    /** KPIs, up to three charts and a table. */
    REPORT,
    /** One chart with KPIs and a table. */
    CHART,
    /** KPIs alone. */
    ANSWER;

    /** The word on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
