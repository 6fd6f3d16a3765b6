package io.gridview.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpecWriterTest {

    @Property(tries = 300)
    void what_is_written_reads_back_as_an_equal_view(@ForAll("views") GridViewSpec view) {
        Reading<GridViewSpec> reading = SpecReader.strict().read(SpecWriter.toJson(view));

        assertThat(reading.problems()).filteredOn(Problem::isError).isEmpty();
        assertThat(reading.value()).isEqualTo(view);
    }

    @Provide
    Arbitrary<GridViewSpec> views() {
        return Combinators.combine(
                        text().injectNull(0.3),
                        columns(),
                        kpis(),
                        charts(),
                        Arbitraries.of(Block.values()).set().ofMinSize(1).map(List::copyOf),
                        Arbitraries.integers().between(1, 6),
                        table())
                .as((title, columns, kpis, charts, blocks, kpiColumns, table) -> new GridViewSpec(
                        "g",
                        title,
                        null,
                        columns,
                        kpis,
                        charts,
                        new LayoutSpec(blocks, kpiColumns),
                        ToolbarSpec.DEFAULT,
                        table));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars(" \u00e4\"\\/<{\u20ac")
                .ofMinLength(1)
                .ofMaxLength(20);
    }

    private static Arbitrary<FormatSpec> format() {
        return Combinators.combine(
                        Arbitraries.of(FormatType.values()),
                        Arbitraries.of("EUR", "USD").injectNull(0.5),
                        Arbitraries.integers().between(0, 20).injectNull(0.5),
                        text().injectNull(0.5),
                        Arbitraries.of(true, false))
                .as((type, currency, decimals, unit, compact) ->
                        new FormatSpec(type, type == FormatType.CURRENCY ? currency : null, decimals, unit, compact));
    }

    private static Arbitrary<List<ColumnSpec>> columns() {
        return Combinators.combine(
                        text(),
                        format().injectNull(0.3),
                        Arbitraries.of(Align.values()).injectNull(0.3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Aggregate.values()).injectNull(0.5),
                        Arbitraries.of(CellKind.values()))
                .as((label, format, align, flag, total, cell) -> new ColumnSpec(
                        "k", label, format, align, flag, !flag, flag, !flag, "10px", null, null, total, cell))
                .list()
                .ofSize(1);
    }

    private static Arbitrary<List<KpiSpec>> kpis() {
        return Combinators.combine(
                        text(),
                        Arbitraries.of(Aggregate.values()),
                        format().injectNull(0.4),
                        Arbitraries.of(Tone.values()),
                        text().injectNull(0.5))
                .as((label, aggregate, format, tone, icon) ->
                        new KpiSpec(label, aggregate, "k", format, tone, icon, new CompareSpec("k")))
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<List<ChartSpec>> charts() {
        return Combinators.combine(
                        text(),
                        Arbitraries.of(Stacking.values()),
                        Arbitraries.of(Orientation.values()),
                        Arbitraries.of(SortOrder.values()),
                        Arbitraries.integers().between(1, 1000).injectNull(0.5),
                        Arbitraries.of(TimeGrain.values()).injectNull(0.5),
                        Arbitraries.integers().between(120, 800),
                        Arbitraries.of(Scale.values()))
                .as((title, stacking, orientation, sort, limit, grain, height, scale) -> ChartSpec.builder(
                                "c", ChartType.BAR)
                        .title(title)
                        .xKey("k")
                        .series(List.of(new SeriesSpec("k", title, "#abc", ChartType.LINE)))
                        .stacking(stacking)
                        .orientation(orientation)
                        .sort(sort)
                        .limit(limit)
                        .timeGrain(grain)
                        .height(height)
                        .dataSource(DataSource.GRID_FILTERED)
                        .palette("warm")
                        .yScale(scale)
                        .build())
                .list()
                .ofMaxSize(1);
    }

    private static Arbitrary<TableOptions> table() {
        return Combinators.combine(
                        Arbitraries.of(SearchMode.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false).injectNull(0.5),
                        Arbitraries.of(Wrapper.values()),
                        text().list().ofMaxSize(3))
                .as((search, flag, settings, wrapper, groups) ->
                        new TableOptions(search, flag, settings, groups, wrapper, !flag, "/x.pdf"));
    }
}
