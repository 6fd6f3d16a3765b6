package io.gridview.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.sql.SqlRunner;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A real server, a real database, real sockets. */
@Timeout(60)
class ChatEndpointTest {
    private static ConfigurableApplicationContext server;
    private static URI chat;
    private final HttpClient client = HttpClient.newHttpClient();

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Shop.class)
    static class Application {}

    @BeforeAll
    static void start() {
        server = SpringApplication.run(
                Application.class,
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--grid-view.chat.enabled=true",
                "--grid-view.chat.base-path=/api",
                "--grid-view.chat.max-concurrent=2",
                "--grid-view.chat.heartbeat=50ms",
                "--grid-view.chat.max-request-bytes=20000");
        chat = URI.create("http://localhost:" + server.getEnvironment().getProperty("local.server.port") + "/api/chat");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void an_answer_streams_thought_data_and_component_in_this_order() throws Exception {
        HttpResponse<String> response = ask("{\"message\":\"SELECT city, amount FROM sales ORDER BY amount DESC\"}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(events(response.body())).containsExactly("thought", "data", "grid_view");
        assertThat(response.body())
                .contains("[[\"Köln\",10.50],[\"東京\",7.00],[\"Łódź\",2.25]]")
                .contains("data:{\"type\":\"grid_view\"");
    }

    @Test
    void a_statement_that_writes_streams_an_error_and_the_table_is_untouched() throws Exception {
        assertThat(events(ask("{\"message\":\"DELETE FROM sales\"}").body())).containsExactly("thought", "error");
        assertThat(ask("{\"message\":\"SELECT count(*) AS n FROM sales\"}").body())
                .contains("\"rows\":[[3]]");
    }

    @Test
    void the_planner_is_told_the_tables() throws Exception {
        assertThat(ask("{\"message\":\"tables\"}").body()).contains("\"allowed\":[\"numbers\",\"sales\"]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"message":"x","extra":1}                            | unknown_field | /extra
                    {"mesage":"x"}                                       | unknown_field | /mesage
                    {}                                                   | missing_field | /message
                    {"message":"  "}                                     | bad_pattern   | /message
                    {"message":5}                                        | wrong_type    | /message
                    []                                                   | wrong_type    |
                    {"message":"x","history":{}}                         | wrong_type    | /history
                    {"message":"x","history":[{"role":"king","content":"y"}]} | unknown_value | /history/0/role
                    {"message":"x","history":[{"role":"user"}]}          | missing_field | /history/0/content
                    {"message":"x","parameters":{"a":[]}}                | wrong_type    | /parameters/a
                    {"message":"x","message":"y"}                        | duplicate_key | /message
                    {"message":"x"} trailing                             | invalid_json  |
                    not json                                             | invalid_json  |
                    """)
    void a_bad_request_is_answered_with_problems(String body, String code, String pointer) throws Exception {
        HttpResponse<String> response = ask(body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body())
                .contains("\"code\":\"" + code + "\"", "\"pointer\":\"" + (pointer == null ? "" : pointer) + "\"");
    }

    @Test
    void history_and_parameters_are_accepted() throws Exception {
        assertThat(ask("{\"message\":\"SELECT 1 AS n\",\"history\":[{\"role\":\"user\",\"content\":\"hi\"},"
                                + "{\"role\":\"assistant\",\"content\":\"hello\"}],\"parameters\":{\"year\":2024,\"all\":true}}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_body_beyond_the_limit_is_refused() throws Exception {
        assertThat(ask("{\"message\":\"" + "x".repeat(30_000) + "\"}").statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_client_that_goes_away_cancels_its_query_and_frees_its_place() throws Exception {
        for (int i = 0; i < 4; i++) {
            HttpResponse<InputStream> response = endless();
            response.body().read();
            response.body().close();
            waitForRoom();
        }
        waitForNoQuery();
    }

    @Test
    void one_request_too_many_is_told_to_come_back() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(2);
        try {
            HttpResponse<InputStream> first = clients.submit(this::endless).get(10, TimeUnit.SECONDS);
            Future<HttpResponse<InputStream>> second = clients.submit(this::endless);
            HttpResponse<InputStream> alsoOpen = second.get(10, TimeUnit.SECONDS);

            HttpResponse<String> refused = ask("{\"message\":\"SELECT 1 AS n\"}");

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("\"code\":\"busy\"");
            first.body().close();
            alsoOpen.body().close();
            waitForRoom();
        } finally {
            clients.shutdownNow();
        }
    }

    @Test
    void the_browser_bundle_is_served_from_the_jar() throws Exception {
        HttpResponse<String> script = client.send(
                HttpRequest.newBuilder(chat.resolve("/grid-view/grid-view.js")).build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Type").orElseThrow()).contains("javascript");
    }

    private HttpResponse<InputStream> endless() throws Exception {
        return client.send(
                request("{\"message\":\"" + Shop.ENDLESS + "\"}"), HttpResponse.BodyHandlers.ofInputStream());
    }

    /** Until no query runs, and no thread is left of one. */
    private static void waitForNoQuery() throws Exception {
        SqlRunner runner = server.getBean(SqlRunner.class);
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (runner.running() > 0 || threadsOfQueries() > 0) {
            assertThat(System.nanoTime()).as("a query outlived its client").isLessThan(end);
            Thread.sleep(20);
        }
        assertThat(runner.abandoned()).isZero();
    }

    private static long threadsOfQueries() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("grid-view-sql"))
                .count();
    }

    /** Until both places are free: two answers at once must succeed. */
    private void waitForRoom() throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end) {
            HttpResponse<InputStream> one = endless();
            if (one.statusCode() == 200) {
                HttpResponse<String> two = ask("{\"message\":\"SELECT 1 AS n\"}");
                one.body().close();
                if (two.statusCode() == 200) {
                    return;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("A place stayed taken");
    }

    private HttpResponse<String> ask(String body) throws Exception {
        return client.send(request(body), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpRequest request(String body) {
        return HttpRequest.newBuilder(chat)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static List<String> events(String stream) {
        return stream.lines()
                .filter(line -> line.startsWith("event:"))
                .map(line -> line.substring("event:".length()))
                .toList();
    }
}
