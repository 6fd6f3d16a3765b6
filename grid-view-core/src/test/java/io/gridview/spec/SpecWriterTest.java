package io.gridview.spec;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpecWriterTest {
    @Provide
    Arbitrary<GridViewSpec> views() {
        return GridViewSpecs.views();
    }

    @Property(tries = 500)
    void what_is_written_reads_back_as_an_equal_view(@ForAll("views") GridViewSpec view) {
        Reading<GridViewSpec> reading = GridViewSpec.parse(view.toJson());

        assertThat(reading.problems()).as(view.toJson()).noneMatch(Problem::isError);
        assertThat(reading.get()).isEqualTo(view).hasSameHashCodeAs(view);
        assertThat(reading.get().toJson()).isEqualTo(view.toJson());
        assertThat(reading.get().digest()).isEqualTo(view.digest());
    }

    @Test
    void defaults_are_left_out() {
        GridViewSpec view = GridViewSpec.builder("g")
                .column("a")
                .kpi("Rows", Aggregate.COUNT)
                .chart(ChartSpec.builder("c", ChartType.BAR).xKey("a").series("a"))
                .filter("a", FilterType.SELECT)
                .build();

        assertThat(view.toJson())
                .isEqualTo("{\"grid_id\":\"g\",\"columns\":[{\"key\":\"a\"}],\"kpis\":[{\"label\":\"Rows\"}],"
                        + "\"charts\":[{\"id\":\"c\",\"chart_type\":\"bar\",\"x_key\":\"a\",\"series\":[{\"key\":\"a\"}]}],"
                        + "\"toolbar\":{\"filters\":[{\"id\":\"a\",\"column_key\":\"a\",\"type\":\"select\"}]}}");
    }
}
