package io.gridview.cli;

import io.gridview.GridRenderer;
import io.gridview.GridRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options that all commands share, and what follows from them. */
final class LineOptions {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "JSON lines; standard input where none is named.")
    private @Nullable Path file;

    @Option(names = "--locale", converter = OptionValues.LocaleValue.class, description = "BCP 47 tag; default en-US.")
    private Locale locale = Locale.US;

    @Option(names = "--zone", converter = OptionValues.ZoneValue.class, description = "Time zone; default UTC.")
    private ZoneId zone = ZoneId.of("UTC");

    @Option(
            names = "--currency",
            converter = OptionValues.CurrencyValue.class,
            description = "ISO 4217 code for money that names none.")
    private @Nullable String currency;

    @Option(names = "--lenient", description = "Leave out what is broken in a view, and say so, instead of refusing it.")
    private boolean lenient;

    @Option(names = "--max-rows", converter = OptionValues.RowCount.class, description = "Rows in an artifact at most.")
    private @Nullable Integer maxRows;

    @Option(names = "--html", paramLabel = "FILE", description = "Also write the artifacts as one self-contained page.")
    private @Nullable Path html;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Nullable Integer maxRows() {
        return maxRows;
    }

    GridRenderer renderer() {
        GridRendererBuilder builder =
                GridRenderer.builder().locale(locale).zone(zone).currency(currency).lenient(lenient);
        return (maxRows == null ? builder : builder.maxRows(maxRows)).build();
    }

    /**
     * Answers every line.
     *
     * @return the exit code, 0 or 1
     */
    int answerLines(Console console, LineJob job) {
        try (HtmlPage page = new HtmlPage(html);
                InputStream in = input(console)) {
            boolean allWell = new LineLoop(job, page).run(in, console.out());
            page.write();
            page.leftOut().ifPresent(console.err()::println);
            return allWell ? 0 : 1;
        } catch (IOException | UncheckedIOException e) {
            console.err().println("Reading or writing failed: " + e.getMessage());
            return 1;
        }
    }

    private InputStream input(Console console) throws IOException {
        if (file == null) {
            return console.in();
        }
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file);
        }
        return Files.newInputStream(file);
    }
}
