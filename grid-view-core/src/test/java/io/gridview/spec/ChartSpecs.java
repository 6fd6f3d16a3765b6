package io.gridview.spec;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;
import net.jqwik.api.arbitraries.ListArbitrary;

/** Valid charts of every kind over the columns and KPIs of a view. */
final class ChartSpecs {
    private static final double HALF = 0.5;

    private final Arbitrary<String> keys;
    private final List<String> columns;
    private final List<String> kpiLabels;

    ChartSpecs(List<String> columns, List<String> kpiLabels) {
        this.keys = Arbitraries.of(columns);
        this.columns = columns;
        // A label of several KPIs names none of them.
        this.kpiLabels = kpiLabels.stream()
                .filter(label -> Collections.frequency(kpiLabels, label) == 1)
                .toList();
    }

    Arbitrary<ChartSpec> chart(String id) {
        return Arbitraries.of(ChartType.values()).flatMap(type -> chart(id, type));
    }

    private Arbitrary<ChartSpec> chart(String id, ChartType type) {
        BuilderCombinator<ChartSpecBuilder> chart = any(id, type);
        return switch (type) {
            case BAR, LINE, AREA -> Arbitraries.oneOf(wide(axes(chart)), named(axes(chart)), grouped(axes(chart)));
            case PIE, DONUT -> Arbitraries.oneOf(slices(ordered(chart)), counted(ordered(chart)));
            case SCATTER ->
                build(scaled(chart)
                        .use(keys)
                        .in(ChartSpecBuilder::xKey)
                        .use(series(Arbitraries.just(null)).ofSize(1))
                        .in(ChartSpecBuilder::series)
                        .use(keys)
                        .withProbability(HALF)
                        .in(ChartSpecBuilder::seriesBy));
            case HEATMAP ->
                build(grouping(chart)
                        .use(keys)
                        .in(ChartSpecBuilder::xKey)
                        .use(keys)
                        .in(ChartSpecBuilder::seriesBy)
                        .use(keys)
                        .in(ChartSpecBuilder::valueKey));
            case HISTOGRAM -> build(scaled(chart).use(keys).in(ChartSpecBuilder::xKey));
        };
    }

    private Arbitrary<ChartSpec> wide(BuilderCombinator<ChartSpecBuilder> chart) {
        Arbitrary<ChartType> kinds = Arbitraries.of(ChartType.BAR, ChartType.LINE, ChartType.AREA);
        return build(chart.use(keys)
                .in(ChartSpecBuilder::xKey)
                .use(series(kinds.injectNull(HALF)).ofMinSize(1).ofMaxSize(columns.size()))
                .in(ChartSpecBuilder::series));
    }

    private Arbitrary<ChartSpec> named(BuilderCombinator<ChartSpecBuilder> chart) {
        return build(chart.use(keys)
                .in(ChartSpecBuilder::xKey)
                .use(keys)
                .in(ChartSpecBuilder::valueKey)
                .use(keys)
                .withProbability(HALF)
                .in(ChartSpecBuilder::seriesBy));
    }

    private Arbitrary<ChartSpec> grouped(BuilderCombinator<ChartSpecBuilder> chart) {
        return build(chart.use(keys).in(ChartSpecBuilder::groupBy).use(keys).in(ChartSpecBuilder::valueKey));
    }

    private Arbitrary<ChartSpec> slices(BuilderCombinator<ChartSpecBuilder> chart) {
        return build(chart.use(keys).in(ChartSpecBuilder::labelKey).use(keys).in(ChartSpecBuilder::valueKey));
    }

    private Arbitrary<ChartSpec> counted(BuilderCombinator<ChartSpecBuilder> chart) {
        return build(chart.use(keys).in((builder, key) -> builder.groupBy(key).aggregate(Aggregate.COUNT)));
    }

    private static BuilderCombinator<ChartSpecBuilder> axes(BuilderCombinator<ChartSpecBuilder> chart) {
        return scaled(ordered(chart))
                .use(Arbitraries.of(Stacking.values()))
                .in(ChartSpecBuilder::stacking)
                .use(Arbitraries.of(Orientation.values()))
                .in(ChartSpecBuilder::orientation);
    }

    private static BuilderCombinator<ChartSpecBuilder> scaled(BuilderCombinator<ChartSpecBuilder> chart) {
        return chart.use(Arbitraries.of(Scale.values())).in(ChartSpecBuilder::yScale);
    }

    private static BuilderCombinator<ChartSpecBuilder> ordered(BuilderCombinator<ChartSpecBuilder> chart) {
        return grouping(chart)
                .use(Arbitraries.of(SortOrder.values()))
                .in(ChartSpecBuilder::sort)
                .use(Arbitraries.integers().between(1, 10_000))
                .withProbability(HALF)
                .in(ChartSpecBuilder::limit);
    }

    private static BuilderCombinator<ChartSpecBuilder> grouping(BuilderCombinator<ChartSpecBuilder> chart) {
        return chart.use(Arbitraries.of(Aggregate.values()))
                .in(ChartSpecBuilder::aggregate)
                .use(Arbitraries.of(TimeGrain.values()))
                .withProbability(HALF)
                .in(ChartSpecBuilder::timeGrain);
    }

    /** What has an effect on a chart of any kind. */
    private BuilderCombinator<ChartSpecBuilder> any(String id, ChartType type) {
        return Builders.withBuilder(() -> ChartSpec.builder(id, type))
                .use(SpecTexts.texts())
                .withProbability(HALF)
                .in(ChartSpecBuilder::title)
                .use(Arbitraries.integers().between(120, 800))
                .withProbability(HALF)
                .in(ChartSpecBuilder::height)
                .use(Arbitraries.of(DataSource.values()))
                .in(ChartSpecBuilder::dataSource)
                .use(overlays())
                .withProbability(kpiLabels.isEmpty() ? 0 : HALF)
                .in(ChartSpecBuilder::overlay)
                .use(Arbitraries.of(Palette.words()))
                .withProbability(HALF)
                .in(ChartSpecBuilder::palette);
    }

    private Arbitrary<OverlaySpec> overlays() {
        return Builders.withBuilder(() -> OverlaySpec.of(""))
                .use(Arbitraries.of(kpiLabels.isEmpty() ? List.of("") : kpiLabels))
                .in((overlay, label) -> OverlaySpec.of(label))
                .use(SpecTexts.texts())
                .withProbability(HALF)
                .in(OverlaySpec::withTitle)
                .use(Arbitraries.of(Tone.values()))
                .in(OverlaySpec::withTone)
                .build();
    }

    private ListArbitrary<SeriesSpec> series(Arbitrary<ChartType> kinds) {
        return Builders.withBuilder(() -> SeriesSpec.of(""))
                .use(keys)
                .in((series, key) -> SeriesSpec.of(key))
                .use(SpecTexts.texts())
                .withProbability(HALF)
                .in(SeriesSpec::withLabel)
                .use(Arbitraries.of("#2563eb", "rgb(37, 99, 235)", "teal"))
                .withProbability(HALF)
                .in(SeriesSpec::withColor)
                .use(kinds)
                .in(SeriesSpec::withSeriesType)
                .build()
                .list()
                .uniqueElements(SeriesSpec::key);
    }

    private static Arbitrary<ChartSpec> build(BuilderCombinator<ChartSpecBuilder> chart) {
        return chart.build(ChartSpecBuilder::build);
    }
}
