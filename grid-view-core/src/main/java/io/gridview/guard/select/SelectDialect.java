package io.gridview.guard.select;

import java.util.Set;

/** The SQL of one engine, as far as a query that only reads may use it. */
public final class SelectDialect {
    /** What PostgreSQL reads. */
    public static final SelectDialect POSTGRES = new SelectDialect(
            WordList.of("common-functions.txt", "postgres-functions.txt"),
            WordList.of("common-types.txt", "postgres-types.txt"),
            WordList.of("common-operators.txt", "postgres-operators.txt"));

    /** What Trino reads. */
    public static final SelectDialect TRINO = new SelectDialect(
            WordList.of("common-functions.txt", "trino-functions.txt"),
            WordList.of("common-types.txt", "trino-types.txt"),
            WordList.of("common-operators.txt", "trino-operators.txt"));

    /** What engines have in common that nothing more is known of. */
    public static final SelectDialect COMMON = new SelectDialect(
            WordList.of("common-functions.txt"), WordList.of("common-types.txt"), WordList.of("common-operators.txt"));

    private static final Set<String> RESERVED = WordList.of("reserved-words.txt");

    private final Set<String> functions;
    private final Set<String> types;
    private final Set<String> operators;

    private SelectDialect(Set<String> functions, Set<String> types, Set<String> operators) {
        this.functions = functions;
        this.types = types;
        this.operators = operators;
    }

    boolean isReserved(String word) {
        return RESERVED.contains(word);
    }

    Set<String> functions() {
        return functions;
    }

    Set<String> types() {
        return types;
    }

    boolean isOperator(String symbol) {
        return operators.contains(symbol);
    }

    boolean isPostgres() {
        return this == POSTGRES;
    }

    boolean isTrino() {
        return this == TRINO;
    }
}
