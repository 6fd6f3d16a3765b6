package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DoublesTest {

    @Property
    void a_widened_float_is_the_double_of_its_shortest_decimal(@ForAll int bits) {
        float value = Float.intBitsToFloat(bits);
        Assume.that(Float.isFinite(value));

        assertThat((float) Doubles.widen(value)).isEqualTo(value);
        assertThat(Doubles.widen(value)).isEqualTo(value == 0 ? value : Doubles.byDigits(value));
    }

    @Property
    void the_short_way_and_the_long_way_agree_on_ordinary_floats(@ForAll float value) {
        Assume.that(value != 0);

        assertThat(Doubles.widen(value)).isEqualTo(Doubles.byDigits(value));
    }

    @Property
    void the_text_of_a_double_reads_back(@ForAll double value) {
        assertThat(Double.parseDouble(Doubles.text(value)) == value).isTrue();
    }

    @Example
    void texts_are_short_and_plain_where_people_read_them() {
        assertThat(Doubles.text(0.1)).isEqualTo("0.1");
        assertThat(Doubles.text(2e-7)).isEqualTo("0.0000002");
        assertThat(Doubles.text(100)).isEqualTo("100");
        assertThat(Doubles.text(1e21)).isEqualTo("1E+21");
        assertThat(Doubles.text(-0.0)).isEqualTo("0");
        assertThat(Doubles.widen(0.1f)).isEqualTo(0.1);
        assertThat(Doubles.widen(16777216f)).isEqualTo(16777216.0);
        assertThat(Doubles.widen(Float.MIN_VALUE)).isEqualTo(1e-45);
        assertThat(Doubles.widen(Float.NaN)).isNaN();
    }
}
