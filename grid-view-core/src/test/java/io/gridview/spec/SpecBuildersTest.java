package io.gridview.spec;

import static io.gridview.spec.Aggregate.COUNT;
import static io.gridview.spec.Aggregate.SUM;
import static io.gridview.spec.Block.CHART;
import static io.gridview.spec.Block.KPIS;
import static io.gridview.spec.Block.TABLE;
import static io.gridview.spec.Block.TITLE;
import static io.gridview.spec.ChartType.BAR;
import static io.gridview.spec.ChartType.DONUT;
import static io.gridview.spec.FormatType.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpecBuildersTest {
    private static final Map<Class<?>, Object> BUILDERS = Map.of(
            GridViewSpec.class, GridViewSpec.builder("g"),
            TableOptions.class, TableOptions.builder(),
            ColumnSpec.class, ColumnSpec.builder("a"),
            KpiSpec.class, KpiSpec.builder("K"),
            ChartSpec.class, ChartSpec.builder("c", BAR));

    @Provide
    Arbitrary<GridViewSpec> views() {
        return GridViewSpecs.views();
    }

    @Test
    void a_view_reads_in_java_as_it_does_in_json() {
        GridViewSpec view = GridViewSpec.builder("sales")
                .title("Sales by region")
                .column("region")
                .column(ColumnSpec.builder("revenue")
                        .label("Revenue")
                        .format(FormatSpec.currency("EUR"))
                        .total(SUM))
                .kpi("Revenue", SUM, "revenue")
                .kpi("Orders", COUNT)
                .kpi(KpiSpec.builder("Latest")
                        .aggregate(Aggregate.LAST)
                        .columnKey("revenue")
                        .format(FormatSpec.of(NUMBER)
                                .withDecimals(2)
                                .withUnit("k")
                                .withCompact(true))
                        .compareToPrevious("region"))
                .chart(ChartSpec.builder("by_region", BAR)
                        .xKey("region")
                        .series("revenue")
                        .sort(SortOrder.DESC)
                        .limit(10))
                .chart(ChartSpec.builder("share", DONUT)
                        .groupBy("region")
                        .valueKey("revenue")
                        .overlay("Revenue"))
                .filter("region", FilterType.MULTISELECT)
                .filter(FilterSpec.of("revenue", FilterType.RANGE)
                        .withId("range")
                        .withLabel("Revenue between")
                        .withScope(FilterScope.SERVER))
                .layout(TITLE, KPIS, CHART, TABLE)
                .kpiColumns(3)
                .striped(true)
                .build();

        assertThat(GridViewSpec.parse("""
                {"grid_id": "sales", "title": "Sales by region",
                 "columns": [{"key": "region"},
                   {"key": "revenue", "label": "Revenue", "format": {"type": "currency", "currency": "EUR"}, "total": "sum"}],
                 "kpis": [{"label": "Revenue", "aggregate": "sum", "column_key": "revenue"}, {"label": "Orders"},
                   {"label": "Latest", "aggregate": "last", "column_key": "revenue",
                    "format": {"type": "number", "decimals": 2, "unit": "k", "compact": true},
                    "compare": {"to": "previous", "order_by": "region"}}],
                 "charts": [{"id": "by_region", "chart_type": "bar", "x_key": "region", "series": [{"key": "revenue"}],
                             "sort": "desc", "limit": 10},
                   {"id": "share", "chart_type": "donut", "group_by": "region", "value_key": "revenue",
                    "overlay": {"value": "Revenue"}}],
                 "toolbar": {"filters": [{"id": "region", "column_key": "region", "type": "multiselect"},
                   {"id": "range", "column_key": "revenue", "type": "range", "label": "Revenue between", "scope": "server"}]},
                 "layout": {"blocks": ["title", "kpis", "chart", "table"], "kpi_columns": 3}, "striped": true}""").get()).isEqualTo(view);
    }

    @Property(tries = 200)
    void what_is_taken_apart_and_not_changed_stays_equal(@ForAll("views") GridViewSpec view) {
        assertThat(view.toBuilder().build()).isEqualTo(view);
        assertThat(view.columns())
                .allSatisfy(column -> assertThat(column.toBuilder().build()).isEqualTo(column));
        assertThat(view.kpis())
                .allSatisfy(kpi -> assertThat(kpi.toBuilder().build()).isEqualTo(kpi));
        assertThat(view.charts())
                .allSatisfy(chart -> assertThat(chart.toBuilder().build()).isEqualTo(chart));
    }

    @Property(tries = 100)
    void one_thing_of_a_view_can_be_changed(@ForAll("views") GridViewSpec view) {
        GridViewSpec renamed = view.toBuilder().gridId("renamed").build();

        assertThat(renamed.gridId()).isEqualTo("renamed");
        assertThat(renamed.toBuilder().gridId(view.gridId()).build()).isEqualTo(view);
    }

    @Test
    void one_part_is_added_and_a_list_replaces_all() {
        GridViewSpecBuilder view = GridViewSpec.builder("g").column("a").column("b");

        assertThat(view.build().columns()).extracting(ColumnSpec::key).containsExactly("a", "b");
        assertThat(view.columns(List.of(ColumnSpec.builder("c").build()))
                        .column("d")
                        .build()
                        .columns())
                .extracting(ColumnSpec::key)
                .containsExactly("c", "d");
    }

    @Test
    void a_built_view_does_not_change_with_its_builder() {
        GridViewSpecBuilder builder = GridViewSpec.builder("g").column("a");
        GridViewSpec view = builder.build();

        builder.column("b").kpi("Rows", COUNT).striped(true);

        assertThat(view).isEqualTo(GridViewSpec.builder("g").column("a").build());
    }

    @Test
    void every_component_can_be_said_by_its_name() {
        List<String> unsaid = new ArrayList<>();
        BUILDERS.forEach((type, builder) -> {
            for (RecordComponent component : type.getRecordComponents()) {
                boolean said = Arrays.stream(builder.getClass().getMethods())
                        .anyMatch(method -> method.getName().equals(component.getName())
                                && List.of(method.getParameterTypes()).equals(List.of(component.getType())));
                if (!said) {
                    unsaid.add(type.getSimpleName() + "." + component.getName());
                }
            }
        });

        assertThat(unsaid).isEmpty();
    }

    @Test
    void null_is_refused_where_it_means_nothing() {
        BUILDERS.values().forEach(builder -> {
            for (Method method : builder.getClass().getMethods()) {
                boolean refuses = method.getDeclaringClass() == builder.getClass()
                        && method.getParameterCount() == 1
                        && !method.getParameterTypes()[0].isPrimitive()
                        && !method.getAnnotatedParameterTypes()[0].isAnnotationPresent(Nullable.class);
                if (refuses) {
                    assertThatThrownBy(() -> method.invoke(builder, new Object[] {null}))
                            .as(method.toString())
                            .hasCauseInstanceOf(NullPointerException.class);
                }
            }
        });
    }
}
