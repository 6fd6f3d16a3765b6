package io.gridview.push;

import io.gridview.data.ColumnType;
import io.gridview.profile.ColumnProfile;
import io.gridview.profile.Grain;
import io.gridview.profile.TableProfiler;
import io.gridview.profile.WholeColumn;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ProfileFacts} and {@link ProfileValues} asked of one column. */
final class ProfileAnswer {
    private static final long SECOND = 1_000_000;
    private static final long SECONDS_OF_DAY = 86_400;

    private ProfileAnswer() {}

    /**
     * What an engine says of a column.
     *
     * @param scanned the facts of all columns, read up to those of this one
     * @param values null where different values were not counted
     */
    static WholeColumn of(ColumnProfile column, FactText scanned, @Nullable FactText values) {
        long filled = scanned.count();
        if (column.type() == ColumnType.BOOLEAN) {
            return new WholeColumn(filled, different(filled, scanned.count()), null);
        }
        int distinct = values == null ? TableProfiler.MOST_DISTINCT : (int) values.count();
        return new WholeColumn(filled, distinct, values(column, scanned, values));
    }

    private static int different(long filled, long trues) {
        return (trues > 0 ? 1 : 0) + (filled > trues ? 1 : 0);
    }

    private static WholeColumn.@Nullable Values values(
            ColumnProfile column, FactText scanned, @Nullable FactText values) {
        return switch (column.type()) {
            case INTEGER, BIG_INTEGER -> numbers(scanned.number(), scanned.number(), true);
            case DECIMAL, DOUBLE -> {
                BigDecimal least = scanned.number();
                BigDecimal greatest = scanned.number();
                boolean whole = ProfileFacts.mayBeWhole(column) && scanned.count() == 0;
                yield numbers(least, greatest, whole);
            }
            case DATE, TIME, TIMESTAMP, INSTANT -> moments(column.type(), scanned.number(), scanned.number(), values);
            case TEXT, JSON -> new WholeColumn.Texts(scanned.length());
            case BOOLEAN -> null;
        };
    }

    private static WholeColumn.@Nullable Values numbers(
            @Nullable BigDecimal least, @Nullable BigDecimal greatest, boolean whole) {
        return least == null || greatest == null ? null : new WholeColumn.Numbers(least, greatest, whole);
    }

    private static WholeColumn.@Nullable Values moments(
            ColumnType type, @Nullable BigDecimal first, @Nullable BigDecimal last, @Nullable FactText values) {
        if (first == null || last == null || values == null) {
            return null;
        }
        String grain = values.word();
        boolean finer = grain.equals(StepSql.FINER);
        return new WholeColumn.Moments(
                seconds(type, first), seconds(type, last), finer ? Grain.SECOND : Grain.valueOf(grain), finer);
    }

    private static long seconds(ColumnType type, BigDecimal encoded) {
        long number = encoded.longValueExact();
        return type == ColumnType.DATE ? number * SECONDS_OF_DAY : Math.floorDiv(number, SECOND);
    }
}
