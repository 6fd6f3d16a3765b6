package io.gridview.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShortestDecimalTest {

    @Property
    void it_reads_back_as_the_same_double(@ForAll double value) {
        assertThat(ShortestDecimal.of(value).doubleValue()).isEqualTo(value == 0 ? 0.0 : value);
    }

    @Property
    void it_is_never_longer_than_the_platforms_own_text(@ForAll double value) {
        Assume.that(value != 0);
        int platform =
                new BigDecimal(Double.toString(value)).stripTrailingZeros().precision();

        assertThat(ShortestDecimal.of(value).precision()).isLessThanOrEqualTo(Math.max(platform, 15));
    }

    /** The values are those that ECMAScript prints. */
    @Test
    void of_a_power_of_two_it_may_lie_on_the_wider_side() {
        assertThat(ShortestDecimal.of(0x1p-1017)).isEqualTo(new BigDecimal("7.120236347223045e-307"));
        assertThat(ShortestDecimal.of(-0x1p-1017)).isEqualTo(new BigDecimal("-7.120236347223045e-307"));
        assertThat(ShortestDecimal.of(0x1p-957)).isEqualTo(new BigDecimal("8.209073602596753e-289"));
    }

    @Test
    void a_double_carries_what_it_prints_and_nothing_finer() {
        assertThat(ShortestDecimal.carries(new BigDecimal("0.1"))).isTrue();
        assertThat(ShortestDecimal.carries(new BigDecimal("12345678901234567.89")))
                .isFalse();
        assertThat(ShortestDecimal.carries(new BigDecimal("1e400"))).isFalse();
    }
}
