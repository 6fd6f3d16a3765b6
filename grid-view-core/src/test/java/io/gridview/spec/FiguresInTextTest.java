package io.gridview.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresInTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Revenue: 1,234",
                "Revenue: 1234",
                "Total 45%",
                "Revenue 2023: 45%",
                "$1.2M earned",
                "1,234 orders",
                "Share = 0.45",
                "Umsatz 1.234,50 \u20ac",
                "Umsatz: 3 million"
            })
    void a_figure_that_a_model_wrote_as_a_result_is_seen(String text) {
        assertThat(FiguresInText.looksLikeResult(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Revenue",
                "Sales 2024",
                "Sales: 2024",
                "2020\u20132024",
                "2020-2024",
                "Top 10",
                "Top 5% of customers",
                "Q3",
                "95th percentile",
                "95% confidence",
                "Growth (%)",
                "Orders over 1,000 EUR",
                "Deaths per 100,000 people",
                "Share above 50%",
                "COVID-19",
                "Step: 2",
                "24/7 support",
                "100m sprint",
                "Windows 10.5"
            })
    void figures_that_belong_to_words_are_left_alone(String text) {
        assertThat(FiguresInText.looksLikeResult(text)).isFalse();
    }
}
