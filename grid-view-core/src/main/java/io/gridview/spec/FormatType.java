package io.gridview.spec;

import java.util.Locale;

/** The kinds of value format. */
public enum FormatType implements WireName {
    TEXT,
    NUMBER,
    INTEGER,
    CURRENCY,
    PERCENT,
    RATIO,
    DATE,
    DATETIME,
    MONTH,
    DURATION,
    BYTES,
    BOOLEAN,
    LINK;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
