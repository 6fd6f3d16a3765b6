package io.gridview.spec;

import java.util.Locale;

/** The colour meaning of a KPI. */
public enum Tone implements WireName {
    DEFAULT,
    GREEN,
    RED,
    AMBER;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
