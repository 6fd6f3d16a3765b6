package io.gridview.cli;

import io.gridview.GridRenderer;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options that all commands share. */
final class RenderOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--locale", paramLabel = "TAG", description = "BCP 47 language tag; en-US by default.")
    private String locale = "en-US";

    @Option(names = "--zone", paramLabel = "ZONE", description = "IANA time zone; UTC by default.")
    private String zone = "UTC";

    @Option(names = "--currency", paramLabel = "CODE", description = "ISO 4217 code of money that names no currency.")
    private @Nullable String currency;

    @Option(names = "--lenient", description = "Leave broken parts of a view out instead of refusing it.")
    private boolean lenient;

    @Option(names = "--max-rows", paramLabel = "N", description = "The most rows of a table.")
    private @Nullable Integer maxRows;

    @Option(names = "--html", paramLabel = "FILE", description = "Also write a page with every artifact.")
    private @Nullable Path html;

    @Parameters(arity = "0..1", paramLabel = "LINES", description = "A file of JSON lines; standard input by default.")
    private @Nullable Path lines;

    /** Where a page is wanted; null for nowhere. */
    @Nullable
    Path html() {
        return html;
    }

    /** The file of lines; null for standard input. */
    @Nullable
    Path lines() {
        return lines;
    }

    @Nullable
    Integer maxRows() {
        if (maxRows != null && maxRows < 1) {
            throw usage("--max-rows must be at least 1, not " + maxRows + ".");
        }
        return maxRows;
    }

    GridRenderer renderer() {
        Integer most = maxRows();
        var builder =
                GridRenderer.builder().locale(parsedLocale()).zone(parsedZone()).lenient(lenient);
        if (most != null) {
            builder.maxRows(most);
        }
        try {
            return builder.currency(currency).build();
        } catch (IllegalArgumentException e) {
            throw usage("--currency \"" + currency + "\" is no ISO 4217 code such as EUR.");
        }
    }

    private Locale parsedLocale() {
        try {
            Locale parsed = new Locale.Builder().setLanguageTag(locale).build();
            if (!parsed.getLanguage().isEmpty()) {
                return parsed;
            }
        } catch (IllformedLocaleException e) {
            // Said below, in one sentence for both ways of being wrong.
        }
        throw usage("--locale \"" + locale + "\" is no BCP 47 language tag such as de-DE.");
    }

    private ZoneId parsedZone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw usage("--zone \"" + zone + "\" is no IANA time zone such as Europe/Berlin.");
        }
    }

    private ParameterException usage(String message) {
        if (command == null) {
            throw new IllegalStateException("options are read by a command");
        }
        return new ParameterException(command.commandLine(), message);
    }
}
