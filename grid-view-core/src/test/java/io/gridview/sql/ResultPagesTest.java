package io.gridview.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.duckdb.DuckDbDatabase;
import io.gridview.duckdb.DuckDbOptions;
import io.gridview.filter.NumberRange;
import io.gridview.filter.TextFilter;
import io.gridview.format.FormatContext;
import io.gridview.guard.SqlGuards;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.Problem;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ResultPagesTest {
    private static final String NUMBERS = "SELECT n, word FROM numbers";

    @TempDir
    static Path folder;

    private static DuckDbDatabase database;
    private final ResultCache cache = ResultCache.create(CacheLimits.DEFAULT);
    private ResultPages pages;

    @BeforeAll
    static void open() throws Exception {
        database = DuckDbDatabase.openReadOnly(TestDatabase.create(folder), new DuckDbOptions(256, 2));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void start() {
        pages = pages(SqlLimits.DEFAULT);
    }

    private ResultPages pages(SqlLimits limits) {
        FormatContext context = new FormatContext(Locale.US, ZoneOffset.UTC, null);
        return new ResultPages(database, SqlGuards.duckDb(), limits, context, cache);
    }

    @Test
    void pages_of_a_sorted_result_meet_without_gap_or_overlap() {
        Set<Object> seen = new HashSet<>();
        PageRequest request = PageRequest.of(0, 700).sortedBy(List.of(PageSort.descending("word")));

        for (long offset = 0; offset < 9_000; offset += 700) {
            for (List<@Nullable Object> row :
                    page(NUMBERS, request.at(offset)).table().rows()) {
                assertThat(seen.add(List.copyOf(row))).isTrue();
            }
        }

        assertThat(seen).hasSize(13 * 700);
    }

    @Test
    void pages_after_the_first_come_from_memory_with_the_same_counts() {
        PageRequest request = PageRequest.of(0, 100).filteredBy(NumberRange.between("n", BigDecimal.TEN, null));

        PageResult.Page first = page(NUMBERS, request);
        PageResult.Page later = page(NUMBERS, request.at(3_000));

        assertThat(cache.statistics().loads()).isEqualTo(1);
        assertThat(first.rowCount()).isEqualTo(99_990).isEqualTo(later.rowCount());
        assertThat(later.totalRowCount()).isEqualTo(100_000);
        assertThat(later.table().rows().get(0).get(0)).isEqualTo(3_010L);
    }

    @Test
    void a_page_beyond_the_last_row_is_empty_and_knows_the_counts() {
        PageResult.Page page = page("SELECT region FROM sales", PageRequest.of(50, 10));

        assertThat(page.table().rowCount()).isZero();
        assertThat(page.rowCount()).isEqualTo(3);
        assertThat(page.cut()).isFalse();
    }

    @Test
    void without_a_sort_the_statements_own_order_counts() {
        PageResult.Page page =
                page("SELECT region, amount FROM sales ORDER BY 2 DESC -- best first", PageRequest.of(0, 2));

        assertThat(column(page, 0)).containsExactly("East", "South");
    }

    @Test
    void columns_of_one_name_keep_their_names_and_have_keys_of_their_own() {
        PageResult.Page page = page(
                "SELECT region, product, region FROM sales",
                PageRequest.of(0, 5).sortedBy(List.of(PageSort.ascending("region_2"))));

        assertThat(page.table().names()).containsExactly("region", "product", "region");
        assertThat(column(page, 2)).containsExactly("East", "North", "South");
    }

    @Test
    void a_word_is_found_among_many_texts_and_in_the_format_of_a_number() {
        PageRequest request = PageRequest.of(0, 5);

        assertThat(page(NUMBERS, request.searchedFor("word:SECRET99999", List.of()))
                        .rowCount())
                .isEqualTo(1);
        assertThat(page(NUMBERS, request.searchedFor("\"99,999\"", List.of())).rowCount())
                .isEqualTo(1);
        assertThat(page(
                                NUMBERS,
                                request.searchedFor(
                                        "amount:\"99,999.00\"",
                                        List.of(new PageColumn("n", "Amount", FormatSpec.currency("EUR")))))
                        .rowCount())
                .isEqualTo(1);
    }

    @Test
    void a_half_typed_search_is_not_applied() {
        assertThat(page(NUMBERS, PageRequest.of(0, 5).searchedFor("n:>", List.of()))
                        .rowCount())
                .isEqualTo(100_000);
    }

    @Test
    void the_statement_passes_the_guard_like_any_other() {
        assertThat(pages.page("DELETE FROM sales", PageRequest.of(0, 5)))
                .isInstanceOfSatisfying(
                        PageResult.Refused.class,
                        refused -> assertThat(refused.problems()).isNotEmpty());
        assertThat(pages.page("SELECT * FROM sales) AS x, secrets.keys -- ", PageRequest.of(0, 5)))
                .isInstanceOf(PageResult.Refused.class);
        assertThat(cache.statistics().entries()).isZero();
    }

    @Test
    void a_column_that_is_not_there_is_named_with_those_that_are() {
        PageRequest request = PageRequest.of(0, 5).sortedBy(List.of(PageSort.ascending("regoin")));

        assertThat(pages.page("SELECT region FROM sales", request))
                .isInstanceOfSatisfying(PageResult.Refused.class, refused -> {
                    Problem problem = refused.problems().get(0);
                    assertThat(problem.code()).isEqualTo("unknown_column");
                    assertThat(problem.pointer()).isEqualTo("/sort/0/key");
                    assertThat(problem.didYouMean()).isEqualTo("region");
                });
        assertThat(pages.page(
                        "SELECT region FROM sales",
                        PageRequest.of(0, 5).filteredBy(TextFilter.contains("x", List.of("town")))))
                .isInstanceOf(PageResult.Refused.class);
    }

    @Test
    void rows_too_large_for_one_answer_are_cut_and_the_page_says_so() {
        pages = pages(SqlLimits.DEFAULT.withMaxBytes(4_000));

        PageResult.Page page = page("SELECT repeat(word, 50) AS w FROM numbers", PageRequest.of(0, 2_000));

        assertThat(page.cut()).isTrue();
        assertThat(page.table().rowCount()).isBetween(1, 1_999);
        assertThat(page.rowCount()).isEqualTo(100_000);
    }

    @Test
    void a_search_that_runs_out_of_time_says_how_to_search_for_less() {
        pages = pages(SqlLimits.DEFAULT.withTimeout(Duration.ofMillis(1)));

        assertThat(pages.page(NUMBERS, PageRequest.of(0, 5)))
                .isInstanceOfSatisfying(
                        PageResult.Failed.class,
                        failed -> assertThat(failed.problem().code()).isEqualTo("sql_timeout"));
    }

    @Test
    void an_invalidated_statement_is_read_again() {
        page(NUMBERS, PageRequest.of(0, 5));
        cache.invalidate(NUMBERS);
        page(NUMBERS, PageRequest.of(0, 5));

        assertThat(cache.statistics().loads()).isEqualTo(2);
    }

    private PageResult.Page page(String sql, PageRequest request) {
        PageResult result = pages.page(sql, request);
        assertThat(result).isInstanceOf(PageResult.Page.class);
        return (PageResult.Page) result;
    }

    private static List<@Nullable Object> column(PageResult.Page page, int place) {
        List<@Nullable Object> values = new ArrayList<>();
        page.table().rows().forEach(row -> values.add(row.get(place)));
        return values;
    }
}
