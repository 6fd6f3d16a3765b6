package io.gridview.flow;

import java.util.Locale;

/** The stations of an answer where it can end early. */
public enum FlowStage {
    PLANNING,
    SQL_VALIDATION,
    SQL_EXECUTION,
    DATA_FETCH,
    PRESENTATION;

    /** The word on the wire, for instance {@code sql_validation}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
