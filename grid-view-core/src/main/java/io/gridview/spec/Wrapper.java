package io.gridview.spec;

import java.util.Locale;

/** How much frame is drawn around the view. */
public enum Wrapper implements WireName {
    FULL,
    INNER,
    SHELL;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
