package io.gridview.examples.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.Column;
import io.gridview.data.RowTable;
import io.gridview.flow.NotUnderstood;
import io.gridview.flow.Planned;
import io.gridview.plan.ResultFormat;
import io.gridview.sql.SqlResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulePlannerTest {
    private final TinyPlanner planner = TinyPlanner.shared();

    static List<UnderstoodQuestions.Expected> questions() {
        return UnderstoodQuestions.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_gets_the_rows_that_a_person_would_count(UnderstoodQuestions.Expected expected) {
        Planned planned = planned(expected.question());
        RowTable table = rows(planned);

        assertThat(planned.reply().format().wire()).isEqualTo(expected.format());
        assertThat(String.join(", ", table.names())).isEqualTo(expected.columns());
        assertThat(lines(table)).isEqualTo(expected.rows());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void the_purpose_is_itself_a_question_with_the_same_answer(UnderstoodQuestions.Expected expected) {
        Planned planned = planned(expected.question());

        assertThat(planned(planned.reply().purpose()).reply().sql())
                .isEqualTo(planned.reply().sql());
    }

    @Test
    void there_are_enough_questions() {
        assertThat(questions()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            average body mass of wombats               | “wombats”
            avrage body mass by species                | “avrage”
            flights per fortnight                      | “fortnight”
            who is the president                       | “president”
            Durchschnitt der Flüge pro Monat           | “Durchschnitt”, “der”, “Flüge”, “pro” and “Monat”
            🐧 by island                               | “🐧”
            drop table penguins                        | “drop”
            Robert'); DROP TABLE penguins;--           | “Robert” and “DROP”
            penguins heavier than 5 kg                 | “kg”
            life expectancy of Atlantis                | “Atlantis”
            flights in February 30 2001                | “30”
            number of flights per day on average       | “on average”
            average delay by species                   | “delay” in a question about Palmer penguins. That belongs to US flights
            penguins and flights                       | “flights” in a question about Palmer penguins
            flights from ATL or by hour                | “or”
            """)
    void a_word_that_is_not_understood_is_named(String question, String named) {
        assertThat(refused(question).message()).contains("I do not understand " + named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            flights ATL by hour                        | “ATL” could be the origin or the destination
            medium strikes                             | “medium” could be the wildlife size or the damage
            penguins over 200 mm                       | could be flipper length or beak length or beak depth
            penguins over 200                          | says no measure
            flights in 2003                            | There is no data in 2003
            life expectancy in 2003                    | has the years 2000, 2005
            bird strikes from 2001 to 1999             | ends before it begins
            body mass by hour                          | its rows have no date
            penguins in 2007                           | its rows have no date
            life expectancy in March                   | it knows years only
            bird strikes per hour                      | cannot be counted by hour
            share of average body mass by species      | A share of an average says nothing
            share of flights                           | needs something to share among
            flights by distance                        | is a number, so there is no grouping by it
            top 0 airlines by strikes                  | is no number of rows to show
            top 5 airlines over time                   | A ranking has one dimension or one step of time
            most and fewest strikes by airline         | Both the highest and the lowest
            flights per month as a table and as a pie  | name one of them
            relationship of body mass                  | A relationship needs two measures
            countries                                  | What should be measured
            more than 3 flights                        | needs something to group by
            how many species are there                 | Palmer penguins or Bird strikes
            by species                                 | Palmer penguins or Bird strikes
            top 10                                     | names nothing that is in the data
            in 1998                                    | names nothing that is in the data
            hello                                      | names nothing that is in the data
            """)
    void a_question_that_cannot_be_answered_says_why(String question, String reason) {
        assertThat(refused(question).message()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            avrage body mass by species          | average body mass by species
            average body mass by speces          | average body mass by species
            how many pengins are on Dream        | how many penguins are on Dream
            flights form ATL                     | flights from ATL
            life expectancy in Frence            | life expectancy in france
            how many species are there           | Number of different species of penguins
            """)
    void a_near_question_is_suggested(String question, String suggestion) {
        assertThat(refused(question).suggestions()).contains(suggestion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"avrage body mass", "hello", "by species", "flights in 2003", "penguins and flights", ""})
    void every_suggestion_would_be_understood(String question) {
        NotUnderstood refused = refused(question);

        assertThat(refused.suggestions())
                .isNotEmpty()
                .allSatisfy(suggestion -> assertThat(planner.plan(suggestion)).isInstanceOf(Planned.class));
    }

    @Test
    void a_pasted_reply_is_taken_as_it_is() {
        Planned planned = planned("""
                Sure: {"sql": "SELECT 1 AS one", "purpose": "The number one", "format": "answer"}""");

        assertThat(planned.reply().sql()).isEqualTo("SELECT 1 AS one");
        assertThat(planned.reply().format()).isEqualTo(ResultFormat.ANSWER);
    }

    @Test
    void a_pasted_reply_with_a_misspelt_field_names_it() {
        assertThat(refused("{\"sql\": \"SELECT 1\", \"porpose\": \"x\", \"format\": \"answer\"}")
                        .message())
                .contains("porpose")
                .contains("purpose");
    }

    @Test
    void the_thoughts_tell_the_reading_and_end_with_the_statement() {
        assertThat(planned("delayed flights from ATL in January by hour").thoughts())
                .containsExactly(
                        "Table: US flights, 7 rows.",
                        "The number of flights for each hour.",
                        "Only rows with origin ATL, and with a delay (delay above 0 minutes), and in January.",
                        "Shown as a chart.",
                        "SQL: SELECT hour(date) AS hour, count(*) AS flights\nFROM flights\nWHERE origin = 'ATL'\n"
                                + "  AND delay_minutes > 0\n  AND month(date) = 1\nGROUP BY hour\nORDER BY hour");
    }

    @Test
    void a_message_that_is_too_long_is_refused() {
        assertThat(refused("flights ".repeat(100)).message()).contains("at most 500 characters");
    }

    private Planned planned(String question) {
        assertThat(planner.plan(question)).as(question).isInstanceOf(Planned.class);
        return (Planned) planner.plan(question);
    }

    private NotUnderstood refused(String question) {
        assertThat(planner.plan(question)).as(question).isInstanceOf(NotUnderstood.class);
        return (NotUnderstood) planner.plan(question);
    }

    private RowTable rows(Planned planned) {
        SqlResult result = planner.run(planned.reply().sql());
        assertThat(result).as(planned.reply().sql()).isInstanceOf(SqlResult.Rows.class);
        return ((SqlResult.Rows) result).table();
    }

    private static List<String> lines(RowTable table) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            StringJoiner line = new StringJoiner("; ");
            for (Column column : table.columns()) {
                line.add(text(column.value(row)));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String text(Object value) {
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number)
                    .setScale(4, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return value == null ? "—" : value.toString();
    }
}
