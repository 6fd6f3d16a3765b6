package io.gridview.resolve;

import static io.gridview.resolve.Resolved.chart;
import static io.gridview.resolve.Resolved.source;
import static io.gridview.resolve.Resolved.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.artifact.Reduction;
import io.gridview.artifact.ResolvedChart;
import io.gridview.data.RowTable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineSampleTest {
    private static final LocalDateTime START = LocalDateTime.of(2024, 1, 1, 0, 0, 30);
    private static final String LINE =
            "\"chart_type\":\"line\",\"x_key\":\"at\",\"series\":[{\"key\":\"v\"},{\"key\":\"w\"}]";

    @Test
    void a_line_of_few_points_keeps_them_all() {
        ResolvedChart line = chart(LINE, table(List.of("at", "v", "w"), rows(1, RowSample.Line.MOST_POINTS)));

        assertThat(source(line)).hasSize(RowSample.Line.MOST_POINTS);
        assertThat(line.reduction()).isNull();
    }

    @Property(tries = 10)
    void a_line_of_many_points_keeps_its_ends_and_its_extremes(@ForAll long seed) {
        List<List<@Nullable Object>> rows = rows(seed, 20_000);

        ResolvedChart line = chart(LINE, table(List.of("at", "v", "w"), rows));

        assertThat(source(line)).hasSizeLessThanOrEqualTo(RowSample.Line.MOST_POINTS);
        assertThat(new HashSet<>(rows).containsAll(source(line))).isTrue();
        for (int series = 1; series <= 2; series++) {
            assertThat(extreme(source(line), series, 1)).isEqualTo(extreme(rows, series, 1));
            assertThat(extreme(source(line), series, -1)).isEqualTo(extreme(rows, series, -1));
        }
        assertThat(source(line).get(0)).isEqualTo(rows.get(0));
        assertThat(source(line)).last().isEqualTo(rows.get(19_999));
    }

    @Test
    void what_was_left_out_is_said() {
        ResolvedChart line = chart(LINE, table(List.of("at", "v", "w"), rows(3, 20_000)));

        Reduction reduction = Objects.requireNonNull(line.reduction());
        assertThat(reduction.kind()).isEqualTo("min_max");
        assertThat(reduction.shown()).isEqualTo(source(line).size());
        assertThat(reduction.total()).isEqualTo(20_000L);
    }

    @Test
    void rows_in_any_order_give_the_same_picture() {
        List<List<@Nullable Object>> rows = rows(5, 20_000);
        List<List<@Nullable Object>> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(source(chart(LINE, table(List.of("at", "v", "w"), shuffled))))
                .isEqualTo(source(chart(LINE, table(List.of("at", "v", "w"), rows))));
    }

    @Test
    void a_stretch_without_values_stays_a_gap() {
        List<List<@Nullable Object>> rows = rows(7, 20_000);
        for (int row = 8_000; row < 12_000; row++) {
            rows.set(
                    row, Arrays.asList(rows.get(row).get(0), null, rows.get(row).get(2)));
        }
        RowTable table = table(List.of("at", "v", "w"), rows);

        List<List<@Nullable Object>> source = source(chart(LINE, table));

        assertThat(source.stream()
                        .filter(point -> isIn(point.get(0), 8_000, 12_000))
                        .allMatch(point -> point.get(1) == null))
                .isTrue();
        assertThat(source.stream().filter(point -> isIn(point.get(0), 8_000, 12_000)))
                .isNotEmpty();
    }

    @Test
    void a_stretch_where_no_series_has_a_value_keeps_a_point_for_each_step() {
        List<List<@Nullable Object>> rows = rows(13, 20_000);
        for (int row = 8_000; row < 12_000; row++) {
            rows.set(row, Arrays.asList(rows.get(row).get(0), null, null));
        }

        List<List<@Nullable Object>> source = source(chart(LINE, table(List.of("at", "v", "w"), rows)));

        // 500 steps of 40 rows: a hundred of them lie in the gap, each with its first row and no other.
        assertThat(source.stream()
                        .filter(point -> isIn(point.get(0), 8_000, 12_000))
                        .map(point -> point.get(0)))
                .hasSizeBetween(99, 101)
                .contains(START.plusMinutes(8_040).withSecond(30));
    }

    @Test
    void a_step_whose_series_have_values_keeps_no_row_without_one() {
        List<List<@Nullable Object>> rows = rows(15, 20_000);
        for (int row = 0; row < 20_000; row += 10) {
            rows.set(row, Arrays.asList(rows.get(row).get(0), null, null));
        }

        List<List<@Nullable Object>> source = source(chart(LINE, table(List.of("at", "v", "w"), rows)));

        assertThat(source).noneMatch(point -> point.get(1) == null);
    }

    @Test
    void grouped_lines_are_thinned_too() {
        RowTable table = table(List.of("at", "v", "w"), rows(9, 20_000));

        ResolvedChart line = chart("\"chart_type\":\"line\",\"group_by\":\"at\",\"value_key\":\"v\"", table);

        assertThat(source(line)).hasSizeBetween(1_000, RowSample.Line.MOST_POINTS);
        assertThat(Objects.requireNonNull(line.reduction()).kind()).isEqualTo("min_max");
        assertThat(extreme(source(line), 1, 1)).isEqualTo(extreme(rows(9, 20_000), 1, 1));
    }

    @Test
    void rows_without_a_place_are_told() {
        List<List<@Nullable Object>> rows = rows(11, 5_000);
        rows.set(17, Arrays.asList(null, 1.0, 1.0));

        var artifact = Resolved.artifact(
                "\"charts\":[{\"id\":\"c\"," + LINE + "}]", table(List.of("at", "v", "w"), rows), "UTC");

        assertThat(artifact.diagnostics()).extracting("code").containsExactly("no_place_on_axis");
    }

    private static boolean isIn(@Nullable Object x, int from, int to) {
        LocalDateTime time = (LocalDateTime) Objects.requireNonNull(x);
        return !time.isBefore(START.plusMinutes(from)) && time.isBefore(START.plusMinutes(to));
    }

    private static double extreme(List<List<@Nullable Object>> rows, int series, int sign) {
        return sign
                * rows.stream()
                        .map(row -> row.get(series))
                        .filter(Objects::nonNull)
                        .mapToDouble(value -> sign * (Double) value)
                        .max()
                        .orElseThrow();
    }

    private static List<List<@Nullable Object>> rows(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            rows.add(Arrays.asList(START.plusMinutes(row), random.nextDouble(), random.nextDouble() * 10));
        }
        return rows;
    }
}
