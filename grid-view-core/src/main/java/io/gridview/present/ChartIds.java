package io.gridview.present;

import io.gridview.language.Words;
import io.gridview.spec.ChartType;

/** Ids of charts that stay the same for the same columns. */
final class ChartIds {
    private ChartIds() {}

    static String of(ChartType type, String about) {
        return type.wire() + "_" + String.join("_", Words.lower(about));
    }
}
