package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void numbers_keep_their_value_and_doubles_are_short() {
        assertThat(json(Arrays.asList(
                        1, (byte) 2, BigInteger.TEN.pow(20), new BigDecimal("1.50"), 0.1f, 0.1, 1e300, 100.0, null)))
                .isEqualTo("[1,2,100000000000000000000,1.50,0.1,0.1,1E+300,100,null]");
    }

    @Test
    void nan_and_infinities_are_null_and_counted() {
        JsonText json = new JsonText("");

        assertThat(json.write(List.of(Double.NaN, Float.NEGATIVE_INFINITY, 1))).isEqualTo("[null,null,1]");
        assertThat(json.nonFinite()).isEqualTo(2);
    }

    @Test
    void texts_are_escaped() {
        assertThat(json(List.of("a\"b\\c\n\u0001é</script>"))).isEqualTo("[\"a\\\"b\\\\c\\u000a\\u0001é</script>\"]");
    }

    @Test
    void times_enums_and_bytes_are_texts() {
        assertThat(json(List.of(
                        Instant.EPOCH, java.sql.Timestamp.valueOf("2024-01-31 10:00:00"), DayOfWeek.FRIDAY, new byte[] {
                            1
                        })))
                .isEqualTo("[\"1970-01-01T00:00:00Z\",\"2024-01-31T10:00\",\"FRIDAY\",\"\\\\x01\"]");
    }

    @Test
    void arrays_of_all_kinds_are_lists() {
        assertThat(json(new Object[] {new int[] {1, 2}, new double[] {0.5}, new String[] {"a", null}, new boolean[0]}))
                .isEqualTo("[[1,2],[0.5],[\"a\",null],[]]");
    }

    @Test
    void maps_keep_their_order_if_they_have_one() {
        Map<String, Object> linked = new LinkedHashMap<>();
        linked.put("b", 1);
        linked.put("a", null);

        assertThat(json(linked)).isEqualTo("{\"b\":1,\"a\":null}");
        assertThat(json(new TreeMap<>(Map.of("b", 1, "a", 2)))).isEqualTo("{\"a\":2,\"b\":1}");
    }

    @Test
    void maps_and_sets_without_an_order_get_one() {
        assertThat(json(Map.of("c", 1, "a", 2, "b", 3))).isEqualTo("{\"a\":2,\"b\":3,\"c\":1}");
        assertThat(json(new HashMap<>(Map.of(10, 1, 9, 2)))).isEqualTo("{\"10\":1,\"9\":2}");
        assertThat(json(Set.of("c", "a", "b"))).isEqualTo("[\"a\",\"b\",\"c\"]");
        assertThat(json(Set.of("b", "a"))).isEqualTo("[\"a\",\"b\"]");
    }

    @Test
    void a_list_that_holds_itself_is_refused() {
        List<Object> list = new ArrayList<>();
        list.add(list);

        assertThatExceptionOfType(RowFormatException.class)
                .isThrownBy(() -> json(list))
                .satisfies(e -> assertThat(e.code()).isEqualTo("nested_too_deep"));
    }

    private static String json(Object value) {
        return new JsonText("/rows/0/0").write(value);
    }
}
