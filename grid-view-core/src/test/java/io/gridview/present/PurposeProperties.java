package io.gridview.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PurposeProperties {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "uk");

    @Property
    void any_text_is_read_the_same_way_each_time(@ForAll String text) {
        Purpose purpose = Purpose.of(text, "en");

        assertThat(Purpose.of(text, "en")).isEqualTo(purpose);
        assertThat(LANGUAGES).contains(purpose.language());
    }

    @Property
    void neither_case_nor_spaces_matter(@ForAll("sentences") String text) {
        Purpose purpose = Purpose.of(text, "en");

        assertThat(Purpose.of(text.toUpperCase(Locale.ROOT), "en")).isEqualTo(purpose);
        assertThat(Purpose.of("  " + text.replace(" ", " \n "), "en")).isEqualTo(purpose);
    }

    @Property
    void a_purpose_that_wants_no_chart_names_none(@ForAll("sentences") String text) {
        Purpose purpose = Purpose.of(text, "en");

        assertThat(purpose.noChart() && purpose.named() != null).isFalse();
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "show",
                        "the",
                        "a",
                        "not",
                        "no",
                        "instead of",
                        "pie",
                        "bar",
                        "chart",
                        "line",
                        "product line",
                        "as a",
                        "or",
                        "and",
                        "table",
                        "just the",
                        "stacked",
                        "sales",
                        "by",
                        "per month",
                        "distribution",
                        "of",
                        "top",
                        "least",
                        "using",
                        "without",
                        ",",
                        ".")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }
}
