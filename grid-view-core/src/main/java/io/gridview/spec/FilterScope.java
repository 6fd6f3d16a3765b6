package io.gridview.spec;

import java.util.Locale;

/** Who applies a filter. */
public enum FilterScope implements WireName {
    CLIENT,
    SERVER;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
