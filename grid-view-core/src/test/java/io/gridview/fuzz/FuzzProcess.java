package io.gridview.fuzz;

import io.gridview.corpus.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One run of Jazzer on one target. */
final class FuzzProcess {
    /** An input that takes longer is a finding. */
    private static final int MOST_SECONDS_AN_INPUT = 10;

    /** Beyond its time, for the JVM to start and to read the seeds. */
    private static final int GRACE_SECONDS = 120;

    private static final int MOST_BYTES = 16_384;
    private static final int MOST_FINDINGS = 5;

    /** Of the whole process, the fuzzer's own tables among it; the Java heap is held to less. */
    private static final int MOST_MEGABYTES = 1_500;

    private static final Pattern EXECUTIONS =
            Pattern.compile("(?m)^(?:stat::number_of_executed_units: |#|Done )(\\d+)");

    private final FuzzTarget target;
    private final Path folder;

    FuzzProcess(FuzzTarget target, Path folder) {
        this.target = target;
        this.folder = folder;
    }

    FuzzOutcome run(long seconds) throws IOException, InterruptedException {
        Path seeds = prepared("seeds");
        Path findings = prepared("findings");
        Path grown = Files.createDirectories(folder.resolve("grown"));
        int number = 0;
        for (String seed : target.seeds()) {
            Files.writeString(seeds.resolve("seed-" + number++), seed);
        }
        Path dictionary = Files.write(folder.resolve("dictionary"), words());
        Path log = folder.resolve("log.txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command(seconds, seeds, findings, grown, dictionary))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        List<String> found = new ArrayList<>();
        if (!process.waitFor(seconds + GRACE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            found.add(target + " hangs, see " + log);
        }
        try (Stream<Path> files = Files.list(findings)) {
            files.map(Path::toString).sorted().forEach(found::add);
        }
        if (found.isEmpty() && process.exitValue() != 0) {
            found.add(target + " ended with " + process.exitValue() + ", see " + log);
        }
        long took = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        return new FuzzOutcome(target, executions(log), took, found);
    }

    private List<String> command(long seconds, Path seeds, Path findings, Path grown, Path dictionary) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+EnableDynamicAgentLoading",
                "-D" + FuzzEntry.TARGET + "=" + target));
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzEntry.class.getName(),
                "--instrumentation_includes=io.gridview.**",
                "--custom_hook_includes=io.gridview.**",
                "--instrumentation_excludes=io.gridview.fuzz.**:io.gridview.corpus.**",
                "--keep_going=" + MOST_FINDINGS,
                "--reproducer_path=" + findings,
                "-artifact_prefix=" + findings + "/",
                "-max_total_time=" + seconds,
                "-timeout=" + MOST_SECONDS_AN_INPUT,
                "-rss_limit_mb=" + MOST_MEGABYTES,
                "-max_len=" + MOST_BYTES,
                "-use_value_profile=1",
                "-print_final_stats=1",
                "-dict=" + dictionary,
                grown.toString(),
                seeds.toString()));
        return command;
    }

    /** An empty folder. */
    private Path prepared(String name) throws IOException {
        Path prepared = Files.createDirectories(folder.resolve(name));
        try (Stream<Path> files = Files.list(prepared)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        return prepared;
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        Corpus.words().forEach(word -> words.add("\"\\\"" + word + "\\\"\""));
        Stream.of("{", "}", "[", "]", ":", ",", "null", "true", "1e999", "```json", "<think>", "</think>", "\\\\ud800")
                .forEach(sign -> words.add("\"" + sign + "\""));
        return words;
    }

    private static long executions(Path log) throws IOException {
        long most = 0;
        Matcher counts = EXECUTIONS.matcher(Files.readString(log, StandardCharsets.ISO_8859_1));
        while (counts.find()) {
            most = Math.max(most, Long.parseLong(counts.group(1)));
        }
        return most;
    }
}
