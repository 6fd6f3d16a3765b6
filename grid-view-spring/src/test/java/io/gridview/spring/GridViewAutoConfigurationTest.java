package io.gridview.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.GridRenderer;
import io.gridview.flow.GridViewFlow;
import io.gridview.guard.SqlGuard;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import io.gridview.sql.SqlResult;
import io.gridview.sql.SqlRunner;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

class GridViewAutoConfigurationTest {
    private static final AutoConfigurations CONFIGURATIONS =
            AutoConfigurations.of(GridViewAutoConfiguration.class, GridViewChatAutoConfiguration.class);

    private static final DataSource DATABASE_OF_NO_USE = (DataSource) Proxy.newProxyInstance(
            DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                throw new AssertionError("Nobody should ask for " + method.getName());
            });

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withConfiguration(CONFIGURATIONS);

    private final WebApplicationContextRunner web = new WebApplicationContextRunner().withConfiguration(CONFIGURATIONS);

    @Test
    void there_is_a_renderer_in_us_english_and_utc() {
        application.run(context -> {
            GridRenderer renderer = context.getBean(GridRenderer.class);
            assertThat(renderer.context().locale()).isEqualTo(Locale.US);
            assertThat(renderer.context().zone()).isEqualTo(ZoneId.of("UTC"));
            assertThat(renderer.context().currency()).isNull();
        });
    }

    @Test
    void properties_reach_the_renderer() {
        application
                .withPropertyValues(
                        "grid-view.locale=de-AT",
                        "grid-view.zone=Europe/Vienna",
                        "grid-view.currency=EUR",
                        "grid-view.row-placement=artifact-only",
                        "grid-view.lenient=true",
                        "grid-view.max-rows=5")
                .run(context -> {
                    GridRenderer renderer = context.getBean(GridRenderer.class);
                    assertThat(renderer.context().locale()).isEqualTo(new Locale("de", "AT"));
                    assertThat(renderer.context().zone()).isEqualTo(ZoneId.of("Europe/Vienna"));
                    assertThat(renderer.context().currency()).isEqualTo("EUR");
                });
    }

    @Test
    void a_zone_that_does_not_exist_stops_the_start() {
        application
                .withPropertyValues("grid-view.zone=Europe/Vein")
                .run(context ->
                        assertThat(context).hasFailed().getFailure().rootCause().hasMessageContaining("Europe/Vein"));
    }

    @Test
    void a_renderer_of_the_application_wins() {
        application
                .withUserConfiguration(OwnRenderer.class)
                .run(context -> assertThat(context).getBean(GridRenderer.class).isSameAs(OwnRenderer.RENDERER));
    }

    @Test
    void without_a_database_there_is_no_runner_and_no_flow() {
        application.run(
                context -> assertThat(context).doesNotHaveBean(SqlRunner.class).doesNotHaveBean(GridViewFlow.class));
    }

    @Test
    void with_a_database_there_is_a_guarded_runner_and_with_a_planner_a_flow() {
        application.withUserConfiguration(Shop.class).run(context -> {
            assertThat(context).hasSingleBean(GridViewFlow.class);
            SqlRunner runner = context.getBean(SqlRunner.class);
            assertThat(runner.run("SELECT * FROM sales")).isInstanceOf(SqlResult.Rows.class);
            assertThat(runner.run("DELETE FROM sales")).isInstanceOf(SqlResult.Refused.class);
        });
    }

    @Test
    void limits_of_queries_come_from_properties() {
        application
                .withUserConfiguration(Shop.class)
                .withPropertyValues("grid-view.sql.max-rows=2", "grid-view.sql.timeout=200ms")
                .run(context -> {
                    SqlRunner runner = context.getBean(SqlRunner.class);
                    assertThat(runner.run("SELECT * FROM sales"))
                            .isInstanceOfSatisfying(
                                    SqlResult.Rows.class,
                                    rows -> assertThat(rows.table().rowCount()).isEqualTo(2));
                    assertThat(runner.run(Shop.ENDLESS))
                            .isInstanceOfSatisfying(
                                    SqlResult.Failed.class,
                                    failed ->
                                            assertThat(failed.problem().code()).isEqualTo("sql_timeout"));
                });
    }

    @Test
    void every_limit_of_queries_has_a_property() {
        application
                .withUserConfiguration(Shop.class)
                .withPropertyValues("grid-view.sql.max-size=3KB", "grid-view.sql.max-statement-length=40")
                .run(context -> {
                    SqlRunner runner = context.getBean(SqlRunner.class);
                    assertThat(runner.run("SELECT n, n AS m FROM numbers"))
                            .isInstanceOfSatisfying(
                                    SqlResult.Rows.class,
                                    rows -> assertThat(rows.table().rowCount()).isLessThan(1_000));
                    assertThat(runner.run("SELECT n FROM numbers WHERE n = 1 OR n = 2"))
                            .isInstanceOfSatisfying(
                                    SqlResult.Refused.class,
                                    refused -> assertThat(
                                                    refused.problems().get(0).message())
                                            .contains("at most 40"));
                });
    }

    @Test
    void no_more_queries_run_at_once_than_the_property_says_and_none_outlives_the_application() throws Exception {
        List<SqlResult> results = new ArrayList<>();
        List<SqlRunner> runners = new ArrayList<>();
        Thread[] caller = new Thread[1];
        application
                .withUserConfiguration(Shop.class)
                .withPropertyValues("grid-view.sql.max-concurrent=1")
                .run(context -> {
                    SqlRunner runner = context.getBean(SqlRunner.class);
                    runners.add(runner);
                    caller[0] = new Thread(() -> results.add(runner.run(Shop.ENDLESS)));
                    caller[0].start();
                    while (runner.running() == 0) {
                        Thread.sleep(5);
                    }
                    assertThat(code(runner.run("SELECT 1"))).isEqualTo("sql_busy");
                });
        caller[0].join();

        assertThat(code(results.get(0))).isEqualTo("sql_cancelled");
        assertThat(runners.get(0).running()).isZero();
    }

    private static String code(SqlResult result) {
        return ((SqlResult.Failed) result).problem().code();
    }

    @Test
    void a_guard_of_the_application_is_the_one_that_is_asked() {
        application
                .withUserConfiguration(Shop.class)
                .withBean(
                        SqlGuard.class,
                        () -> (sql, connection) -> Reading.failed(Problem.error("closed", "/sql", "Closed on Sundays")))
                .run(context -> assertThat(context.getBean(SqlRunner.class).run("SELECT 1"))
                        .isInstanceOfSatisfying(
                                SqlResult.Refused.class,
                                refused -> assertThat(refused.problems().get(0).code())
                                        .isEqualTo("closed")));
    }

    @Test
    void the_chat_endpoint_is_off_until_it_is_asked_for() {
        web.withUserConfiguration(Shop.class).run(context -> assertThat(context).doesNotHaveBean(ChatController.class));
    }

    @Test
    void the_chat_endpoint_is_there_when_asked_for() {
        web.withUserConfiguration(Shop.class)
                .withPropertyValues("grid-view.chat.enabled=true")
                .run(context -> assertThat(context).hasSingleBean(ChatController.class));
    }

    @Test
    void there_is_no_chat_endpoint_without_a_planner() {
        web.withBean(DataSource.class, () -> DATABASE_OF_NO_USE)
                .withPropertyValues("grid-view.chat.enabled=true")
                .run(context ->
                        assertThat(context).hasSingleBean(SqlRunner.class).doesNotHaveBean(ChatController.class));
    }

    @Test
    void there_is_no_chat_endpoint_outside_the_web() {
        application
                .withUserConfiguration(Shop.class)
                .withPropertyValues("grid-view.chat.enabled=true")
                .run(context -> assertThat(context).doesNotHaveBean(ChatController.class));
    }

    @Test
    void a_base_path_without_its_slash_stops_the_start() {
        application
                .withPropertyValues("grid-view.chat.base-path=api")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("grid-view.chat.base-path begins with a slash"));
    }

    @Test
    void every_property_is_described_in_the_metadata() throws Exception {
        String metadata = new ClassPathResource("META-INF/spring-configuration-metadata.json")
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(metadata)
                .contains(
                        "grid-view.locale",
                        "grid-view.row-placement",
                        "grid-view.sql.max-rows",
                        "grid-view.sql.max-size",
                        "grid-view.sql.timeout",
                        "grid-view.sql.max-concurrent",
                        "grid-view.sql.max-statement-length",
                        "grid-view.chat.enabled");
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnRenderer {
        static final GridRenderer RENDERER = GridRenderer.create();

        @Bean
        GridRenderer renderer() {
            return RENDERER;
        }
    }
}
