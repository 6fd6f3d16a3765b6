package io.gridview.aggregate;

import io.gridview.data.Column;
import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Makes columns of any type with repeated values, extremes and missing values; the same seed gives the same column. */
public final class RandomColumns {
    private static final long[] LONGS = {0, 1, -1, 7, 42, -42, 1L << 53, Long.MAX_VALUE, Long.MIN_VALUE};
    private static final double[] DOUBLES = {
        0.0, -0.0, 0.1, 0.2, -0.3, 1e16, -1e16, 1e308, -1e308, Double.MIN_VALUE, 1.5
    };

    private RandomColumns() {}

    /** @param rows how many; about one in eight has no value */
    public static Column of(ColumnType type, long seed, int rows) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean wide = random.nextInt(3) == 0;
        boolean nulls = random.nextInt(3) > 0;
        List<List<@Nullable Object>> cells = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            boolean missing = nulls && random.nextInt(8) == 0;
            cells.add(Collections.singletonList(missing ? null : value(type, random, wide)));
        }
        return RowTable.ofArrays(List.of(new ColumnHeader("c", type)), cells)
                .columns()
                .get(0);
    }

    private static Object value(ColumnType type, SplittableRandom random, boolean wide) {
        int few = random.nextInt(-20, 20);
        return switch (type) {
            case INTEGER -> wide ? LONGS[random.nextInt(LONGS.length)] : (Object) (long) few;
            case BIG_INTEGER -> BigInteger.TEN.pow(wide ? 30 : 3).add(BigInteger.valueOf(few));
            case DECIMAL ->
                wide
                        ? new BigDecimal("12345678901234567890.123").add(BigDecimal.valueOf(few, random.nextInt(4)))
                        : BigDecimal.valueOf(few, random.nextInt(3));
            case DOUBLE -> wide ? DOUBLES[random.nextInt(DOUBLES.length)] : (Object) (few / 10.0);
            case BOOLEAN -> few > 0;
            case TEXT -> "text " + few;
            case JSON -> Integer.toString(few);
            case DATE -> LocalDate.of(2024, 2, 28).plusDays(few);
            case TIME -> LocalTime.of(12, 0).plusMinutes(few);
            case TIMESTAMP -> moment(few, wide);
            case INSTANT -> (Object) moment(few, wide).toInstant(ZoneOffset.UTC);
        };
    }

    private static LocalDateTime moment(int few, boolean fine) {
        return LocalDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC)
                .plusHours(few)
                .plusNanos(fine ? few : 0);
    }
}
