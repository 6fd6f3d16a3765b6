package io.gridview.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        return new Cli(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<JsonNode> answers() {
        return out.lines().map(JsonMapper.shared()::readTree).toList();
    }

    JsonNode answer() {
        return answers().get(0);
    }
}
