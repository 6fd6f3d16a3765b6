package io.gridview.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.gridview.schema.WireSchema;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

/** A real server gives pages and downloads of a real database. */
@Timeout(120)
class PagesEndpointTest {
    private static ConfigurableApplicationContext server;
    private static String base;
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
                "--grid-view.pages.enabled=true",
                "--grid-view.pages.base-path=/api",
                "--grid-view.pages.max-request-bytes=20000",
                "--grid-view.pages.export-max-rows=50000",
                "--grid-view.sql.timeout=5s");
        base = "http://localhost:" + server.getEnvironment().getProperty("local.server.port") + "/api";
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_page_is_sorted_filtered_and_searched_over_the_whole_result() throws Exception {
        String request = """
            {"query": "SELECT n, n * 2.5 AS amount FROM numbers", "offset": 1, "limit": 2,
             "sort": [{"key": "n", "direction": "descending"}], "search": "amount:>=100",
             "filters": [{"column_key": "n", "type": "range", "from": "10", "to": 1000}],
             "columns": [{"key": "amount", "label": "Amount", "format": {"type": "currency", "currency": "EUR"}}]}\
            """;

        HttpResponse<String> response = post("/page", request);

        assertThat(WireSchema.PAGE_REQUEST.validate(request)).isEmpty();
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(WireSchema.PAGE_ANSWER.validate(response.body())).isEmpty();
        assertThat(response.body())
                .isEqualTo("{\"columns\":[\"n\",\"amount\"],\"rows\":[[999,2497.5],[998,2495.0]],"
                        + "\"row_count\":961,\"total_row_count\":100000}");
    }

    @Test
    void letters_of_all_scripts_come_through() throws Exception {
        assertThat(post("/page", "{\"query\":\"SELECT city FROM sales\",\"search\":\"ŁÓDŹ\"}")
                        .body())
                .contains("[[\"Łódź\"]]", "\"row_count\":1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"query":"SELECT city FROM sales","limit":5000}                                              | out_of_range   | /limit
        {"query":"SELECT city FROM sales","offset":-1}                                               | out_of_range   | /offset
        {"query":"SELECT city FROM sales","sort":[{"key":"town"}]}                                   | unknown_column | /sort/0/key
        {"query":"SELECT city FROM sales","columns":[{"key":"town"}]}                                | unknown_column | /columns/0/key
        {"query":"SELECT city FROM sales","columns":[{"key":"city","format":{"type":"nope"}}]}       | unknown_value  | /columns/0/format/type
        {"query":"SELECT city FROM sales","filters":[{"column_key":"city","type":"search"}]}         | missing_field  | /filters/0/text
        {"query":"SELECT city FROM sales","filters":[{"column_key":"city","type":"date","from":"x"}]} | bad_pattern   | /filters/0/from
        {"query":"SELECT city FROM sales","filters":[{"column_key":"city","type":"range","to":"x"}]} | bad_pattern    | /filters/0/to
        {"query":"DELETE FROM sales"}                                                                | sql_refused    | /sql
        {"query":"SELECT town FROM sales"}                                                           | sql_unknown_column | /sql
        {"limit":5}                                                                                  | missing_field  | /query
        """)
    void a_request_that_is_not_accepted_is_answered_with_problems(String body, String code, String pointer)
            throws Exception {
        HttpResponse<String> response = post("/page", body);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("\"code\":\"" + code + "\"", "\"pointer\":\"" + pointer + "\"");
    }

    @Test
    void a_body_beyond_the_limit_and_a_query_beyond_its_time_have_a_status_of_their_own() throws Exception {
        assertThat(post("/page", "{\"query\":\"" + "x".repeat(30_000) + "\"}").statusCode())
                .isEqualTo(413);
        assertThat(post("/page", "{\"query\":\"" + Shop.ENDLESS + "\"}").statusCode())
                .isEqualTo(504);
    }

    @Test
    void a_download_is_whole_and_named() throws Exception {
        String request = "{\"query\":\"SELECT city, amount FROM sales\",\"format\":\"csv\","
                + "\"sort\":[{\"key\":\"amount\"}],\"byte_order_mark\":true}";

        HttpResponse<String> response = post("/export", request);

        assertThat(WireSchema.EXPORT_REQUEST.validate(request)).isEmpty();
        assertThat(response.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"result.csv\"");
        assertThat(response.body()).isEqualTo("\ufeffcity,amount\r\nŁódź,2.25\r\n東京,7.00\r\nKöln,10.50\r\n");
    }

    @Test
    void a_download_of_lines_has_an_object_a_line() throws Exception {
        assertThat(post("/export", "{\"query\":\"SELECT n FROM numbers WHERE n < 2\",\"format\":\"jsonl\"}")
                        .body())
                .isEqualTo("{\"n\":0}\n{\"n\":1}\n");
    }

    @Test
    void a_download_that_is_refused_has_its_status() throws Exception {
        HttpResponse<String> response = post("/export", "{\"query\":\"DROP TABLE sales\",\"format\":\"csv\"}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(response.body()).contains("sql_refused");
    }

    @Test
    void a_download_beyond_the_limit_breaks_off_instead_of_looking_whole() {
        assertThat(catchThrowable(() -> post("/export", "{\"query\":\"SELECT n FROM numbers\",\"format\":\"csv\"}")))
                .isInstanceOf(IOException.class);
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
