package io.gridview.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.ColumnHeader;
import io.gridview.data.RowTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableProfilerTest {

    private static ColumnProfile profile(String name, Object... values) {
        List<List<Object>> rows = new ArrayList<>();
        Arrays.asList(values).forEach(value -> rows.add(Collections.singletonList(value)));
        RowTable table = RowTable.ofArrays(ColumnHeader.ofNames(List.of(name)), rows);
        return TableProfiler.profile(table).columns().get(0);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            revenue,          ADDITIVE
            count(*),         ADDITIVE
            avg_price,        INTENSIVE
            pct_returned,     INTENSIVE
            customer_id,      IDENTIFIER
            latitude,         COORDINATE
            month,            ORDINAL
            count of id,      ADDITIVE
            """)
    void numbers_are_what_their_name_says(String name, Role role) {
        assertThat(profile(name, 1L, 5L, 9L).role()).isEqualTo(role);
    }

    @Test
    void years_lie_on_a_time_axis() {
        assertThat(profile("year", 1999L, 2024L).role()).isEqualTo(Role.TIME);
        assertThat(profile("year", 3L, 4L).role()).isNotEqualTo(Role.TIME);
    }

    @Test
    void months_and_weekdays_by_name_have_an_order_of_their_own() {
        assertThat(profile("m", "Jan", "Feb").role()).isEqualTo(Role.ORDINAL);
        assertThat(profile("m", "Jan", "Bolt").role()).isEqualTo(Role.DIMENSION);
        assertThat(profile("delay_class", "0 to 60", "60 to 120").role()).isEqualTo(Role.ORDINAL);
    }

    @Test
    void the_shape_of_values_is_seen() {
        ColumnProfile profile = profile("v", 3L, 2L, null, 2L, -1L);

        assertThat(profile.filled()).isEqualTo(4);
        assertThat(profile.distinct()).isEqualTo(3);
        assertThat(profile.unique()).isFalse();
        assertThat(profile.descending()).isTrue();
        assertThat(profile.ascending()).isFalse();
        assertThat(profile.negative()).isTrue();
    }
}
