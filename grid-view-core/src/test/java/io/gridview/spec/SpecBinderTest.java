package io.gridview.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecBinderTest {

    @ParameterizedTest
    @CsvSource({"120, 120px", "120.0, 120px", "1.2E2, 120px", "0, 0px", "'\"12rem\"', 12rem"})
    void a_width_is_a_length_of_css_or_whole_pixels_however_written(String written, String width) {
        GridViewSpec view = GridViewSpec.parse(
                        "{\"grid_id\":\"g\",\"columns\":[{\"key\":\"a\",\"width\":" + written + "}]}")
                .get();

        assertThat(view.columns().get(0).width()).isEqualTo(width);
    }

    /** A filter whose scope is not said stands beside KPIs, one that is the client's does not. */
    @ParameterizedTest
    @CsvSource({"'', true", "',\"scope\":\"server\"', true", "',\"scope\":\"client\"', false"})
    void only_a_scope_that_is_said_conflicts_with_kpis(String scope, boolean fits) {
        Reading<GridViewSpec> reading = GridViewSpec.parse(
                "{\"grid_id\":\"g\",\"columns\":[{\"key\":\"a\"}],\"kpis\":[{\"label\":\"Rows\"}],\"toolbar\":{\"filters\":["
                        + "{\"id\":\"f\",\"column_key\":\"a\",\"type\":\"select\"" + scope + "}]}}");

        assertThat(reading.isOk()).isEqualTo(fits);
        assertThat(reading.problems())
                .extracting(Problem::code)
                .isEqualTo(fits ? List.of() : List.of("filter_conflict"));
    }
}
