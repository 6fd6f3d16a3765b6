package io.gridview.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Valid views that use every field of the contract, in texts of every kind. */
public final class GridViewSpecs {
    private static final double HALF = 0.5;

    private GridViewSpecs() {}

    /** Views that a reader lets in, perhaps with warnings of figures in texts; their columns may be of any type. */
    public static Arbitrary<GridViewSpec> views() {
        Arbitrary<List<String>> keys =
                SpecTexts.texts().list().uniqueElements().ofMinSize(1).ofMaxSize(4);
        // Edge cases of forty fields together are more than can be counted.
        return keys.flatMap(columns -> kpis(columns).flatMap(kpis -> view(columns, kpis)))
                .withoutEdgeCases();
    }

    private static Arbitrary<GridViewSpec> view(List<String> keys, List<KpiSpec> kpis) {
        ChartSpecs charts =
                new ChartSpecs(keys, kpis.stream().map(KpiSpec::label).toList());
        return Builders.withBuilder(() -> GridViewSpec.builder("g").kpis(kpis))
                .use(Arbitraries.of("g", "sales", "a1_b-c"))
                .in(GridViewSpecBuilder::gridId)
                .use(SpecTexts.texts())
                .withProbability(HALF)
                .in(GridViewSpecBuilder::title)
                .use(SpecTexts.texts())
                .withProbability(HALF)
                .in(GridViewSpecBuilder::subtitle)
                .use(Combinators.combine(
                                keys.stream().map(GridViewSpecs::column).toList())
                        .as(columns -> columns))
                .in(GridViewSpecBuilder::columns)
                .use(several(3, i -> charts.chart("c" + i)))
                .in(GridViewSpecBuilder::charts)
                .use(layouts())
                .withProbability(HALF)
                .in(GridViewSpecBuilder::layout)
                .use(toolbars(keys, kpis.isEmpty()))
                .withProbability(HALF)
                .in(GridViewSpecBuilder::toolbar)
                .use(tables())
                .withProbability(HALF)
                .in(GridViewSpecBuilder::table)
                .build(GridViewSpecBuilder::build);
    }

    private static Arbitrary<ColumnSpec> column(String key) {
        return Builders.withBuilder(() -> ColumnSpec.builder(key))
                .use(SpecTexts.texts())
                .withProbability(HALF)
                .in(ColumnSpecBuilder::label)
                .use(formats())
                .withProbability(HALF)
                .in(ColumnSpecBuilder::format)
                .use(Arbitraries.of(Align.values()))
                .withProbability(HALF)
                .in(ColumnSpecBuilder::align)
                .use(flags())
                .in(ColumnSpecBuilder::sortable)
                .use(flags())
                .in(ColumnSpecBuilder::searchable)
                .use(flags())
                .in(ColumnSpecBuilder::exportable)
                .use(flags())
                .in(ColumnSpecBuilder::hide)
                .use(Arbitraries.of("12rem", "120px", "20%"))
                .withProbability(HALF)
                .in(ColumnSpecBuilder::width)
                .use(SpecTexts.linkTemplates())
                .withProbability(HALF)
                .in(ColumnSpecBuilder::linkTemplate)
                .use(SpecTexts.texts())
                .withProbability(HALF)
                .in(ColumnSpecBuilder::menuGroup)
                .use(Arbitraries.of(Aggregate.values()))
                .withProbability(HALF)
                .in(ColumnSpecBuilder::total)
                .use(Arbitraries.of(CellKind.values()))
                .in(ColumnSpecBuilder::cell)
                .build(ColumnSpecBuilder::build);
    }

    /** Formats of every type, with the details that a type takes. */
    static Arbitrary<FormatSpec> formats() {
        return Builders.withBuilder(() -> FormatSpec.of(FormatType.TEXT))
                .use(Arbitraries.of(FormatType.values()))
                .in((format, type) -> FormatSpec.of(type))
                .use(Arbitraries.of("EUR", "USD", "JPY"))
                .withProbability(HALF)
                .in((format, code) -> format.type() == FormatType.CURRENCY ? format.withCurrency(code) : format)
                .use(Arbitraries.integers().between(0, 20))
                .withProbability(HALF)
                .in(FormatSpec::withDecimals)
                .use(SpecTexts.texts().filter(text -> text.length() <= 40))
                .withProbability(HALF)
                .in(FormatSpec::withUnit)
                .use(flags())
                .in(FormatSpec::withCompact)
                .build();
    }

