package io.gridview.spec;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a {@link KpiSpec} together; checks nothing but nulls, what is not said keeps its default. */
public final class KpiSpecBuilder {
    private String label;
    private Aggregate aggregate = Aggregate.COUNT;
    private @Nullable String columnKey;
    private @Nullable FormatSpec format;
    private Tone tone = Tone.DEFAULT;
    private @Nullable String icon;
    private @Nullable CompareSpec compare;

    KpiSpecBuilder(String label) {
        this.label = Objects.requireNonNull(label, "label");
    }

    KpiSpecBuilder(KpiSpec kpi) {
        label = kpi.label();
        aggregate = kpi.aggregate();
        columnKey = kpi.columnKey();
        format = kpi.format();
        tone = kpi.tone();
        icon = kpi.icon();
        compare = kpi.compare();
    }

    /** The words above the number. */
    public KpiSpecBuilder label(String label) {
        this.label = Objects.requireNonNull(label, "label");
        return this;
    }

    /** How the column becomes one number. */
    public KpiSpecBuilder aggregate(Aggregate aggregate) {
        this.aggregate = Objects.requireNonNull(aggregate, "aggregate");
        return this;
    }

    /** The column that is aggregated; null only to count rows. */
    public KpiSpecBuilder columnKey(@Nullable String columnKey) {
        this.columnKey = columnKey;
        return this;
    }

    /** How the number is written; null for the column's own format. */
    public KpiSpecBuilder format(@Nullable FormatSpec format) {
        this.format = format;
        return this;
    }

    /** Writes the number in the format of that type. */
    public KpiSpecBuilder format(FormatType type) {
        return format(FormatSpec.of(type));
    }

    /** Its colour meaning. */
    public KpiSpecBuilder tone(Tone tone) {
        this.tone = Objects.requireNonNull(tone, "tone");
        return this;
    }

    /** An icon name the host knows; null for none. */
    public KpiSpecBuilder icon(@Nullable String icon) {
        this.icon = icon;
        return this;
    }

    /** What the number is compared with; null for nothing. */
    public KpiSpecBuilder compare(@Nullable CompareSpec compare) {
        this.compare = compare;
        return this;
    }

    /** Shows the change from the row before the last, in the order of that column. */
    public KpiSpecBuilder compareToPrevious(String orderBy) {
        return compare(new CompareSpec(orderBy));
    }

    /** The finished KPI. */
    public KpiSpec build() {
        return new KpiSpec(label, aggregate, columnKey, format, tone, icon, compare);
    }
}
