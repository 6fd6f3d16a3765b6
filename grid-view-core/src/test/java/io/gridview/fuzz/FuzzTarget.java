package io.gridview.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is fuzzed: a line for each reader of text from outside. */
enum FuzzTarget {
    VIEW(FuzzChecks::view, FuzzSeeds::views),
    LENIENT_VIEW(FuzzChecks::lenientView, FuzzSeeds::views),
    PLANNER_REPLY(FuzzChecks::plannerReply, FuzzSeeds::plannerReplies),
    SEARCH(FuzzChecks::search, FuzzSeeds::searches),
    CELLS(FuzzChecks::cells, FuzzSeeds::cells),
    NUMBER_TEXTS(FuzzChecks::numberTexts, FuzzSeeds::numberTexts),
    SQL(FuzzChecks::sql, FuzzSeeds::statements),
    STATEMENT(FuzzChecks::statement, FuzzSeeds::selects),
    GRAPH_STATE(FuzzChecks::graphState, FuzzSeeds::graphStates),
    WIRE(FuzzChecks::wire, FuzzSeeds::wire);

    private final Consumer<String> check;
    private final Supplier<List<String>> seeds;

    FuzzTarget(Consumer<String> check, Supplier<List<String>> seeds) {
        this.check = check;
        this.seeds = seeds;
    }

    /** Reads the bytes and throws where anything but the documented comes of it. */
    void accept(byte[] input) {
        check.accept(new String(input, StandardCharsets.UTF_8));
    }

    /** Inputs to begin with. */
    List<String> seeds() {
        return seeds.get();
    }
}
