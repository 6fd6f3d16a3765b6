package io.gridview.present;

import io.gridview.spec.ChartType;

/** The kinds of candidates, in the order that breaks ties: the plainest first. */
enum ChartKind {
    BARS("bars", ChartType.BAR),
    LINE("line", ChartType.LINE),
    SPLIT_BARS("bars in series", ChartType.BAR),
    LINES("lines", ChartType.LINE),
    PIE("pie", ChartType.PIE),
    SCATTER("scatter", ChartType.SCATTER),
    HISTOGRAM("histogram", ChartType.HISTOGRAM),
    HEATMAP("heatmap", ChartType.HEATMAP);

    private final String word;
    private final ChartType type;

    ChartKind(String word, ChartType type) {
        this.word = word;
        this.type = type;
    }

    String word() {
        return word;
    }

    ChartType type() {
        return type;
    }

    boolean isBars() {
        return this == BARS || this == SPLIT_BARS;
    }

    boolean isLines() {
        return this == LINE || this == LINES;
    }
}
