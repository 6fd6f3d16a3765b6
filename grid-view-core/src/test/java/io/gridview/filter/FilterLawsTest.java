package io.gridview.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import io.gridview.filter.NumberRange.Bound;
import io.gridview.filter.SearchQuery.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class FilterLawsTest {
    private static final List<SearchColumn> COLUMNS = List.of(
            new SearchColumn("name", "Full name"),
            new SearchColumn("amount", "Amount"),
            new SearchColumn("day", "Day"));

    @Property
    void a_filter_and_its_exclusion_split_the_rows(
            @ForAll("filters") RowFilter filter, @ForAll("tables") FilterRows rows) {
        BitSet kept = bits(filter, rows);
        BitSet left = bits(filter.negated(), rows);

        assertThat(kept.intersects(left)).isFalse();
        assertThat(kept.cardinality() + left.cardinality()).isEqualTo(rows.count());
    }

    @Property
    void all_of_two_filters_is_their_intersection(
            @ForAll("filters") RowFilter a, @ForAll("filters") RowFilter b, @ForAll("tables") FilterRows rows) {
        BitSet both = bits(a, rows);
        both.and(bits(b, rows));

        assertThat(bits(new AllOf(List.of(a, b)), rows)).isEqualTo(both);
    }

    @Property
    void any_of_two_filters_is_their_union(
            @ForAll("filters") RowFilter a, @ForAll("filters") RowFilter b, @ForAll("tables") FilterRows rows) {
        BitSet either = bits(a, rows);
        either.or(bits(b, rows));

        assertThat(bits(new AnyOf(List.of(a, b)), rows)).isEqualTo(either);
    }

    @Property
    void a_plus_between_two_queries_of_one_term_is_their_intersection(
            @ForAll("terms") String a, @ForAll("terms") String b, @ForAll("tables") FilterRows rows) {
        BitSet both = searched(a, rows);
        both.and(searched(b, rows));

        assertThat(searched(a + "+" + b, rows)).isEqualTo(both);
        assertThat(searched(a + " " + b, rows)).isEqualTo(both);
    }

    @Property
    void a_comma_between_two_queries_is_their_union(
            @ForAll("terms") String a, @ForAll("terms") String b, @ForAll("tables") FilterRows rows) {
        BitSet either = searched(a, rows);
        either.or(searched(b, rows));

        for (String or : List.of(",", "/", "\\", " , ")) {
            assertThat(searched(a + or + b, rows)).isEqualTo(either);
        }
    }

    @Property
    void a_dash_before_a_term_leaves_the_other_rows(@ForAll("terms") String term, @ForAll("tables") FilterRows rows) {
        Assume.that(!term.startsWith("-") && !term.contains(".."));
        BitSet left = searched("-" + term, rows);

        left.flip(0, rows.count());
        assertThat(left).isEqualTo(searched(term, rows));
    }

    @Property(tries = 5000)
    void whatever_is_typed_is_read_without_an_exception_and_applied_only_when_whole(
            @ForAll("typed") String text, @ForAll("tables") FilterRows rows) {
        SearchQuery query = RowFilter.parse(text, COLUMNS);

        assertThat(query.filter().matching(rows).count()).isBetween(0, rows.count());
        if (query.state() != State.COMPLETE) {
            assertThat(query.filter()).isEqualTo(RowFilter.everything());
        }
    }

    @Property
    void every_text_at_all_is_read_without_an_exception(@ForAll String text) {
        assertThat(RowFilter.parse(text, COLUMNS)).isNotNull();
    }

    @Property
    void quotes_make_every_text_without_quotes_literal(
            @ForAll("typed") String text, @ForAll("tables") FilterRows rows) {
        Assume.that(!text.isEmpty() && text.indexOf('"') < 0);

        assertThat(searched("\"" + text + "\"", rows))
                .isEqualTo(bits(TextFilter.contains(text, List.of("name", "amount", "day")), rows));
    }

    @Property
    void no_row_without_a_value_lies_in_a_range(@ForAll("numbers") RowFilter range, @ForAll("tables") FilterRows rows) {
        for (int row : range.matching(rows).indexes()) {
            assertThat(rows.column("amount").isNull(row)).isFalse();
        }
    }

    @Property
    void a_number_is_below_at_or_above_another(@ForAll BigDecimal bound, @ForAll("tables") FilterRows rows) {
        Bound open = new Bound(bound, false);
        int below = new NumberRange("amount", null, open).matching(rows).count();
        int at = NumberRange.between("amount", bound, bound).matching(rows).count();
        int above = new NumberRange("amount", open, null).matching(rows).count();

        assertThat(below + at + above)
                .isEqualTo(
                        NumberRange.between("amount", null, null).matching(rows).count());
    }

    @Property
    void folding_a_text_twice_changes_nothing(@ForAll String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }

    private static BitSet searched(String text, FilterRows rows) {
        SearchQuery query = RowFilter.parse(text, COLUMNS);
        assertThat(query.state()).as(text).isEqualTo(State.COMPLETE);
        return bits(query.filter(), rows);
    }

    private static BitSet bits(RowFilter filter, FilterRows rows) {
        BitSet bits = new BitSet();
        for (int row : filter.matching(rows).indexes()) {
            bits.set(row);
        }
        return bits;
    }

    @Provide
    Arbitrary<FilterRows> tables() {
        Arbitrary<@Nullable Object> names =
                Arbitraries.<Object>of("a", "A-b", "b c", "5..6", "").injectNull(0.2);
        Arbitrary<@Nullable Object> amounts = Arbitraries.<Object>of(
                        new BigDecimal("-1.5"), BigDecimal.ZERO, new BigDecimal("5.00"))
                .injectNull(0.2);
        Arbitrary<@Nullable Object> days = Arbitraries.<Object>of(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 1, 1))
                .injectNull(0.2);
        List<ColumnHeader> headers = List.of(
                new ColumnHeader("name", ColumnType.TEXT),
                new ColumnHeader("amount", ColumnType.DECIMAL),
                new ColumnHeader("day", ColumnType.DATE));
        return Combinators.combine(names, amounts, days)
                .as((name, amount, day) -> Arrays.<@Nullable Object>asList(name, amount, day))
                .list()
                .ofMaxSize(12)
                .map(rows -> new FilterRows(
                        RowTable.ofArrays(headers, rows),
                        (column, row) -> "<" + column.value(row) + ">",
                        ZoneOffset.UTC));
    }

    @Provide
    Arbitrary<RowFilter> numbers() {
        Arbitrary<@Nullable Bound> bounds = Combinators.combine(
                        Arbitraries.of("-2", "-1.50", "0", "5", "7").map(BigDecimal::new), Arbitraries.of(true, false))
                .as(Bound::new)
                .injectNull(0.3);
        return Combinators.combine(bounds, bounds).as((from, to) -> new NumberRange("amount", from, to));
    }

    @Provide
    Arbitrary<RowFilter> filters() {
        Arbitrary<RowFilter> texts =
                Arbitraries.of("a", "B", "5", ">").map(text -> TextFilter.contains(text, List.of("name", "amount")));
        Arbitrary<RowFilter> sets = Combinators.combine(
                        Arbitraries.of("a", "b c", "5").set(),
                        Arbitraries.of("name", "amount"),
                        Arbitraries.of(true, false))
                .as((values, column, noValue) -> new SetFilter(column, values, noValue));
        Arbitrary<@Nullable LocalDate> ends = Arbitraries.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1))
                .injectNull(0.3);
        Arbitrary<RowFilter> days = Combinators.combine(ends, ends).as((from, to) -> TimeRange.days("day", from, to));
        Arbitrary<RowFilter> simple = Arbitraries.oneOf(texts, sets, days, numbers());
        return Arbitraries.oneOf(
                simple,
                simple.map(RowFilter::negated),
                simple.list().ofMaxSize(3).map(AllOf::new),
                simple.list().ofMaxSize(3).map(AnyOf::new));
    }

    /** Whole queries of one term. */
    @Provide
    Arbitrary<String> terms() {
        return Arbitraries.of(
                "a",
                "B",
                "\"b c\"",
                "-a",
                "-\"5\"",
                "%a%b%",
                ">0",
                ">=0",
                "<-1",
                "<=5",
                "=5.0",
                "-1.5..5",
                "amount:>0",
                "\"full name\":b",
                "-day:2024-02",
                "day:2024-01..2024-12",
                ">2024-06-01",
                "nothing");
    }

    /** Texts that come near the grammar. */
    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "a",
                        "name",
                        "full name",
                        "\"",
                        ":",
                        "%",
                        "..",
                        ".",
                        "-",
                        "\u2212",
                        "\u2014",
                        "+",
                        ",",
                        "/",
                        "\\",
                        " ",
                        "\u00a0",
                        ">",
                        ">=",
                        "<",
                        "=",
                        "5",
                        "-1.5",
                        "1e999",
                        "2024-02",
                        "2024-02-30",
                        "2024-02-29T10:00",
                        "\u0130",
                        "\ud83d")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
