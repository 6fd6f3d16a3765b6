package io.gridview.guard.select;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Which brackets belong together, and which of them hold a query. */
final class Brackets {
    private static final Set<String> BEGINNINGS = Set.of("select", "with", "values");

    /** What can stand behind a bracketed query that is itself part of a query. */
    private static final Set<String> CONTINUATIONS =
            Set.of(")", "union", "intersect", "except", "order", "limit", "offset", "fetch");

    private final List<Lexeme> lexemes;
    private final int[] closings;

    Brackets(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
        this.closings = new int[lexemes.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < lexemes.size(); i++) {
            if (lexemes.get(i).is("(")) {
                open.push(i);
            } else if (lexemes.get(i).is(")") && !open.isEmpty()) {
                closings[open.pop()] = i;
            }
        }
    }

    boolean opensQuery(int opening) {
        if (!lexemes.get(opening).is("(")) {
            return false;
        }
        int inner = opening + 1;
        while (lexemes.get(inner).is("(")) {
            inner++;
        }
        Lexeme first = lexemes.get(inner);
        if (first.kind() != Lexeme.Kind.WORD || !BEGINNINGS.contains(first.name())) {
            return false;
        }
        for (int bracket = inner - 1; bracket > opening; bracket--) {
            Lexeme behind = lexemes.get(closings[bracket] + 1);
            if (behind.kind() == Lexeme.Kind.QUOTED || !CONTINUATIONS.contains(behind.name())) {
                return false;
            }
        }
        return true;
    }
}
