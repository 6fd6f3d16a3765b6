package io.gridview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.schema.WireSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaCommandTest {

    @Test
    void the_list_has_a_line_for_each_schema() {
        Cli cli = Cli.run("", "schema");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out().lines())
                .hasSize(WireSchema.values().length)
                .allMatch(line -> line.matches("[a-z-]+ +[A-Z].+\\."));
        assertThat(cli.out()).startsWith("planner-reply ").contains("\nview ", "\ntwo-stage-answer ");
    }

    @ParameterizedTest
    @EnumSource
    void a_name_prints_its_schema(WireSchema schema) {
        Cli cli = Cli.run("", "schema", schema.wire());

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out()).isEqualTo(schema.text());
    }

    @ParameterizedTest
    @CsvSource({"veiw,view", "planner_reply,planner-reply", "artefact,artifact"})
    void an_unknown_name_is_a_usage_error_that_names_the_nearest(String name, String nearest) {
        Cli cli = Cli.run("", "schema", name);

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains("There is no schema \"" + name + "\"; did you mean \"" + nearest + "\"?");
    }

    @Test
    void a_name_that_resembles_none_gets_the_list() {
        assertThat(Cli.run("", "schema", "xyz").err()).contains("there are planner-reply, view, ");
    }
}