    private static Arbitrary<List<KpiSpec>> kpis(List<String> keys) {
        return Builders.withBuilder(() -> KpiSpec.builder(""))
                .use(SpecTexts.texts())
                .in(KpiSpecBuilder::label)
                .use(Arbitraries.of(keys))
                .withProbability(HALF)
                .in(KpiSpecBuilder::columnKey)
                .use(Arbitraries.of(Aggregate.values()))
                .in((kpi, aggregate) -> kpi.build().columnKey() == null ? kpi : kpi.aggregate(aggregate))
                .use(formats())
                .withProbability(HALF)
                .in(KpiSpecBuilder::format)
                .use(Arbitraries.of(Tone.values()))
                .in(KpiSpecBuilder::tone)
                .use(SpecTexts.texts())
                .withProbability(HALF)
                .in(KpiSpecBuilder::icon)
                .use(Arbitraries.of(keys))
                .withProbability(HALF)
                .in(KpiSpecBuilder::compareToPrevious)
                .build(KpiSpecBuilder::build)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<LayoutSpec> layouts() {
        return Combinators.combine(
                        Arbitraries.of(Block.values()).list().uniqueElements().ofMaxSize(Block.values().length),
                        Arbitraries.integers().between(1, 6))
                .as(LayoutSpec::new);
    }

    private static Arbitrary<ToolbarSpec> toolbars(List<String> keys, boolean withoutKpis) {
        return Combinators.combine(several(3, i -> filter("f" + i, keys, withoutKpis)), flags())
                .as(ToolbarSpec::new);
    }

    /** A filter of the client stands beside no KPI. */
    private static Arbitrary<FilterSpec> filter(String id, List<String> keys, boolean withoutKpis) {
        return Builders.withBuilder(() -> FilterSpec.of("", FilterType.SELECT))
                .use(Combinators.combine(Arbitraries.of(keys), Arbitraries.of(FilterType.values()))
                        .as(FilterSpec::of))
                .in((none, filter) -> filter)
                .use(SpecTexts.texts())
                .in((filter, text) -> filter.withId(id + text))
                .use(SpecTexts.texts())
                .withProbability(HALF)
                .in(FilterSpec::withLabel)
                .use(SpecTexts.texts().list().ofMaxSize(3))
                .in(FilterSpec::withOptions)
                .use(Arbitraries.of(FilterScope.values()))
                .withProbability(HALF)
                .in((filter, scope) -> filter.withScope(withoutKpis ? scope : FilterScope.SERVER))
                .build();
    }

    private static Arbitrary<TableOptions> tables() {
        return Builders.withBuilder(TableOptions::builder)
                .use(Arbitraries.of(SearchMode.values()))
                .in(TableOptionsBuilder::searchMode)
                .use(flags())
                .in(TableOptionsBuilder::striped)
                .use(flags())
                .withProbability(HALF)
                .in(TableOptionsBuilder::columnSettings)
                .use(SpecTexts.texts().list().ofMaxSize(3))
                .in(TableOptionsBuilder::columnGroupsOrder)
                .use(Arbitraries.of(Wrapper.values()))
                .in(TableOptionsBuilder::wrapper)
                .use(flags())
                .in(TableOptionsBuilder::exportXlsx)
                .use(Arbitraries.of("/x.pdf", "https://example.org/view.pdf?a=1"))
                .withProbability(HALF)
                .in(TableOptionsBuilder::exportPdfUrl)
                .build(TableOptionsBuilder::build);
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    /** None to {@code most}, each made for its place so that names can differ. */
    private static <T> Arbitrary<List<T>> several(int most, IntFunction<Arbitrary<T>> one) {
        return Arbitraries.integers().between(0, most).flatMap(count -> {
            List<Arbitrary<T>> each = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                each.add(one.apply(i));
            }
            return Combinators.combine(each).as(items -> items);
        });
    }
}
