package io.gridview.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing begins with holds to begin with. */
class FuzzTargetsTest {
    @ParameterizedTest
    @EnumSource(FuzzTarget.class)
    void every_seed_is_answered_as_documented(FuzzTarget target) {
        for (String seed : target.seeds()) {
            assertThatCode(() -> target.accept(seed.getBytes(StandardCharsets.UTF_8)))
                    .as(seed)
                    .doesNotThrowAnyException();
        }
    }
}
