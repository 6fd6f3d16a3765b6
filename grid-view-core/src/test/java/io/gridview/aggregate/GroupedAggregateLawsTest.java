package io.gridview.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import io.gridview.spec.Aggregate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class GroupedAggregateLawsTest {

    @Property(tries = 400)
    void each_group_has_what_a_plain_loop_over_its_rows_gives(
            @ForAll ColumnType type,
            @ForAll Aggregate aggregate,
            @ForAll long seed,
            @ForAll @IntRange(max = 2_500) int rows,
            @ForAll @IntRange(min = 1, max = 40) int groupCount) {
        Column column = RandomColumns.of(type, seed, rows);
        if (!suits(aggregate, type)) {
            return;
        }
        RandomGroups groups = new RandomGroups(seed, rows, Grouping.NO_GROUP, groupCount);
        GroupedAggregate values = Aggregation.of(aggregate, column);

        Aggregation.run(rows, groups, List.of(values));

        for (int group = 0; group < groupCount; group++) {
            assertThat(values.result(group))
                    .as("%s of %s, group %s", aggregate, type, group)
                    .isEqualTo(Naive.of(aggregate, type, groups.values(column, group)));
        }
    }

    @Property(tries = 200)
    void the_groups_of_an_additive_aggregate_add_up_to_the_whole(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 2_500) int rows, @ForAll ColumnType type) {
        Column column = RandomColumns.of(type, seed, rows);
        Aggregate aggregate = type.isNumeric() ? Aggregate.SUM : Aggregate.COUNT;
        RandomGroups groups = new RandomGroups(seed, rows, 0, 9);
        Additive values = (Additive) Aggregation.of(aggregate, column);

        Aggregation.run(rows, groups, List.of(values));

        assertThat(values.total(new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8}))
                .isEqualTo(Aggregation.ofAll(aggregate, column, rows));
    }

    @Property(tries = 300)
    void the_size_of_blocks_changes_no_aggregate(
            @ForAll ColumnType type,
            @ForAll Aggregate aggregate,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 300) int rows) {
        Column column = RandomColumns.of(type, seed, rows);
        if (!suits(aggregate, type)) {
            return;
        }
        SplittableRandom random = new SplittableRandom(seed);
        GroupedAggregate values = Aggregation.of(aggregate, column);

        for (int from = 0; from < rows; ) {
            int to = Math.min(rows, from + random.nextInt(1, 40));
            values.add(new int[to - from], from, to, 1);
            from = to;
        }

        assertThat(values.result(0)).isEqualTo(Aggregation.ofAll(aggregate, column, rows));
    }

    @Property(tries = 200)
    void rows_of_no_group_count_nowhere(@ForAll Aggregate aggregate, @ForAll long seed) {
        Column column = RandomColumns.of(ColumnType.DECIMAL, seed, 50);
        GroupedAggregate values = Aggregation.of(aggregate, column);
        int[] none = new int[50];
        Arrays.fill(none, Grouping.NO_GROUP);

        values.add(none, 0, 50, 1);

        assertThat(values.result(0))
                .isEqualTo(aggregate == Aggregate.COUNT || aggregate == Aggregate.COUNT_DISTINCT ? 0L : null);
    }

    private static boolean suits(Aggregate aggregate, ColumnType type) {
        return switch (aggregate) {
            case SUM, AVG, MEDIAN -> type.isNumeric();
            case COUNT, COUNT_DISTINCT, MIN, MAX, FIRST, LAST -> true;
        };
    }

    /** Groups drawn at random, known beforehand. */
    private static final class RandomGroups implements Grouping {
        private final int[] groupOf;
        private final int count;

        RandomGroups(long seed, int rows, int least, int count) {
            SplittableRandom random = new SplittableRandom(seed + 1);
            this.groupOf = random.ints(rows, least, count).toArray();
            this.count = count;
        }

        List<Object> values(Column column, int group) {
            List<Object> values = new ArrayList<>();
            for (int row = 0; row < groupOf.length; row++) {
                if (groupOf[row] == group && !column.isNull(row)) {
                    values.add(Objects.requireNonNull(column.value(row)));
                }
            }
            return values;
        }

        @Override
        public void read(int from, int to, int[] groups) {
            System.arraycopy(groupOf, from, groups, 0, to - from);
        }

        @Override
        public int count() {
            return count;
        }

        @Override
        public int firstRow(int group) {
            throw new UnsupportedOperationException("no aggregate asks for it");
        }
    }

    /** The aggregates as one would write them down: boxed values and big decimals. */
    private static final class Naive {
        static @Nullable Object of(Aggregate aggregate, ColumnType type, List<Object> values) {
            if (aggregate == Aggregate.COUNT) {
                return (long) values.size();
            }
            if (aggregate == Aggregate.COUNT_DISTINCT) {
                Set<Object> distinct = new HashSet<>();
                values.forEach(value -> distinct.add(same(value)));
                return (long) distinct.size();
            }
            if (values.isEmpty()) {
                return null;
            }
            return switch (aggregate) {
                case FIRST -> values.get(0);
                case LAST -> values.get(values.size() - 1);
                case MIN -> extreme(values, -1);
                case MAX -> extreme(values, 1);
                case SUM -> typed(type, sum(values));
                case AVG -> average(type, values);
                case MEDIAN -> median(type, values);
                case COUNT, COUNT_DISTINCT -> throw new AssertionError();
            };
        }

        private static Object same(Object value) {
            if (value instanceof BigDecimal decimal) {
                return decimal.stripTrailingZeros();
            }
            return value instanceof Double number ? number + 0.0 : value;
        }

        @SuppressWarnings("unchecked")
        private static Object extreme(List<Object> values, int sign) {
            Object best = values.get(0);
            for (Object value : values) {
                best = sign * ((Comparable<Object>) value).compareTo(best) > 0 ? value : best;
            }
            return best;
        }

        private static BigDecimal sum(List<Object> values) {
            return values.stream().map(Naive::exact).reduce(BigDecimal::add).orElseThrow();
        }

        private static BigDecimal exact(Object value) {
            if (value instanceof Double number) {
                return new BigDecimal(number);
            }
            return value instanceof BigInteger number ? new BigDecimal(number) : new BigDecimal(value.toString());
        }

        private static Object typed(ColumnType type, BigDecimal exact) {
            return switch (type) {
                case DOUBLE -> {
                    double rounded = exact.doubleValue();
                    yield Double.isInfinite(rounded) ? exact.stripTrailingZeros() : (Object) (rounded + 0.0);
                }
                case DECIMAL -> exact;
                default -> Numbers.whole(exact);
            };
        }

        private static Object average(ColumnType type, List<Object> values) {
            if (type == ColumnType.DOUBLE) {
                return typed(type, sum(values).divide(BigDecimal.valueOf(values.size()), new MathContext(1_200)));
            }
            return Numbers.quotient(sum(values), values.size());
        }

        private static Object median(ColumnType type, List<Object> values) {
            List<Object> sorted = values.stream().sorted().toList();
            Object low = sorted.get((sorted.size() - 1) / 2);
            Object high = sorted.get(sorted.size() / 2);
            if (exact(low).compareTo(exact(high)) == 0) {
                return type == ColumnType.DOUBLE ? high : typed(type, exact(high));
            }
            BigDecimal mean = exact(low).add(exact(high)).divide(BigDecimal.valueOf(2));
            return type == ColumnType.DOUBLE ? (Object) mean.doubleValue() : mean;
        }
    }
}
