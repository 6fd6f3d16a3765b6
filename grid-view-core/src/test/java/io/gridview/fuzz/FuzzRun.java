package io.gridview.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Fuzzes every target, each in a process of its own with little memory, and fails where one has a finding. */
public final class FuzzRun {
    private static final Path FOLDER = Path.of("target", "fuzz");

    private FuzzRun() {}

    /** @param arguments the minutes that all targets share */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        double minutes = Double.parseDouble(arguments[0]);
        long seconds = Math.max(1, Math.round(minutes * 60 / FuzzTarget.values().length));
        List<FuzzOutcome> outcomes = new ArrayList<>();
        for (FuzzTarget target : FuzzTarget.values()) {
            FuzzProcess process =
                    new FuzzProcess(target, FOLDER.resolve(target.name().toLowerCase(Locale.ROOT)));
            FuzzOutcome outcome = process.run(seconds);
            System.out.println(outcome);
            outcomes.add(outcome);
        }
        long executions = outcomes.stream().mapToLong(FuzzOutcome::executions).sum();
        List<String> findings = outcomes.stream()
                .flatMap(outcome -> outcome.findings().stream())
                .toList();
        System.out.println("In all: " + executions + " executions, " + findings.size() + " findings");
        findings.forEach(finding -> System.out.println("  " + finding));
        // A target that never ran would look like one without findings.
        boolean allRan = outcomes.stream().allMatch(outcome -> outcome.executions() > 0);
        System.exit(findings.isEmpty() && allRan ? 0 : 1);
    }
}
