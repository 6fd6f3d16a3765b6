package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StructNamesTest {

    @Test
    void names_are_read_at_the_outermost_level() {
        assertThat(StructNames.of("STRUCT(a INTEGER, \"b c\" STRUCT(x DATE, y DECIMAL(2,1)[]), d ENUM('p, (q', 'r'))"))
                .containsExactly("a", "b c", "d");
    }

    @Test
    void quoted_names_may_hold_quotes_commas_and_brackets() {
        assertThat(StructNames.of("STRUCT(\"a\"\"b\" INTEGER, \"c, (d\" VARCHAR)"))
                .containsExactly("a\"b", "c, (d");
    }

    @Test
    void other_types_name_no_fields() {
        assertThat(StructNames.of("TUPLE(INTEGER, VARCHAR)")).isEmpty();
        assertThat(StructNames.of("my_composite")).isEmpty();
    }
}
