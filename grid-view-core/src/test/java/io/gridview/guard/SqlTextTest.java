package io.gridview.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import io.gridview.statement.SqlToken;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SqlTextTest {
    @Test
    void a_semicolon_at_the_end_is_taken_off_and_a_comment_before_it_stays() {
        assertThat(SqlText.read("SELECT 1 /* one */ ; -- end\n;", Set.of())
                        .get()
                        .text())
                .isEqualTo("SELECT 1 /* one */ ");
    }

    @Test
    void an_identifier_may_hold_a_dollar_sign_without_opening_a_string() {
        assertThat(SqlText.read("SELECT a$b$ FROM t", Set.of()).get().tokens())
                .extracting(SqlToken::text)
                .containsExactly("SELECT", "a$b$", "FROM", "t");
    }

    @Test
    void a_word_glued_to_a_number_is_a_word_of_its_own() {
        assertThat(SqlText.read("SELECT 1into", Set.of()).get().tokens())
                .extracting(SqlToken::text)
                .containsExactly("SELECT", "1", "into");
    }

    @Test
    void doubled_quotes_stay_inside_a_quoted_name() {
        assertThat(SqlText.read("SELECT \"a\"\"; b\"", Set.of()).get().tokens().get(1))
                .isEqualTo(new SqlToken(SqlToken.Kind.QUOTED_IDENTIFIER, "a\"; b", 7, 15));
    }

    @Test
    void an_empty_text_is_a_syntax_problem() {
        assertThat(SqlText.read(" ;; /* nothing */", Set.of()).problems())
                .extracting(Problem::code)
                .containsExactly("sql_syntax");
    }

    @Test
    void comments_nest_up_to_a_bound() {
        assertThat(SqlText.read("SELECT 1 " + "/*".repeat(8) + "*/".repeat(8), Set.of())
                        .isOk())
                .isTrue();
        assertThat(SqlText.read("SELECT 1 " + "/*".repeat(9) + "*/".repeat(9), Set.of())
                        .isOk())
                .isFalse();
    }

    @Property
    void any_text_at_all_is_either_one_statement_or_has_a_problem(@ForAll @StringLength(max = 200) String text) {
        Reading<SqlText> read = SqlText.read(text, Set.of());

        assertThat(read.isOk()).isEqualTo(read.problems().isEmpty());
    }

    @Property
    void no_literal_can_smuggle_a_second_statement(@ForAll @StringLength(max = 40) String inside) {
        String literal = "'" + inside.replace("'", "''") + "'";

        Reading<SqlText> read = SqlText.read("SELECT " + literal, Set.of());

        if (read.isOk()) {
            assertThat(read.get().tokens()).hasSize(2);
        }
    }
}
