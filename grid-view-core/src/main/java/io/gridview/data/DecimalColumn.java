package io.gridview.data;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Exact decimals of one scale, as an SQL column has it.
 *
 * <p>The scale is the largest among the values read (at least 0); values of a smaller scale get zeros, 1.5 beside 2.25
 * is 1.50, so nothing is ever rounded. Values whose unscaled form fits 64 bits are held as such.
 */
public final class DecimalColumn extends AbstractColumn implements Column {
    private final int scale;
    /** The unscaled values; null where one of them needs more than 64 bits. */
    private final long @Nullable [] unscaled;

    private final @Nullable BigDecimal[] values;

    DecimalColumn(String key, DecimalBuilder builder) {
        super(key, builder);
        this.scale = builder.scale();
        this.unscaled = builder.unscaled();
        this.values = unscaled == null ? builder.rescaled() : new BigDecimal[0];
    }

    /**
     * The decimals that the texts of a column stand for, under the same key.
     *
     * @param ofCode the decimal of each text of the dictionary; null where it stands for none
     */
    public static DecimalColumn ofTexts(TextColumn texts, List<@Nullable BigDecimal> ofCode) {
        DecimalBuilder decimals = new DecimalBuilder(texts.size());
        for (int row = 0; row < texts.size(); row++) {
            BigDecimal decimal = texts.isNull(row) ? null : ofCode.get(texts.code(row));
            if (decimal == null) {
                decimals.addNull();
            } else {
                decimals.add(decimal);
            }
        }
        return new DecimalColumn(texts.key(), decimals);
    }

    @Override
    public ColumnType type() {
        return ColumnType.DECIMAL;
    }

    /** The number of digits after the decimal point that every cell has. */
    public int scale() {
        return scale;
    }

    /** True where the unscaled form of every cell fits 64 bits, as up to 18 digits always do. */
    public boolean isCompact() {
        return unscaled != null;
    }

    /**
     * The cell times ten to the {@link #scale}; zero where {@link #isNull}.
     *
     * @throws IllegalStateException if the column is not {@link #isCompact}
     */
    public long unscaled(int row) {
        if (unscaled == null) {
            throw new IllegalStateException("a cell of column \"" + key() + "\" needs more than 64 bits");
        }
        return unscaled[row];
    }

    /** The cell, of the column's scale; zero where {@link #isNull}. */
    public BigDecimal get(int row) {
        if (unscaled != null) {
            return BigDecimal.valueOf(unscaled[row], scale);
        }
        BigDecimal value = values[row];
        return value == null ? BigDecimal.valueOf(0, scale) : value;
    }

    @Override
    Object boxed(int row) {
        return get(row);
    }
}
