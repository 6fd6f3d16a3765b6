package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrinoTypeNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "array(timestamp(3))|0|timestamp(3)",
                "map(varchar(5),array(date))|0|varchar(5)",
                "map(varchar(5),array(date))|1|array(date)",
                "row(a decimal(3,2),b row(c integer,d date),e date)|1|b row(c integer,d date)",
                "row(decimal(3,2),timestamp(3) with time zone)|1|timestamp(3) with time zone",
                "b row(c integer,d date)|1|d date"
            })
    void a_nested_type_tells_its_parts(String type, int part, String expected) {
        assertThat(new TrinoTypeName(type).part(part).text()).isEqualTo(expected);
    }

    @Test
    void only_a_timestamp_with_a_zone_is_an_instant() {
        assertThat(new TrinoTypeName("timestamp(3) with time zone").isInstant()).isTrue();
        assertThat(new TrinoTypeName("t timestamp(3) with time zone").isInstant())
                .isTrue();
        assertThat(new TrinoTypeName("timestamp(3)").isInstant()).isFalse();
        assertThat(new TrinoTypeName("time(3) with time zone").isInstant()).isFalse();
        assertThat(new TrinoTypeName("timestamp time(3) with time zone").isInstant())
                .isFalse();
    }
}
