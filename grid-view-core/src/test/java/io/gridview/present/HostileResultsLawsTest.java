package io.gridview.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.gridview.GridRenderer;
import io.gridview.Presentation;
import io.gridview.data.ColumnHeader;
import io.gridview.data.RowTable;
import io.gridview.plan.PlannerReply;
import io.gridview.plan.ResultFormat;
import io.gridview.spec.Problem;
import io.gridview.spec.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a model or a database says, there is a view, and soon. */
class HostileResultsLawsTest {
    private static final GridRenderer RENDERER = GridRenderer.create();
    private static final int MANY_COLUMNS = 300;
    private static final int LONG_NAME = 5000;
    private static final List<String> FRAGMENTS = List.of(
            "SELECT",
            "FROM",
            "GROUP BY",
            "ORDER BY",
            "LIMIT",
            "(",
            ")",
            ",",
            "'",
            "\"",
            "--",
            "/*",
            "*/",
            ";",
            "count(*)",
            "$$",
            "WITH",
            "AS",
            "UNION",
            "CASE",
            "WHEN",
            "END",
            "::",
            "\\",
            "1e999",
            "é",
            "\u0000",
            "\ud83d\ude00",
            "`",
            "[",
            "a.b.c");
    private static final List<String> PURPOSES = List.of(
            "<img src=x onerror=alert(1)>",
            "%s %d %n ${x} {0}",
            "(?:a+)+$ [[[ *** \\",
            "{\"sql\":\"SELECT 1\"}",
            "\u202epie\u202c chart \u0000\u0007",
            "pie bar line scatter histogram heatmap area donut trend share ranking",
            "not a pie, no bar, never a line, without a chart",
            "круговая диаграмма 円グラフ مخطط",
            "\ud83d\ude00".repeat(900),
            "pie ".repeat(500),
            "");

    @Example
    void a_result_without_columns_is_shown() {
        assertShown(
                new PlannerReply("SELECT 1", "Nothing", ResultFormat.REPORT), RowTable.ofArrays(List.of(), List.of()));
    }

    @Property(tries = 300)
    void a_result_of_no_row_or_one_or_two_is_shown(@ForAll long seed, @ForAll @IntRange(max = 2) int count) {
        RandomResult result = RandomResult.of(seed);
        List<ColumnHeader> headers = result.columns().stream()
                .map(column -> new ColumnHeader(column.name(), column.type()))
                .toList();
        List<? extends List<?>> rows = result.rows().stream().limit(count).toList();

        assertShown(result.reply(), RowTable.ofArrays(headers, rows));
    }

    @Property(tries = 400)
    void names_and_statements_of_any_sort_are_shown(
            @ForAll("names") List<String> names,
            @ForAll("statements") String sql,
            @ForAll("purposes") String purpose,
            @ForAll ResultFormat format,
            @ForAll @IntRange(max = 12) int rows,
            @ForAll long seed) {
        assertShown(new PlannerReply(sql, purpose, format), table(names, rows, seed));
    }

    @Property(tries = 10)
    void hundreds_of_columns_are_shown_before_a_reader_wonders(@ForAll long seed, @ForAll ResultFormat format) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < MANY_COLUMNS; i++) {
            names.add((i % 3 == 0 ? "name_" : i % 3 == 1 ? "amount_" : "day_") + i);
        }
        RowTable table = table(names, 40, seed);

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertShown(new PlannerReply("SELECT * FROM wide", "Everything", format), table));
    }

    @Provide
    Arbitrary<List<String>> names() {
        Arbitrary<String> name = Arbitraries.oneOf(
                Arbitraries.of("", " ", "a", "A", "a", "sum", "count(*)", "avg(", "\"", "year", "id", "a\"b", "\u0000"),
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.of("n", "é", "\ud83d\ude00", "_").map(text -> text.repeat(LONG_NAME)));
        return name.list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> statements() {
        return Arbitraries.oneOf(
                Arbitraries.of(FRAGMENTS).list().ofMaxSize(40).map(fragments -> String.join(" ", fragments)),
                Arbitraries.strings().ofMaxLength(200),
                Arbitraries.of("(", "SELECT (", "/*", "-- \n", "a,", "case ").map(text -> text.repeat(3000)));
    }

    @Provide
    Arbitrary<String> purposes() {
        return Arbitraries.oneOf(Arbitraries.of(PURPOSES), Arbitraries.strings().ofMaxLength(300));
    }

    private static void assertShown(PlannerReply reply, RowTable table) {
        Presentation presentation = RENDERER.present(reply, table);

        assertThat(presentation.artifact().toJson()).isNotEmpty();
        assertThat(presentation.artifact().diagnostics())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(Problem::message)
                .isEmpty();
    }

    /** Columns of many types, some without a value. */
    private static RowTable table(List<String> names, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int first = random.nextInt(6);
        List<List<Object>> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            List<Object> cells = new ArrayList<>();
            for (int column = 0; column < names.size(); column++) {
                cells.add(cell((first + column) % 6, random));
            }
            rows.add(cells);
        }
        return RowTable.ofArrays(ColumnHeader.ofNames(names), rows);
    }

    private static Object cell(int kind, SplittableRandom random) {
        int few = random.nextInt(-5, 20);
        return switch (kind) {
            case 0 -> "text " + few;
            case 1 -> (long) few;
            case 2 -> few * 1e300;
            case 3 -> few > 0;
            case 4 -> "2024-01-%02d".formatted(1 + random.nextInt(28));
            default -> Double.NaN;
        };
    }
}
