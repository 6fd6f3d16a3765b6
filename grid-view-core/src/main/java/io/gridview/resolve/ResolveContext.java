package io.gridview.resolve;

import io.gridview.data.RowExtent;
import io.gridview.format.ValueFormats;
import java.time.ZoneId;

/**
 * What every chart resolver needs besides its spec.
 *
 * @param columns the rows as the view sees them
 * @param figures where numbers come from
 * @param rowsAtHand how many rows came here
 * @param extent whether rows were cut before they came here
 * @param zone where instants become wall time
 * @param formats how values are written
 * @param diagnostics takes what the reader should know
 */
record ResolveContext(
        ViewColumns columns,
        Figures figures,
        int rowsAtHand,
        RowExtent extent,
        ZoneId zone,
        ValueFormats formats,
        Diagnostics diagnostics) {

    /** How many rows the result has, as far as that is known. */
    long rowCount() {
        return figures.rowCount().value() instanceof Long count ? count : rowsAtHand;
    }
}
