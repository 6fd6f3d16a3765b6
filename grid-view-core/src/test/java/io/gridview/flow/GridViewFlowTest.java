package io.gridview.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridview.GridRenderer;
import io.gridview.duckdb.DuckDbDatabase;
import io.gridview.guard.SqlGuards;
import io.gridview.plan.ColumnSchema;
import io.gridview.plan.PlannerReply;
import io.gridview.plan.ResultFormat;
import io.gridview.plan.TableSchema;
import io.gridview.sql.Cancellation;
import io.gridview.sql.SqlLimits;
import io.gridview.sql.SqlRunner;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridViewFlowTest {
    @TempDir
    Path folder;

    private DuckDbDatabase database;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("shop.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE sales AS SELECT * FROM"
                            + " (VALUES ('North', 10.50, 9007199254740993), ('South', 2.25, NULL), ('East', 1.00, 3)) t(region, amount, big)");
            statement.execute("CREATE TABLE numbers AS SELECT range AS n FROM range(1000)");
            statement.execute("CREATE VIEW north AS SELECT * FROM sales WHERE region = 'North'");
        }
        database = DuckDbDatabase.openReadOnly(file);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_answer_is_thoughts_then_data_then_the_component() {
        List<FlowEvent> events = answer(planning("SELECT region, amount FROM sales ORDER BY amount DESC"));

        assertThat(events).extracting(FlowEvent::event).containsExactly("thought", "thought", "data", "grid_view");
        assertThat(events.get(0).dataJson()).isEqualTo("{\"type\":\"thinking\",\"content\":\"Which regions?\"}");
        assertThat(events.get(3).dataJson())
                .startsWith("{\"type\":\"grid_view\"")
                .contains("\"artifact\":{\"version\":1");
    }

    @Test
    void the_data_event_carries_exact_numbers_and_nulls() {
        List<FlowEvent> events = answer(planning("SELECT region, amount, big FROM sales ORDER BY amount DESC"));

        assertThat(events.get(2).dataJson())
                .isEqualTo(
                        "{\"type\":\"data\",\"payload\":{\"columns\":[\"region\",\"amount\",\"big\"],\"rows\":"
                                + "[[\"North\",10.50,\"9007199254740993\"],[\"South\",2.25,null],[\"East\",1.00,3]],\"row_count\":3}}");
    }

    @Test
    void a_cut_result_says_so_with_the_full_count() {
        List<FlowEvent> events = answer(planning("SELECT n FROM numbers ORDER BY n"));

        assertThat(events.get(2).dataJson()).endsWith("\"row_count\":1000,\"truncated\":true}}");
        assertThat(events.get(3).dataJson()).contains("\"rowCount\":1000");
    }

    @Test
    void what_the_planner_does_not_understand_is_an_error_of_planning_with_suggestions() {
        List<FlowEvent> events =
                answer(request -> new NotUnderstood("What is a blorp?", List.of("Sales by region", "Sales by month")));

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.event()).isEqualTo("error");
            assertThat(event.dataJson())
                    .isEqualTo(
                            "{\"type\":\"error\",\"message\":\"What is a blorp?\",\"stage\":\"planning\",\"problems\":"
                                    + "[{\"code\":\"not_understood\",\"severity\":\"error\",\"pointer\":\"/message\",\"message\":"
                                    + "\"What is a blorp?\",\"allowed\":[\"Sales by region\",\"Sales by month\"]}]}");
        });
    }

    @Test
    void a_planner_that_throws_is_an_error_of_planning_that_keeps_its_secrets() {
        List<FlowEvent> events = answer(request -> {
            throw new IllegalStateException("password=hunter2");
        });

        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.dataJson())
                        .contains("\"stage\":\"planning\"", "planner_failed")
                        .doesNotContain("hunter2"));
    }

    @Test
    void a_refused_statement_is_an_error_of_validation_after_the_thoughts() {
        List<FlowEvent> events = answer(planning("DELETE FROM sales"));

        assertThat(events).extracting(FlowEvent::event).containsExactly("thought", "thought", "error");
        assertThat(events.get(2).dataJson()).contains("\"stage\":\"sql_validation\"", "sql_refused", "\"/sql\"");
    }

    @Test
    void a_failing_query_is_an_error_of_execution() {
        List<FlowEvent> events = answer(planning("SELECT region::INTEGER FROM sales"));

        assertThat(events.get(2).dataJson())
                .contains("\"stage\":\"sql_execution\"", "sql_bad_value")
                .doesNotContain("North");
    }

    @Test
    void a_cancelled_answer_ends_with_an_error_too() {
        Cancellation cancellation = Cancellation.create();
        cancellation.cancel();
        List<FlowEvent> events = new ArrayList<>();

        flow(planning("SELECT 1 AS one")).answer(request(), events::add, cancellation);

        assertThat(events.get(2).dataJson()).contains("sql_cancelled");
    }

    @Test
    void a_renderer_that_throws_is_an_error_of_presentation_after_the_data() {
        List<FlowEvent> events = new ArrayList<>();
        GridViewFlow flow = new GridViewFlow(planning("SELECT 1 AS one"), runner(), (reply, rows) -> {
            throw new IllegalStateException("broken");
        });

        flow.answer(request(), events::add);

        assertThat(events).extracting(FlowEvent::event).containsExactly("thought", "thought", "data", "error");
        assertThat(events.get(3).dataJson()).contains("\"stage\":\"presentation\"", "presentation_failed");
    }

    @Test
    void what_the_sink_throws_reaches_the_host() {
        GridViewFlow flow = flow(planning("SELECT 1 AS one"));

        assertThatThrownBy(() -> flow.answer(request(), event -> {
                    throw new IllegalStateException("client gone");
                }))
                .hasMessage("client gone");
    }

    @Test
    void the_schema_of_a_database_is_its_tables_and_views_with_their_columns() throws Exception {
        List<TableSchema> schemas = TableSchemas.read(database);

        assertThat(schemas).extracting(TableSchema::name).containsExactlyInAnyOrder("north", "numbers", "sales");
        TableSchema sales = schemas.stream()
                .filter(schema -> schema.name().equals("sales"))
                .findAny()
                .orElseThrow();
        assertThat(sales.rowCount()).isEqualTo(3);
        assertThat(sales.columns())
                .containsExactly(
                        new ColumnSchema("region", "VARCHAR"),
                        new ColumnSchema("amount", "DECIMAL(4,2)"),
                        new ColumnSchema("big", "BIGINT"));
    }

    private List<FlowEvent> answer(Planner planner) {
        List<FlowEvent> events = new ArrayList<>();
        flow(planner).answer(request(), events::add);
        return events;
    }

    private GridViewFlow flow(Planner planner) {
        GridRenderer renderer = GridRenderer.create();
        return new GridViewFlow(
                planner,
                runner(),
                (reply, rows) -> renderer.present(reply, rows).component());
    }

    private SqlRunner runner() {
        return new SqlRunner(database, SqlGuards.duckDb(), new SqlLimits(100, Duration.ofSeconds(20)));
    }

    private static Planner planning(String sql) {
        return request -> new Planned(
                new PlannerReply(sql, "Sales by region", ResultFormat.REPORT),
                List.of("Which regions?", "All of them."));
    }

    private static PlannerRequest request() {
        return new PlannerRequest("Sales?", List.of(), Map.of(), List.of());
    }
}
