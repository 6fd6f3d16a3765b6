package io.gridview.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateValuesTest {

    @Test
    void a_name_that_is_cut_can_still_be_sent() {
        String words =
                StateValues.at(Map.of("x".repeat(39) + "\ud83d\ude00", 1), "").inWords();

        assertThat(words).startsWith("an object with \"xxx").endsWith("x\u2026\"");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(words)).isTrue();
    }
}
