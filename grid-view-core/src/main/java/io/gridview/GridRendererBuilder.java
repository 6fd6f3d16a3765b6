package io.gridview;

import io.gridview.artifact.RowPlacement;
import io.gridview.format.FormatContext;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Configures a {@link GridRenderer}; what is not said keeps its default. */
public final class GridRendererBuilder {
    private Locale locale = Locale.US;
    private ZoneId zone = ZoneId.of("UTC");
    private @Nullable String currency;
    private boolean lenient;
    private int maxRows = Integer.MAX_VALUE;
    private RowPlacement placement = RowPlacement.BESIDE_ARTIFACT;

    GridRendererBuilder() {}

    /** The locale of every text; US English by default. */
    public GridRendererBuilder locale(Locale locale) {
        this.locale = Objects.requireNonNull(locale, "locale");
        return this;
    }

    /** The zone in which instants are shown; UTC by default. */
    public GridRendererBuilder zone(ZoneId zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
        return this;
    }

    /**
     * The currency of money that names none; by default there is none and such money is a number.
     *
     * @param currency ISO 4217 code; null for none
     * @throws IllegalArgumentException for a code that is not in ISO 4217
     */
    public GridRendererBuilder currency(@Nullable String currency) {
        this.currency = currency == null ? null : Currency.getInstance(currency).getCurrencyCode();
        return this;
    }

    /** Whether broken parts of a view are left out, each with a diagnostic, instead of refusing the view. */
    public GridRendererBuilder lenient(boolean lenient) {
        this.lenient = lenient;
        return this;
    }

    /**
     * The most rows that an artifact's table carries; KPIs and charts use all rows.
     *
     * @throws IllegalArgumentException below one
     */
    public GridRendererBuilder maxRows(int maxRows) {
        if (maxRows < 1) {
            throw new IllegalArgumentException("maxRows must be at least 1, not " + maxRows);
        }
        this.maxRows = maxRows;
        return this;
    }

    /** Whether a component carries the raw rows beside its artifact, as it does by default. */
    public GridRendererBuilder rowPlacement(RowPlacement placement) {
        this.placement = Objects.requireNonNull(placement, "placement");
        return this;
    }

    /** The renderer. */
    public GridRenderer build() {
        return new GridRenderer(new FormatContext(locale, zone, currency), lenient, maxRows, placement);
    }
}
