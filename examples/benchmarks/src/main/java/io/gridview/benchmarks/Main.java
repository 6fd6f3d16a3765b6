package io.gridview.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** JMH's own command line, with allocation always measured and the figures set beside their targets at the end. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        CommandLineOptions asked = new CommandLineOptions(args);
        if (asked.shouldHelp() || asked.shouldList() || asked.shouldListWithParams() || asked.shouldListProfilers()) {
            org.openjdk.jmh.Main.main(args);
            return;
        }
        ChainedOptionsBuilder options = new OptionsBuilder().parent(asked);
        if (asked.getProfilers().isEmpty()) {
            options.addProfiler(GCProfiler.class);
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.println();
        new Verdicts(results).lines().forEach(System.out::println);
    }
}
