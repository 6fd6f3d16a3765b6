package io.gridview.nvbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How often the first chart is the one that the public nvBench data set attaches to a result, in per cent. */
class NvBenchTest {
    private static final double NO_NAME_ACCEPTED = 98;
    private static final double NO_NAME_STRICT = 91;
    private static final double NO_NAME_MACRO = 92;
    private static final double NO_ID_ACCEPTED = 97.5;
    private static final double NO_ID_STRICT = 89;
    private static final double NO_ID_MACRO = 92;
    /** Nine labels here say another kind than their purpose does, which is obeyed all the same. */
    private static final double NAMES_ACCEPTED = 99;

    private static final double NAMES_STRICT = 98;
    private static final double NAMES_MACRO = 96;
    private static final double SHUFFLED_WHOLE = 96;
    private static final double BLANKED_ACCEPTED = 97;
    private static final double BLANKED_STRICT = 78;
    private static final double MOST_ABSTENTIONS = 1;

    private static final Path PAGE = Path.of("..", "docs", "judgement.md");
    private static final Pattern FIGURE = Pattern.compile("\\d+\\.\\d");
    /** Figures on the page have one decimal. */
    private static final double ROUNDING = 0.05;

    private static final Map<Subset, Scorecard> CARDS = new EnumMap<>(Subset.class);

    @BeforeAll
    static void scoreEveryCase() throws IOException {
        List<NvCase> cases = NvCases.development();
        System.out.println(Scorecard.header());
        for (Subset subset : Subset.values()) {
            Scorecard card = Judge.score(subset, cases);
            CARDS.put(subset, card);
            System.out.println(card.line(subset.title()));
        }
    }

    @Test
    void the_right_kind_is_found_where_the_purpose_names_none() {
        assertRates(Subset.NO_NAME, NO_NAME_ACCEPTED, NO_NAME_STRICT, NO_NAME_MACRO);
    }

    @Test
    void the_right_kind_is_found_where_the_purpose_names_none_and_no_axis_is_an_identifier() {
        assertRates(Subset.NO_NAME_NO_ID, NO_ID_ACCEPTED, NO_ID_STRICT, NO_ID_MACRO);
    }

    @Test
    void a_chart_that_the_purpose_names_is_drawn() {
        assertRates(Subset.NAMES, NAMES_ACCEPTED, NAMES_STRICT, NAMES_MACRO);
    }

    @Test
    void the_whole_chart_is_right_whatever_the_order_of_columns() {
        assertThat(card(Subset.SHUFFLED).whole()).isGreaterThanOrEqualTo(SHUFFLED_WHOLE);
    }

    @Test
    void the_statement_and_the_rows_alone_lead_far() {
        assertThat(card(Subset.BLANKED).accepted()).isGreaterThanOrEqualTo(BLANKED_ACCEPTED);
        assertThat(card(Subset.BLANKED).strict()).isGreaterThanOrEqualTo(BLANKED_STRICT);
    }

    @Test
    void there_is_nearly_always_a_chart() {
        CARDS.forEach((subset, card) ->
                assertThat(card.abstained()).as(subset.title()).isLessThanOrEqualTo(MOST_ABSTENTIONS));
    }

    @Test
    void the_page_says_no_more_than_was_measured() throws IOException {
        List<Double> said = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| Grid View |"))
                .flatMap(line -> FIGURE.matcher(line).results())
                .map(figure -> Double.valueOf(figure.group()))
                .toList();
        List<Double> measured = new ArrayList<>();
        for (Subset subset : List.of(Subset.NO_NAME, Subset.NO_NAME_NO_ID, Subset.NAMES, Subset.BLANKED)) {
            measured.addAll(List.of(
                    card(subset).accepted(), card(subset).strict(), card(subset).macro()));
        }
        measured.add(card(Subset.SHUFFLED).whole());

        assertThat(said).hasSameSizeAs(measured);
        for (int i = 0; i < said.size(); i++) {
            assertThat(said.get(i)).isLessThanOrEqualTo(measured.get(i) + ROUNDING);
        }
    }

    private static void assertRates(Subset subset, double accepted, double strict, double macro) {
        Scorecard card = card(subset);
        assertThat(card.accepted()).as("accepted").isGreaterThanOrEqualTo(accepted);
        assertThat(card.strict()).as("strict").isGreaterThanOrEqualTo(strict);
        assertThat(card.macro()).as("macro").isGreaterThanOrEqualTo(macro);
    }

    private static Scorecard card(Subset subset) {
        return CARDS.getOrDefault(subset, new Scorecard(List.of()));
    }
}
