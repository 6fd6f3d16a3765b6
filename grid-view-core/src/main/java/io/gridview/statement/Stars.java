package io.gridview.statement;

import java.util.Map;
import java.util.Set;

/** The star that stands for everything. */
final class Stars {
    static final SelectItem ALL = new SelectItem.Star(null, Set.of(), Map.of(), Map.of());

    private Stars() {}
}
