package io.gridview.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class GroupingLawsTest {

    @Property(tries = 300)
    void rows_share_a_group_exactly_where_they_share_a_value(
            @ForAll ColumnType type, @ForAll long seed, @ForAll @IntRange(max = 300) int rows) {
        Column column = RandomColumns.of(type, seed, rows);

        assertThat(groups(ColumnGroups.of(column), rows, 64)).isEqualTo(oracle(column));
    }

    @Property(tries = 100)
    void the_size_of_blocks_changes_no_group(
            @ForAll ColumnType type, @ForAll long seed, @ForAll @IntRange(min = 1, max = 50) int block) {
        Column column = RandomColumns.of(type, seed, 200);

        assertThat(groups(ColumnGroups.of(column), 200, block)).isEqualTo(groups(ColumnGroups.of(column), 200, 200));
    }

    @Property(tries = 100)
    void a_pair_is_a_group_where_both_parts_are(@ForAll long seed) {
        Column first = RandomColumns.of(ColumnType.TEXT, seed, 150);
        Column second = RandomColumns.of(ColumnType.DATE, seed + 7, 150);
        List<Integer> firsts = oracle(first);
        List<Integer> seconds = oracle(second);
        Map<List<Integer>, Integer> pairs = new LinkedHashMap<>();
        List<Integer> expected = new ArrayList<>();
        for (int row = 0; row < 150; row++) {
            List<Integer> pair = List.of(firsts.get(row), seconds.get(row));
            pairs.putIfAbsent(pair, pairs.size());
            expected.add(pairs.get(pair));
        }

        Grouping grouping = ColumnGroups.pairs(ColumnGroups.of(first), ColumnGroups.of(second));

        assertThat(groups(grouping, 150, 32)).isEqualTo(expected);
        assertThat(grouping.count()).isEqualTo(pairs.size());
    }

    @Property(tries = 100)
    void joined_groups_hold_all_rows_of_one_key(@ForAll long seed) {
        Column column = RandomColumns.of(ColumnType.INTEGER, seed, 150);

        Grouping joined = ColumnGroups.joined(ColumnGroups.of(column), row -> parity(column.value(row)));

        List<Integer> groups = groups(joined, 150, 32);
        Map<Object, Integer> groupOf = new LinkedHashMap<>();
        for (int row = 0; row < 150; row++) {
            Object key = String.valueOf(parity(column.value(row)));
            groupOf.putIfAbsent(key, groupOf.size());
            assertThat(groups.get(row)).isEqualTo(groupOf.get(key));
        }
    }

    @Property(tries = 100)
    void the_first_row_of_a_group_is_its_first_row(@ForAll ColumnType type, @ForAll long seed) {
        Column column = RandomColumns.of(type, seed, 120);
        Grouping grouping = ColumnGroups.of(column);

        List<Integer> groups = groups(grouping, 120, 17);

        for (int group = 0; group < grouping.count(); group++) {
            assertThat(grouping.firstRow(group)).isEqualTo(groups.indexOf(group));
        }
    }

    private static @Nullable Object parity(@Nullable Object value) {
        return value == null ? null : (Long) value % 2;
    }

    private static List<Integer> groups(Grouping grouping, int rows, int block) {
        List<Integer> all = new ArrayList<>();
        int[] groups = new int[block];
        for (int from = 0; from < rows; from += block) {
            int to = Math.min(rows, from + block);
            grouping.read(from, to, groups);
            for (int i = 0; i < to - from; i++) {
                all.add(groups[i]);
            }
        }
        return all;
    }

    private static List<Integer> oracle(Column column) {
        Map<Object, Integer> groupOf = new LinkedHashMap<>();
        List<Integer> groups = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            Object value = column.value(row);
            Object key = value instanceof BigDecimal decimal
                    ? decimal.stripTrailingZeros()
                    : value instanceof Double number ? number + 0.0 : String.valueOf(value);
            groupOf.putIfAbsent(key, groupOf.size());
            groups.add(groupOf.get(key));
        }
        return groups;
    }
}
