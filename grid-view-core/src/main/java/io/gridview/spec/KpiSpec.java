package io.gridview.spec;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One KPI: which column is aggregated how, never a number.
 *
 * @param label the words above the number
 * @param aggregate how the column becomes one number
 * @param columnKey the key of a column in the rows; null only to count rows
 * @param format how the number is written; null for the column's own format
 * @param tone its colour meaning
 * @param icon an icon name the host knows; null for none
 * @param compare what the number is compared with; null for nothing
 */
public record KpiSpec(
        String label,
        Aggregate aggregate,
        @Nullable String columnKey,
        @Nullable FormatSpec format,
        Tone tone,
        @Nullable String icon,
        @Nullable CompareSpec compare) {

    public KpiSpec {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(aggregate, "aggregate");
        Objects.requireNonNull(tone, "tone");
    }

    /** Starts a KPI that counts rows. */
    public static KpiSpecBuilder builder(String label) {
        return new KpiSpecBuilder(label);
    }

    /** Starts with all that this KPI says. */
    public KpiSpecBuilder toBuilder() {
        return new KpiSpecBuilder(this);
    }

    /** A KPI with its label, aggregate and column, and nothing further said. */
    public static KpiSpec of(String label, Aggregate aggregate, @Nullable String columnKey) {
        return builder(label).aggregate(aggregate).columnKey(columnKey).build();
    }
}
