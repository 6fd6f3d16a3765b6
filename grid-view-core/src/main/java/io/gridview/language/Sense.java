package io.gridview.language;

/** What a phrase in a purpose can mean. */
public enum Sense {
    SHARE,
    /** Asks for proportions outright, be they parts of a whole or not. */
    PROPORTION,
    RELATION,
    TREND,
    RANKING,
    LOWEST,
    /** Asks how values are distributed. */
    SPREAD,
    /** As spread, unless what follows says along which categories. */
    DISTRIBUTION,
    COMPARISON,
    TOTAL,
    AVERAGE,
    COUNT,
    /** Names a kind of chart, whatever stands around it. */
    BAR,
    LINE,
    AREA,
    PIE,
    DONUT,
    SCATTER,
    HEATMAP,
    HISTOGRAM,
    /** Names a kind of chart only where a chart is spoken of: lines may be of products. */
    PERHAPS_BAR,
    PERHAPS_LINE,
    PERHAPS_AREA,
    PERHAPS_PIE,
    PERHAPS_DONUT,
    STACKED,
    GROUPED,
    /** Groups something; by itself no word on charts. */
    GROUP_BY,
    HORIZONTAL,
    /** A chart of no certain kind. */
    CHART,
    /** Leads to a kind of chart: as a, using, draw a. */
    CUE,
    /** Joins the word for a chart with its kind: with, of. */
    LINK,
    /** Says along which categories: by, across. */
    ALONG,
    /** Joins alternatives: or, and. */
    JOIN,
    NOT,
    INSTEAD,
    NO_CHART,
    /** Means nothing by itself and may stand between a negation and what it negates. */
    FILLER,
    /** The end of a sentence. */
    STOP,
    /** Words of other meanings in another sense: product line, at least. */
    OTHER;

    /** The bits of all these senses. */
    static long bits(Sense... senses) {
        long bits = 0;
        for (Sense sense : senses) {
            bits |= sense.bit();
        }
        return bits;
    }

    @SuppressWarnings("EnumOrdinal") // any number will do, as bits never leave this run
    long bit() {
        return 1L << ordinal();
    }

    boolean in(long senses) {
        return (senses & bit()) != 0;
    }
}
