package io.gridview.spec;

import java.util.Locale;

/** The scale of a value axis. */
public enum Scale implements WireName {
    LINEAR,
    LOG;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
