package io.gridview.examples.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.examples.chat.catalog.Catalog;
import io.gridview.examples.chat.catalog.CatalogReader;
import io.gridview.flow.NotUnderstood;
import io.gridview.flow.Planned;
import io.gridview.flow.PlannerAnswer;
import io.gridview.sql.SqlResult;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RulePlannerProperties {
    private static final List<String> WORDS = words();

    private final TinyPlanner planner = TinyPlanner.shared();

    @Property(tries = 2000)
    void any_known_words_in_any_order_are_a_statement_that_runs_or_a_refusal(@ForAll("sentences") String sentence) {
        check(sentence);
    }

    @Property(tries = 500)
    void any_text_at_all_is_a_statement_that_runs_or_a_refusal(@ForAll String text) {
        if (text.indexOf('{') < 0) {
            check(text);
        }
    }

    @Property(tries = 500)
    void a_strange_word_anywhere_is_always_refused(
            @ForAll("questions") String question, @ForAll("places") double place) {
        List<String> words = new ArrayList<>(List.of(question.split(" ")));
        words.add((int) (place * words.size()), "xylophonic");

        assertThat(planner.plan(String.join(" ", words))).isInstanceOf(NotUnderstood.class);
    }

    private void check(String message) {
        PlannerAnswer answer = planner.plan(message);

        if (answer instanceof Planned planned) {
            assertThat(planned.reply().purpose()).isNotBlank();
            assertThat(planner.run(planned.reply().sql()))
                    .as(planned.reply().sql())
                    .isInstanceOf(SqlResult.Rows.class);
        } else {
            assertThat(((NotUnderstood) answer).message()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(9).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> questions() {
        return Arbitraries.of(UnderstoodQuestions.all().stream()
                .map(UnderstoodQuestions.Expected::question)
                .toList());
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, 1);
    }

    /** Every word that means something, with numbers, dates, values and some that mean nothing. */
    private static List<String> words() {
        CatalogReader reader = new CatalogReader();
        Catalog catalog = reader.catalog();
        List<String> words = new ArrayList<>();
        reader.words().values().forEach(words::addAll);
        reader.calendar().months().forEach(words::addAll);
        reader.calendar().grains().values().forEach(words::addAll);
        reader.calendar().adverbs().values().forEach(words::addAll);
        catalog.tables().forEach(table -> {
            words.addAll(table.rowWords());
            words.addAll(table.topicWords());
            table.measures().forEach(measure -> {
                words.add(measure.name());
                words.addAll(measure.unitWords());
                words.addAll(measure.highWords());
                words.addAll(measure.aboveWords());
            });
            table.dimensions().forEach(dimension -> words.add(dimension.name()));
            table.conditions().forEach(condition -> words.addAll(condition.words()));
        });
        words.addAll(List.of("Biscoe", "ATL", "LAX", "Texas", "France", "Japan", "rain", "medium", "female", "night"));
        words.addAll(
                List.of("5", "10", "200", "5000", "2000", "2014", "1998", "2001-03-15", "1990s", "-3", "0", "2.5"));
        words.addAll(List.of(",", "?", "'", "\"", ";", "--", "wombat", "ß", "🐧"));
        return List.copyOf(words);
    }
}
