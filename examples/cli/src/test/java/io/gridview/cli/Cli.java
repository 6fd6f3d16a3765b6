package io.gridview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.schema.WireSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One run of the command line.
 *
 * @param exitCode 0, 1 or 2
 * @param out what it answered
 * @param err what it said besides
 */
record Cli(int exitCode, String out, String err) {

    static Cli run(String input, String... args) {
        return run(input.getBytes(StandardCharsets.UTF_8), args);
    }

    static Cli run(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        Cli cli = new Cli(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        cli.assertSchemas(new String(input, StandardCharsets.UTF_8), List.of(args));
        return cli;
    }

    /** Whatever a test is about: every answer is what its schema says, and so is every line that was answered well. */
    private void assertSchemas(String input, List<String> args) {
        boolean answersLines =
                !args.isEmpty() && List.of("build", "present", "run").contains(args.get(0));
        if (!answersLines || args.contains("--explain")) {
            return;
        }
        WireSchema line = WireSchema.valueOf("CLI_" + args.get(0).toUpperCase(Locale.ROOT));
        WireSchema answer = WireSchema.valueOf(line + "_ANSWER");
        List<String> lines = input.lines().filter(one -> !one.isBlank()).toList();
        List<String> answers = out.lines().toList();
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answer.validate(answers.get(i))).as(answers.get(i)).isEmpty();
            if (answers.get(i).contains("\"ok\":true") && !args.contains("--lenient")) {
                assertThat(line.validate(lines.get(i))).as(lines.get(i)).isEmpty();
            }
        }
    }

    List<JsonNode> answers() {
        return out.lines().map(JsonMapper.shared()::readTree).toList();
    }

    JsonNode answer() {
        return answers().get(0);
    }
}
