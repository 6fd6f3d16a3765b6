package io.gridview.cli;

import io.gridview.schema.WireSchema;
import io.gridview.spec.Problem;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints the JSON Schemas of everything on the wire. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "The JSON Schema of a shape on the wire, or the list of them.")
final class SchemaCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "A name from the list; the list where it is absent.")
    private @Nullable String name;

    @Spec
    private @Nullable CommandSpec command;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Answers.text(streams.out(), name == null ? list() : named(name).text());
        streams.out().flush();
        return 0;
    }

    private static String list() {
        StringBuilder list = new StringBuilder();
        for (WireSchema schema : WireSchema.values()) {
            String description = JsonMapper.shared()
                    .readTree(schema.text())
                    .get("description")
                    .stringValue();
            list.append("%-20s%s%n"
                    .formatted(schema.wire(), firstSentence(description))
                    .replace("\r", ""));
        }
        return list.toString();
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private WireSchema named(String wanted) {
        for (WireSchema schema : WireSchema.values()) {
            if (schema.wire().equals(wanted)) {
                return schema;
            }
        }
        if (command == null) {
            throw new IllegalStateException("a command is run by its command line");
        }
        List<String> names =
                Arrays.stream(WireSchema.values()).map(WireSchema::wire).toList();
        String nearest =
                Problem.notAmong("unknown_value", "", "", wanted, names).didYouMean();
        throw new ParameterException(
                command.commandLine(),
                "There is no schema \"" + wanted + "\""
                        + (nearest == null
                                ? "; there are " + String.join(", ", names) + "."
                                : "; did you mean \"" + nearest + "\"?"));
    }
}
