package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes of texts, measured without encoding them. */
class Utf8Test {
    @ParameterizedTest
    @CsvSource({"'', 0", "a, 1", "\u007f, 1", "\u0080, 2", "\u07ff, 2", "\u0800, 3", "\uffff, 3", "😀, 4", "a😀b, 6"})
    void lengths_are_those_of_the_encoded_text(String text, long bytes) {
        assertThat(Utf8.length(text)).isEqualTo(bytes);
    }

    @Property
    void every_text_has_the_length_of_its_repaired_form(@ForAll String text) {
        String sound = WellFormed.text(text);
        long bytes = sound.getBytes(StandardCharsets.UTF_8).length;

        assertThat(Utf8.length(text)).isEqualTo(sound.equals(text) ? bytes : ~bytes);
    }

    @Property
    void a_cut_text_is_the_longest_beginning_that_fits(
            @ForAll String any, @ForAll @IntRange(min = 3, max = 40) int maxBytes) {
        String text = WellFormed.text(any);

        String cut = Utf8.cut(text, maxBytes);

        String kept = cut.substring(0, cut.length() - 1);
        assertThat(cut).endsWith("…");
        assertThat(text).startsWith(kept);
        assertThat(Utf8.length(cut)).isBetween(3L, (long) maxBytes);
        if (kept.length() < text.length()) {
            String oneMore = text.substring(0, text.offsetByCodePoints(kept.length(), 1));
            assertThat(Utf8.length(oneMore) + 3).isGreaterThan(maxBytes);
        }
    }
}
