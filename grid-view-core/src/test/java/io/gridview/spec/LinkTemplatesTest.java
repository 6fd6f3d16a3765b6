package io.gridview.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTemplatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/{id}",
                "http://example.org?q={q}",
                "mailto:{mail}",
                "/orders/{id}",
                "?id={id}",
                "#{id}",
                "orders/{id}",
                "//cdn.example.org/{id}"
            })
    void a_literal_scheme_and_host_are_safe(String template) {
        assertThat(LinkTemplates.problem(template)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "{url}",
                "https://{host}/x",
                "https:{x}",
                "data:text/html,{x}",
                "//{host}",
                "java{x}script:1",
                "/a{b",
                "/a\\b",
                "https://a{b}.org/"
            })
    void whatever_lets_a_cell_decide_where_a_link_leads_is_refused(String template) {
        assertThat(LinkTemplates.problem(template)).isPresent();
    }

    @Test
    void placeholders_name_columns() {
        assertThat(LinkTemplates.keys("/a/{x}/{y z}")).containsExactly("x", "y z");
    }
}
