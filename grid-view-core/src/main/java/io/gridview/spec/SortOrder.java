package io.gridview.spec;

import java.util.Locale;

/** The order of a chart's categories. */
public enum SortOrder implements WireName {
    NONE,
    ASC,
    DESC,
    LABEL_ASC,
    LABEL_DESC;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
