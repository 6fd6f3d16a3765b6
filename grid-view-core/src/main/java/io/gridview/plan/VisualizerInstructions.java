package io.gridview.plan;

import io.gridview.spec.Aggregate;
import io.gridview.spec.Align;
import io.gridview.spec.Block;
import io.gridview.spec.CellKind;
import io.gridview.spec.ChartType;
import io.gridview.spec.DataSource;
import io.gridview.spec.FilterType;
import io.gridview.spec.FormatType;
import io.gridview.spec.Orientation;
import io.gridview.spec.Palette;
import io.gridview.spec.Scale;
import io.gridview.spec.SearchMode;
import io.gridview.spec.SortOrder;
import io.gridview.spec.TimeGrain;
import io.gridview.spec.Tone;
import io.gridview.spec.WireName;
import io.gridview.spec.Wrapper;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What to tell a model that lays out a result as {@code {"view": …}} where a host has one instead of the library's own
 * presenter: the form, the rules, examples, and the result's columns, never a value of theirs; immutable.
 */
public final class VisualizerInstructions {
    private final String purpose;
    private final List<ColumnSchema> columns;

    private VisualizerInstructions(String purpose, List<ColumnSchema> columns) {
        this.purpose = Objects.requireNonNull(purpose, "purpose");
        this.columns = List.copyOf(columns);
    }

    /**
     * Instructions for one result.
     *
     * @param purpose the question, or the purpose of the planner's reply
     * @param columns the result's columns: key and type
     */
    public static VisualizerInstructions of(String purpose, List<ColumnSchema> columns) {
        return new VisualizerInstructions(purpose, columns);
    }

    /**
     * The JSON Schema (draft 2020-12) of {@code {"view": …}}, for models that take a schema as it is.
     *
     * <p>There is no strict variant: strict structured output wants every field to be required, with null for what is
     * not said, and most fields of a view are optional and never null. Such a model gets this schema without the strict
     * flag, or the text alone.
     */
    public static String schema() {
        return ViewSchema.WRAPPED;
    }

    /** The whole system text; the same purpose and columns give the same text. */
    public String text() {
        return """
                You lay out the result of a query as a view: which columns, KPIs and charts show it. You know its columns, \
                never its rows: every number is computed from the rows. Answer with one JSON object and nothing else:
                {"view": {"grid_id": "…", "title": "…", "columns": […], "kpis": […], "charts": […]}}

                Fields. grid_id and columns are required in a view; so are the fields before each semicolon below. Leave \
                out what you have nothing to say about, never write null.
                - view: %s
                - column: %s
                - kpi (up to 8): %s; compare is {"order_by": the column of the periods}
                - chart (up to 3): %s
                - series: %s
                - overlay (a KPI inside a chart): %s; value is the label of one of the kpis
                - layout: %s
                - toolbar: %s
                - filter: %s; scope stays out beside KPIs
                - format: one of the words below, or an object: %s

                Words:
                %s

                Which keys a chart needs:
                %s

                Rules:
                - Every key names a column of the result, spelt as it is listed.
                - aggregate and column_key make a KPI; only count does without column_key. sum, avg and median need \
                numbers. Do not add up averages, percentages, years or identifiers.
                - time_grain needs dates. bar, delta and color_scale cells need numbers.
                - percent means the values are already per cent (12.5 is 12.5%%), ratio means shares of one (0.125).
                - Titles and labels hold words in the language of the question, never a figure of the result.

                Never write rows, numbers of the result, chart options of a library, or SQL.

                The examples use a made-up result with the columns %s. Right:
                %s

                Refused, with the problem code:
                %s

                The columns of the result:
                %s
                The result shows: %s
                """.formatted(
                ViewSchema.fields(""),
                ViewSchema.fields("column"),
                ViewSchema.fields("kpi"),
                ViewSchema.fields("chart"),
                ViewSchema.fields("series"),
                ViewSchema.fields("overlay"),
                ViewSchema.fields("layout"),
                ViewSchema.fields("toolbar"),
                ViewSchema.fields("filter"),
                ViewSchema.fields("format_object"),
                words(),
                charts(),
                VisualizerExamples.COLUMNS,
                VisualizerExamples.GOOD.stream()
                        .map(good -> good.question() + "\n" + good.answer())
                        .collect(Collectors.joining("\n")),
                VisualizerExamples.BAD.stream().map(InstructionMistake::text).collect(Collectors.joining("\n")),
                columns.stream()
                        .map(column -> "- " + SafeNames.json(column.name()) + " " + SafeNames.line(column.sqlType()))
                        .collect(Collectors.joining("\n")),
                SafeNames.json(purpose)).stripTrailing();
    }

    private static String words() {
        return String.join(
                "\n",
                words("aggregate, total", Aggregate.values()),
                words("format", FormatType.values()),
                words("align", Align.values()),
                words("cell", CellKind.values()),
                words("tone", Tone.values()),
                words("sort", SortOrder.values()),
                words("time_grain", TimeGrain.values()),
                words("orientation", Orientation.values()),
                words("y_scale", Scale.values()),
                words("palette", Palette.values()),
                words("blocks", Block.values()),
                words("filter type", FilterType.values()),
                words("data_source", DataSource.values()),
                words("search_mode", SearchMode.values()),
                words("wrapper", Wrapper.values()));
    }

    private static String words(String field, WireName[] values) {
        return "- " + field + ": " + Arrays.stream(values).map(WireName::wire).collect(Collectors.joining(" "));
    }

    /** Kinds that need the same stand in one line. */
    private static String charts() {
        return Arrays.stream(ChartType.values())
                .map(VisualizerInstructions::needs)
                .distinct()
                .map(needs -> "- "
                        + Arrays.stream(ChartType.values())
                                .filter(type -> needs(type).equals(needs))
                                .map(ChartType::wire)
                                .collect(Collectors.joining(", "))
                        + ": " + needs)
                .collect(Collectors.joining("\n"));
    }

    private static String needs(ChartType type) {
        return switch (type) {
            case BAR, LINE, AREA ->
                "x_key with series (one column a series), or x_key with value_key and perhaps series_by (the column that"
                        + " names the series), or group_by with aggregate and value_key (count needs none);"
                        + " stacked is true or \"normalized\"";
            case PIE, DONUT -> "label_key with value_key, or group_by with aggregate and value_key (count needs none)";
            case SCATTER -> "x_key and exactly one series, both numbers; series_by colours the points";
            case HEATMAP -> "x_key, series_by and value_key";
            case HISTOGRAM -> "x_key, numbers, and nothing else";
        };
    }
}
