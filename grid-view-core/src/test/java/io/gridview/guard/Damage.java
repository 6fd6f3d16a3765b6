package io.gridview.guard;

import io.gridview.statement.SqlScanner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Spoils statements a little. */
final class Damage {
    private Damage() {}

    /**
     * The statement on one line with one token lost, doubled elsewhere, or two that changed places.
     *
     * @param kind from 0 to 2
     */
    static String of(String sql, int kind, int first, int second) {
        List<String> tokens = new ArrayList<>(tokens(sql));
        if (tokens.isEmpty()) {
            return sql;
        }
        int a = first % tokens.size();
        int b = second % tokens.size();
        switch (kind) {
            case 0 -> tokens.remove(a);
            case 1 -> tokens.add(b, tokens.get(a));
            default -> Collections.swap(tokens, a, b);
        }
        return String.join(" ", tokens);
    }

    /** The texts of a statement's tokens. */
    static List<String> tokens(String sql) {
        return SqlScanner.scan(sql).tokens().stream()
                .map(token -> sql.substring(token.offset(), token.end()))
                .toList();
    }
}
