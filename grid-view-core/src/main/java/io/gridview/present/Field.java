package io.gridview.present;

import io.gridview.profile.ColumnProfile;
import io.gridview.statement.AggregateFunction;
import io.gridview.statement.Source;
import org.jspecify.annotations.Nullable;

/** A column of the result with what the statement says of it; each is only itself. */
final class Field {
    private final ColumnProfile profile;
    private final @Nullable Source source;
    private final Nature nature;
    private final boolean grouped;
    private final int place;

    Field(ColumnProfile profile, @Nullable Source source, Nature nature, boolean grouped, int place) {
        this.profile = profile;
        this.source = source;
        this.nature = nature;
        this.grouped = grouped;
        this.place = place;
    }

    /** The column itself. */
    ColumnProfile profile() {
        return profile;
    }

    /** Where the statement takes its values from; null where that is not known. */
    @Nullable
    Source source() {
        return source;
    }

    /** What it is to a presenter. */
    Nature nature() {
        return nature;
    }

    /** Whether rows were grouped by it. */
    boolean grouped() {
        return grouped;
    }

    /** Its place in the select list, else behind all that have one. */
    int place() {
        return place;
    }

    String key() {
        return profile.key();
    }

    /** Different values; none counts as none. */
    int distinct() {
        return profile.distinct();
    }

    boolean isMeasure() {
        return nature.isMeasure();
    }

    boolean isNumber() {
        return profile.type().isNumeric();
    }

    /** The aggregate that the statement computed it by; null for none. */
    @Nullable
    AggregateFunction function() {
        return source instanceof Source.Aggregated aggregated ? aggregated.function() : null;
    }

    boolean isAggregate() {
        return source instanceof Source.Aggregated
                || source instanceof Source.Ratio
                || (source instanceof Source.Computed computed
                        && !computed.aggregates().isEmpty());
    }

    boolean isCount() {
        return function() == AggregateFunction.COUNT;
    }

    /** Whether one number may stand for several rows: their sum, or the average of what was not averaged before. */
    boolean mayBeMerged() {
        return nature.adds() || nature == Nature.PART || (nature == Nature.LEVEL && !isAggregate());
    }

    /** Whether values come more than once, so that rows of one value have to be put together. */
    boolean repeats() {
        return profile.distinct() < profile.filled();
    }
}
