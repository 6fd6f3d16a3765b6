package io.gridview.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What to tell a model that plans: the answer's form, the rules, examples, and the tables; immutable. */
public final class PlannerInstructions {
    /** The characters that the list of tables takes at most, unless said otherwise. */
    public static final int DEFAULT_SCHEMA_CHARACTERS = 20_000;

    private final List<TableSchema> tables;
    private final String dialect;
    private final int schemaCharacters;

    private PlannerInstructions(List<TableSchema> tables, String dialect, int schemaCharacters) {
        this.tables = List.copyOf(tables);
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.schemaCharacters = schemaCharacters;
    }

    /** Instructions for a database with these tables, in standard SQL. */
    public static PlannerInstructions of(List<TableSchema> tables) {
        return new PlannerInstructions(tables, "standard SQL", DEFAULT_SCHEMA_CHARACTERS);
    }

    /** The same with the name of the SQL that the database speaks, for instance {@code DuckDB}. */
    public PlannerInstructions dialect(String name) {
        return new PlannerInstructions(tables, name, schemaCharacters);
    }

    /**
     * The same with another limit for the list of tables. A table is told with all its columns or not at all, and the
     * text says how many are left out.
     *
     * @throws IllegalArgumentException for less than one
     */
    public PlannerInstructions schemaCharacters(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("schemaCharacters must be at least 1, not " + most);
        }
        return new PlannerInstructions(tables, dialect, most);
    }

    /**
     * The JSON Schema (draft 2020-12) of a reply, for models that take a schema as it is.
     *
     * @see #strictSchema()
     */
    public static String schema() {
        return PlannerReplyReader.schema();
    }

    /**
     * The same schema for strict structured output, which knows a few keywords only and needs a {@code type} everywhere:
     * without identifiers and limits of length. What such a model writes still goes through the reader.
     */
    public static String strictSchema() {
        return StrictSchema.of(schema());
    }

    /** The whole system text; the same tables give the same text. */
    public String text() {
        return """
                You answer questions about a database (SQL: %s) with one JSON object and nothing else:
                {"sql": "…", "purpose": "…", "format": "…"}
                Your SQL is run; the table, every number and every chart are computed from its rows.

                All three fields are required, no other is allowed:
                - sql: one statement, a SELECT that only reads.
                - purpose: one sentence in the language of the question that says what the result shows. You have not \
                seen the rows, so no figures.
                - format, one of:
                %s

                Rules for sql:
                - Use only the tables listed at the end. Names in double quotes need their quotes.
                - Let SQL count, add up and average; never return single rows so that somebody else can. List rows only \
                when the question asks for them. No SELECT *.
                - Give every column an alias: a readable name in snake_case that ends in its unit or currency, such as \
                weight_kg, revenue_usd, share_pct (12.5 is 12.5%%).
                - Numbers stay numbers and dates stay dates: no to_char, strftime, concatenation or signs. Formats come later.
                - Steps of time are date_trunc('month', …), kept as dates.
                - Order rows as a reader wants them: time upwards, rankings downwards by the measure.
                - No LIMIT, unless the question says how many.

                Never write rows, results, KPI values, chart options or a view.

                The examples use a made-up table, %s. It is not in your database. Right:
                %s

                Refused, with the problem code:
                %s

                The tables%s:
                %s
                """.formatted(
                SafeNames.line(dialect),
                formats(),
                PlannerExamples.TABLE,
                lines(PlannerExamples.GOOD.stream()
                        .map(good -> good.question() + "\n" + good.answer())
                        .toList()),
                lines(PlannerExamples.BAD.stream().map(InstructionMistake::text).toList()),
                tables.isEmpty() ? "" : ", each with its columns and their types",
                TableLines.of(tables, schemaCharacters)).stripTrailing();
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private static String formats() {
        return Arrays.stream(ResultFormat.values())
                .map(format -> "  - " + format.wire() + ": " + use(format))
                .collect(Collectors.joining("\n"));
    }

    private static String use(ResultFormat format) {
        return switch (format) {
            case TABLE -> "KPIs and the rows; for lists and exact values.";
            case REPORT -> "KPIs, up to three charts and the rows; for broad questions and overviews.";
            case CHART -> "KPIs, one chart and the rows; for a trend, a comparison, a share or a distribution.";
            case ANSWER -> "KPIs alone; for a question with one number or a few as its answer.";
        };
    }
}
