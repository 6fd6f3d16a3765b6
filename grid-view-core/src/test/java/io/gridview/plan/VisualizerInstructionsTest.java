package io.gridview.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gridview.spec.Aggregate;
import io.gridview.spec.Align;
import io.gridview.spec.Block;
import io.gridview.spec.CellKind;
import io.gridview.spec.ChartType;
import io.gridview.spec.ColumnFacts;
import io.gridview.spec.FilterType;
import io.gridview.spec.FormatType;
import io.gridview.spec.Orientation;
import io.gridview.spec.Problem;
import io.gridview.spec.SortOrder;
import io.gridview.spec.SpecReader;
import io.gridview.spec.TimeGrain;
import io.gridview.spec.Tone;
import io.gridview.spec.ValueKind;
import io.gridview.spec.WireName;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class VisualizerInstructionsTest {
    private static final List<ColumnSchema> RESULT =
            List.of(new ColumnSchema("region", "text"), new ColumnSchema("amount", "decimal"));
    private static final String TEXT =
            VisualizerInstructions.of("Revenue by region", RESULT).text();
    private static final List<ColumnFacts> EXAMPLE = List.of(
            new ColumnFacts("branch", ValueKind.TEXT),
            new ColumnFacts("month", ValueKind.TEMPORAL),
            new ColumnFacts("loans", ValueKind.NUMBER),
            new ColumnFacts("fees_eur", ValueKind.NUMBER));

    static List<InstructionExample> good() {
        return VisualizerExamples.GOOD;
    }

    static List<InstructionMistake> bad() {
        return VisualizerExamples.BAD;
    }

    static Stream<WireName> words() {
        return Stream.<WireName[]>of(
                        Aggregate.values(),
                        Align.values(),
                        Block.values(),
                        CellKind.values(),
                        ChartType.values(),
                        FilterType.values(),
                        FormatType.values(),
                        Orientation.values(),
                        SortOrder.values(),
                        TimeGrain.values(),
                        Tone.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("good")
    void what_is_shown_as_right_is_read_without_a_problem(InstructionExample good) {
        assertThat(problems(good.answer())).isEmpty();
        assertThat(TEXT).contains(good.question() + "\n" + good.answer() + "\n");
    }

    @ParameterizedTest
    @MethodSource("bad")
    void what_is_shown_as_wrong_has_exactly_the_problem_that_is_named(InstructionMistake bad) {
        assertThat(problems(bad.answer())).extracting(Problem::code).containsExactly(bad.code());
        assertThat(TEXT).contains(bad.answer() + "\n  " + bad.code() + ": " + bad.why() + "\n");
    }

    @ParameterizedTest
    @MethodSource("words")
    void every_word_that_a_view_may_use_is_told(WireName word) {
        String rules = TEXT.substring(0, TEXT.indexOf("The examples use"));

        assertThat(rules).containsPattern("\\b" + Pattern.quote(word.wire()) + "\\b");
    }

    @Test
    void every_kind_of_chart_says_which_keys_it_needs_in_one_line() {
        assertThat(TEXT)
                .contains("\n- bar, line, area: x_key with series")
                .contains("\n- pie, donut: label_key with value_key")
                .contains("\n- scatter: ")
                .contains("\n- heatmap: ")
                .contains("\n- histogram: ");
    }

    @Test
    void the_fields_are_those_of_the_schema() {
        assertThat(TEXT)
                .contains("\n- kpi (up to 8): label; aggregate, column_key, format, tone, icon, compare; compare is")
                .contains("\n- series: key; label, color, series_type\n")
                .contains("\n- layout: blocks, kpi_columns\n");
    }

    @Test
    void the_result_is_told_by_keys_types_and_purpose() {
        assertThat(TEXT).endsWith("""

                The columns of the result:
                - "region" text
                - "amount" decimal
                The result shows: "Revenue by region\"""");
    }

    @Test
    void the_text_has_at_most_nine_hundred_words() {
        assertThat(TEXT.split("\\s+")).hasSizeLessThanOrEqualTo(900);
    }

    @Test
    void keys_are_written_as_the_answer_must_write_them() {
        List<ColumnSchema> columns = List.of(new ColumnSchema("a \"b\"\\\n", "text"));

        assertThat(VisualizerInstructions.of("Say \"no\"", columns).text())
                .endsWith("\n- \"a \\\"b\\\"\\\\\\u000a\" text\nThe result shows: \"Say \\\"no\\\"\"");
    }

    @Property
    void neither_a_key_nor_the_purpose_can_leave_its_line(
            @ForAll String key, @ForAll String type, @ForAll String purpose) {
        String text = VisualizerInstructions.of(purpose, List.of(new ColumnSchema(key, type), RESULT.get(0)))
                .text();

        assertThat(text.split("\\R", -1)).hasSameSizeAs(TEXT.split("\\R", -1));
        assertThat(text.codePoints()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
    }

    @Test
    void the_schema_accepts_the_right_answers_and_a_view_alone_is_none() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(VisualizerInstructions.schema(), InputFormat.JSON);

        assertThat(VisualizerExamples.GOOD)
                .allSatisfy(
                        good -> assertThat(schema.validate(JsonMapper.shared().readTree(good.answer())))
                                .isEmpty());
        assertThat(VisualizerExamples.BAD)
                .filteredOn(bad -> !bad.code().equals("unknown_column"))
                .allSatisfy(
                        bad -> assertThat(schema.validate(JsonMapper.shared().readTree(bad.answer())))
                                .isNotEmpty());
        assertThat(schema.validate(JsonMapper.shared().readTree("{\"grid_id\":\"g\",\"columns\":[{\"key\":\"a\"}]}")))
                .isNotEmpty();
    }

    private static List<Problem> problems(String answer) {
        return SpecReader.strict().against(EXAMPLE).read(answer).problems();
    }
}
