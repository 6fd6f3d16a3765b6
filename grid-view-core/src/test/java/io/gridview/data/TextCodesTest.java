package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Numbers for texts, also where texts were chosen to collide. */
class TextCodesTest {
    @Test
    void texts_are_numbered_as_they_come() {
        TextCodes codes = new TextCodes();

        assertThat(codes.find("a")).isEqualTo(TextCodes.UNKNOWN);
        assertThat(codes.add("a")).isZero();
        assertThat(codes.find("")).isEqualTo(TextCodes.UNKNOWN);
        assertThat(codes.add("")).isEqualTo(1);
        assertThat(codes.find("a")).isZero();
        assertThat(codes.find("")).isEqualTo(1);
        assertThat(codes.find("b")).isEqualTo(TextCodes.UNKNOWN);
        assertThat(codes.texts()).containsExactly("a", "");
    }

    @Test
    void many_texts_keep_their_numbers() {
        assertNumbered(texts(20_000));
    }

    @Test
    @Timeout(20)
    void equal_hashes_stay_fast() {
        List<String> colliding = colliding(14);

        assertThat(colliding.stream().mapToInt(String::hashCode).distinct()).hasSize(1);
        assertNumbered(colliding);
    }

    @Test
    void colliding_texts_among_others_keep_their_numbers() {
        List<String> mixed = new ArrayList<>(texts(300));
        mixed.addAll(colliding(8));
        mixed.addAll(texts(1_000).subList(300, 1_000));

        assertNumbered(mixed);
    }

    @Property
    void a_text_has_the_number_of_its_first_occurrence(@ForAll("texts") List<String> texts) {
        TextCodes codes = new TextCodes();
        List<String> distinct = new ArrayList<>();
        for (String text : texts) {
            int expected = distinct.indexOf(text);
            assertThat(codes.find(text)).isEqualTo(expected);
            if (expected < 0) {
                assertThat(codes.add(text)).isEqualTo(distinct.size());
                distinct.add(text);
            }
        }
        assertThat(codes.texts()).containsExactlyElementsOf(distinct);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> crowded =
                Arbitraries.of("Aa", "BB", "C#").list().ofSize(4).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(crowded, Arbitraries.strings().ofMaxLength(2))
                .list()
                .ofMaxSize(300);
    }

    private static void assertNumbered(List<String> texts) {
        TextCodes codes = new TextCodes();
        for (String text : texts) {
            assertThat(codes.find(text)).isEqualTo(TextCodes.UNKNOWN);
            codes.add(text);
        }
        for (int i = 0; i < texts.size(); i++) {
            if (codes.find(texts.get(i)) != i) {
                assertThat(codes.find(texts.get(i))).isEqualTo(i);
            }
        }
        assertThat(codes.texts()).containsExactlyElementsOf(texts);
    }

    private static List<String> texts(int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add("text " + i);
        }
        return texts;
    }

    /** Two to the power of {@code pairs} texts of one hash. */
    private static List<String> colliding(int pairs) {
        List<String> texts = List.of("");
        for (int i = 0; i < pairs; i++) {
            List<String> longer = new ArrayList<>();
            for (String text : texts) {
                longer.add(text + "Aa");
                longer.add(text + "BB");
            }
            texts = longer;
        }
        return texts;
    }
}
