package io.gridview.guard;

import java.util.HashSet;
import java.util.Set;

/**
 * What surrounds a node of DuckDB's tree.
 *
 * @param ctes names of WITH queries in sight, in lower case as DuckDB knows it
 * @param depth expressions around it
 * @param lambdas lambdas around it
 * @param parameters those of the lambdas around it
 * @param asWhole whether its value may be what a lambda gives, and not a part of a computation
 * @param growth what the functions around it make of it
 * @param near where the nearest node around it stands, in UTF-16 units; -1 where none says
 */
record Scope(
        Set<String> ctes, int depth, int lambdas, Set<String> parameters, boolean asWhole, Growth growth, int near) {
    static Scope start(int near) {
        return new Scope(Set.of(), 0, 0, Set.of(), false, Growth.NONE, near);
    }

    Scope with(String cte) {
        Set<String> more = new HashSet<>(ctes);
        more.add(asciiLowerCase(cte));
        return new Scope(more, depth, lambdas, parameters, asWhole, growth, near);
    }

    Scope at(int offset) {
        return offset < 0 ? this : new Scope(ctes, depth, lambdas, parameters, asWhole, growth, offset);
    }

    Scope deeper() {
        return new Scope(ctes, depth + 1, lambdas, parameters, asWhole, growth, near);
    }

    Scope in(Growth function) {
        return new Scope(ctes, depth, lambdas, parameters, asWhole, function, near);
    }

    Scope inOperator() {
        return new Scope(ctes, depth, lambdas, parameters, false, growth, near);
    }

    /** Inside a lambda; one without parameters is a step of a JSON path. */
    Scope inLambda(Set<String> names) {
        Set<String> all = new HashSet<>(parameters);
        names.forEach(name -> all.add(asciiLowerCase(name)));
        return new Scope(ctes, depth, lambdas + 1, all, !names.isEmpty(), growth.inLambda(), near);
    }

    boolean sees(String cte) {
        return ctes.contains(asciiLowerCase(cte));
    }

    /** Whether a lambda around it would give the value of a column that is not its own. */
    boolean isCaptured(String column) {
        return asWhole && !parameters.contains(asciiLowerCase(column));
    }

    /** DuckDB folds no other letters: a Kelvin sign in a WITH name must not hide the table with a k. */
    private static String asciiLowerCase(String name) {
        StringBuilder folded = new StringBuilder(name);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        return folded.toString();
    }
}
