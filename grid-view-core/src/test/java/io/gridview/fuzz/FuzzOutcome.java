package io.gridview.fuzz;

import java.util.List;

/**
 * What came of fuzzing a target.
 *
 * @param target which one
 * @param executions how many inputs it was given
 * @param seconds how long
 * @param findings the files of the inputs that something is wrong with, and what stopped the process
 */
record FuzzOutcome(FuzzTarget target, long executions, long seconds, List<String> findings) {
    @Override
    public String toString() {
        return target + ": " + executions + " executions in " + seconds + " s, " + findings.size() + " findings";
    }
}
