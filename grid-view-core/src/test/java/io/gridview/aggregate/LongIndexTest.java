package io.gridview.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LongIndexTest {

    @Property
    void a_key_keeps_the_number_it_got_first(@ForAll List<Long> keys) {
        LongIndex index = new LongIndex();
        Map<Long, Integer> expected = new HashMap<>();

        for (long key : keys) {
            expected.putIfAbsent(key, expected.size());
            assertThat(index.idOf(key)).isEqualTo(expected.get(key));
        }

        assertThat(index.size()).isEqualTo(expected.size());
    }

    @Test
    void a_hundred_thousand_keys_are_told_apart() {
        LongIndex index = new LongIndex();

        for (long key = 0; key < 100_000; key++) {
            assertThat(index.idOf(key * 1_000_003)).isEqualTo((int) key);
        }
        for (long key = 0; key < 100_000; key++) {
            assertThat(index.idOf(key * 1_000_003)).isEqualTo((int) key);
        }
    }

    @Property(tries = 100)
    void the_selected_value_is_the_one_that_sorting_puts_there(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 400) int size,
            @ForAll @IntRange(min = 1, max = 90) int spread) {
        LongList list = new LongList();
        long[] values = new SplittableRandom(seed).longs(size, 0, spread).toArray();
        for (long value : values) {
            list.add(value);
        }
        Arrays.sort(values);

        for (int k : new int[] {0, size / 3, size / 2, size - 1}) {
            assertThat(list.select(k)).isEqualTo(values[k]);
        }
    }

    @Test
    void values_in_order_and_in_reverse_are_selected_too() {
        LongList ascending = new LongList();
        LongList descending = new LongList();
        for (int i = 0; i < 10_000; i++) {
            ascending.add(i);
            descending.add(10_000 - i);
        }

        assertThat(ascending.select(5_000)).isEqualTo(5_000);
        assertThat(descending.select(0)).isEqualTo(1);
    }
}
