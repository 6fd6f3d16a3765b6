package io.gridview.resolve;

import static io.gridview.resolve.Resolved.chart;
import static io.gridview.resolve.Resolved.kpi;
import static io.gridview.resolve.Resolved.source;
import static io.gridview.resolve.Resolved.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.artifact.ResolvedChart;
import io.gridview.data.RowTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class ChartLawsTest {
    private static final List<String> NAMES = List.of("name", "kind", "amount");

    @Property(tries = 100)
    void the_sums_of_groups_add_up_to_the_total(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int rows) {
        RowTable table = sales(seed, rows, 20);

        ResolvedChart bars = chart("\"chart_type\":\"bar\",\"group_by\":\"name\",\"value_key\":\"amount\"", table);

        assertThat(sum(source(bars, 1))).isEqualByComparingTo(total(table));
    }

    @Property(tries = 100)
    void the_largest_and_the_rest_add_up_to_the_total(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 300) int rows,
            @ForAll @IntRange(min = 1, max = 9) int limit) {
        RowTable table = sales(seed, rows, 30);

        ResolvedChart bars = chart(
                "\"chart_type\":\"bar\",\"group_by\":\"name\",\"value_key\":\"amount\",\"limit\":" + limit, table);

        assertThat(sum(source(bars, 1))).isEqualByComparingTo(total(table));
        assertThat(source(bars)).hasSizeLessThanOrEqualTo(limit + 1);
    }

    @Property(tries = 100)
    void slices_add_up_to_the_total(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int rows) {
        RowTable table = sales(seed, rows, 40);

        ResolvedChart pie = chart("\"chart_type\":\"pie\",\"label_key\":\"name\",\"value_key\":\"amount\"", table);

        assertThat(sum(source(pie, 1))).isEqualByComparingTo(total(table));
    }

    @Property(tries = 100)
    void series_of_a_long_form_add_up_to_the_total(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int rows) {
        RowTable table = sales(seed, rows, 8);

        ResolvedChart bars = chart(
                "\"chart_type\":\"bar\",\"x_key\":\"name\",\"value_key\":\"amount\",\"series_by\":\"kind\"", table);

        BigDecimal sum = BigDecimal.ZERO;
        for (List<@Nullable Object> row : source(bars)) {
            sum = sum.add(sum(row.subList(1, row.size())));
        }
        assertThat(sum).isEqualByComparingTo(total(table));
    }

    @Property(tries = 100)
    void the_cells_of_a_heatmap_add_up_to_the_total(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int rows) {
        RowTable table = sales(seed, rows, 8);

        ResolvedChart heatmap = chart(
                "\"chart_type\":\"heatmap\",\"x_key\":\"name\",\"series_by\":\"kind\",\"value_key\":\"amount\"", table);

        assertThat(sum(source(heatmap, 2))).isEqualByComparingTo(total(table));
    }

    @Property(tries = 100)
    void shares_of_a_normalised_stack_add_up_to_one(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int rows) {
        RowTable table = sales(seed, rows, 8);

        ResolvedChart bars = chart(
                "\"chart_type\":\"bar\",\"x_key\":\"name\",\"value_key\":\"amount\",\"series_by\":\"kind\","
                        + "\"stacked\":\"normalized\"",
                table);

        for (List<@Nullable Object> row : source(bars)) {
            BigDecimal whole = sum(row.subList(1, row.size()));
            boolean none = row.subList(1, row.size()).stream().allMatch(share -> share == null);
            assertThat(none || whole.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.00001")) < 0)
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void every_value_lies_in_one_bin_of_a_histogram(@ForAll long seed, @ForAll @IntRange(min = 1, max = 500) int rows) {
        RowTable table = sales(seed, rows, 8);

        ResolvedChart histogram = chart("\"chart_type\":\"histogram\",\"x_key\":\"amount\"", table);

        assertThat(sum(source(histogram, 1)))
                .isEqualByComparingTo(new BigDecimal(
                        String.valueOf(kpi("\"aggregate\":\"count\",\"column_key\":\"amount\"", table))));
    }

    @Property(tries = 50)
    void the_order_of_rows_changes_no_sum_of_a_group(@ForAll long seed) {
        List<List<@Nullable Object>> rows = rows(seed, 80, 6);
        List<List<@Nullable Object>> reversed = new ArrayList<>(rows);
        java.util.Collections.reverse(reversed);
        String bar = "\"chart_type\":\"bar\",\"group_by\":\"name\",\"value_key\":\"amount\",\"sort\":\"label_asc\"";

        assertThat(source(chart(bar, table(NAMES, reversed)))).isEqualTo(source(chart(bar, table(NAMES, rows))));
    }

    private static BigDecimal total(RowTable table) {
        Object total = kpi("\"aggregate\":\"sum\",\"column_key\":\"amount\"", table);
        return total == null ? BigDecimal.ZERO : new BigDecimal(total.toString());
    }

    private static BigDecimal sum(List<@Nullable Object> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Object value : values) {
            sum = value == null ? sum : sum.add(new BigDecimal(value.toString()));
        }
        return sum;
    }

    private static RowTable sales(long seed, int rows, int names) {
        return table(NAMES, rows(seed, rows, names));
    }

    private static List<List<@Nullable Object>> rows(long seed, int rows, int names) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<@Nullable Object>> table = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            table.add(Arrays.asList(
                    random.nextInt(9) == 0 ? null : "name " + random.nextInt(names),
                    random.nextInt(9) == 0 ? null : "kind " + random.nextInt(4),
                    random.nextInt(9) == 0 ? null : BigDecimal.valueOf(random.nextInt(1_000_000), 2)));
        }
        // One value at least, so that the column is one of decimals.
        table.add(Arrays.asList("name 0", "kind 0", new BigDecimal("1.25")));
        return table;
    }
}
