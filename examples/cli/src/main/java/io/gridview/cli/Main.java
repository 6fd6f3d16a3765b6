package io.gridview.cli;

import java.io.InputStream;
import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of the command line. */
@Command(
        name = "grid-view",
        mixinStandardHelpOptions = true,
        version = "grid-view 0.1.0",
        description = "Turns views or planner replies and their rows into artifacts, one JSON line each.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every line was answered well",
            "1:some lines have problems",
            "2:the command was not understood"
        })
public final class Main {
    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        System.exit(run(System.in, System.out, System.err, args));
    }

    /**
     * Runs one command.
     *
     * @return 0 where every line was answered well, 1 where some have problems, 2 for a usage error
     */
    static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        Streams streams = new Streams(in, out);
        CommandLine line = new CommandLine(new Main())
                .addSubcommand("build", new BuildCommand(streams))
                .addSubcommand("present", new PresentCommand(streams))
                .addSubcommand("run", new RunCommand(streams))
                .addSubcommand("schema", new SchemaCommand(streams))
                .setOut(streams.words(out))
                .setErr(streams.words(err))
                .setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.USAGE;
        });
        if (args.length == 0) {
            line.usage(line.getErr());
            return CommandLine.ExitCode.USAGE;
        }
        return line.execute(args);
    }
}
