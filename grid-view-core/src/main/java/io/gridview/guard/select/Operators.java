package io.gridview.guard.select;

import java.util.Set;

/** How engines cut a run of operator characters into operators. */
final class Operators {
    /** Longer runs are operators of no engine; bounding them keeps the reading linear. */
    static final int MAX_RUN = 40;

    private static final Set<String> PAIRS = Set.of("<>", "!=", "<=", ">=", "||", "->", "=>", "::", ":=");
    private static final String MARKS = "~!@#%^&|?";

    private Operators() {}

    static boolean isOperatorCharacter(char c) {
        return "+-*/<>=~!@#%^&|?".indexOf(c) >= 0;
    }

    /** The first operator of the run; not empty. */
    static String first(String run, SelectDialect dialect) {
        if (run.charAt(0) == ':' || !dialect.isPostgres()) {
            return run.length() > 1 && PAIRS.contains(run.substring(0, 2)) ? run.substring(0, 2) : run.substring(0, 1);
        }
        // PostgreSQL takes the whole run, but leaves signs at its end to the value behind unless a mark stands before.
        int length = run.length();
        while (length > 1 && isSign(run.charAt(length - 1)) && !hasMark(run, length - 1)) {
            length--;
        }
        return run.substring(0, length);
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-';
    }

    private static boolean hasMark(String run, int end) {
        return run.substring(0, end).chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }
}
