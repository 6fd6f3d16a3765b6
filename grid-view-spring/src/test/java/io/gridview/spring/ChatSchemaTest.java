package io.gridview.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.schema.WireSchema;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a real server reads and sends is what the schemas say. */
@Timeout(60)
class ChatSchemaTest {
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
                Application.class, "--server.port=0", "--spring.main.banner-mode=off", "--grid-view.chat.enabled=true");
        chat = URI.create("http://localhost:" + server.getEnvironment().getProperty("local.server.port") + "/chat");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT city, amount FROM sales ORDER BY amount DESC             | thought data grid_view
            SELECT city, sum(amount) AS amount FROM sales GROUP BY ALL      | thought data grid_view
            SELECT n FROM numbers                                           | thought data grid_view
            SELECT 9007199254740993 AS n, NULL AS nothing, DATE '2024-02-29' AS day, [1, 2] AS list | thought data grid_view
            SELECT city FROM sales WHERE false                              | thought data grid_view
            DELETE FROM sales                                               | thought error
            SELECT town FROM sales                                          | thought error
            SELEC 1                                                         | thought error
            tables                                                          | error
            """)
    void every_event_is_what_the_schema_of_its_name_says(String question, String names) throws Exception {
        List<String> sent = new ArrayList<>();

        for (String event : ask("{\"message\":\"" + question + "\"}").body().split("\n\n")) {
            String name = field(event, "event:");
            if (!name.isEmpty()) {
                sent.add(name);
                assertThat(WireSchema.valueOf("EVENT_" + name.toUpperCase(Locale.ROOT))
                                .validate(field(event, "data:")))
                        .as(event)
                        .isEmpty();
            }
        }

        assertThat(sent).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"message\":\"SELECT 1 AS n\"}",
                "{\"message\":\"SELECT 1 AS n\",\"history\":[],\"parameters\":{}}",
                "{\"message\":\"SELECT 1 AS n\",\"history\":[{\"role\":\"assistant\",\"content\":\"hi\"}],\"parameters\":{\"year\":2024,\"all\":true,\"city\":\"Köln\"}}"
            })
    void a_request_that_is_answered_is_valid(String body) throws Exception {
        assertThat(ask(body).statusCode()).isEqualTo(200);
        assertThat(WireSchema.CHAT_REQUEST.validate(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"message\":\"  \"}",
                "{\"message\":5}",
                "{\"mesage\":\"x\"}",
                "{\"message\":\"x\",\"extra\":1}",
                "{\"message\":\"x\",\"history\":{}}",
                "{\"message\":\"x\",\"history\":[{\"role\":\"king\",\"content\":\"y\"}]}",
                "{\"message\":\"x\",\"history\":[{\"role\":\"user\"}]}",
                "{\"message\":\"x\",\"parameters\":{\"a\":[]}}",
                "{\"message\":\"x\",\"message\":\"y\"}"
            })
    void a_request_that_is_refused_is_not_valid(String body) throws Exception {
        assertThat(ask(body).statusCode()).isEqualTo(400);
        assertThat(WireSchema.CHAT_REQUEST.validate(body)).isNotEmpty();
    }

    private HttpResponse<String> ask(String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(chat)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String field(String event, String name) {
        return event.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .reduce("", String::concat);
    }
}
