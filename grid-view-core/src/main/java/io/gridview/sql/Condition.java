package io.gridview.sql;

import java.util.List;

/**
 * What rows must be like, in SQL that is true or false of every row and never null.
 *
 * @param sql the condition
 * @param exact whether exactly the wanted rows pass; else all of them and perhaps others, which Java must tell apart
 */
record Condition(String sql, boolean exact) {
    static final Condition EVERY_ROW = new Condition("1 = 1", true);
    static final Condition NO_ROW = new Condition("1 = 0", true);

    /** SQL says nothing about it. */
    static final Condition UNKNOWN = new Condition("1 = 1", false);

    static Condition exactly(String sql) {
        return new Condition(sql, true);
    }

    static Condition all(List<Condition> parts) {
        if (parts.contains(NO_ROW)) {
            return NO_ROW;
        }
        return joined(parts.stream().filter(part -> !part.equals(EVERY_ROW)).toList(), " AND ", EVERY_ROW);
    }

    static Condition any(List<Condition> parts) {
        if (parts.contains(EVERY_ROW)) {
            return EVERY_ROW;
        }
        return joined(parts.stream().filter(part -> !part.equals(NO_ROW)).toList(), " OR ", NO_ROW);
    }

    private static Condition joined(List<Condition> parts, String word, Condition none) {
        return switch (parts.size()) {
            case 0 -> none;
            case 1 -> parts.get(0);
            default ->
                new Condition(
                        "("
                                + String.join(
                                        word, parts.stream().map(Condition::sql).toList()) + ")",
                        parts.stream().allMatch(Condition::exact));
        };
    }

    Condition negated() {
        if (equals(EVERY_ROW)) {
            return NO_ROW;
        }
        if (equals(NO_ROW)) {
            return EVERY_ROW;
        }
        return exact ? exactly("NOT (" + sql + ")") : UNKNOWN;
    }

    boolean isEveryRow() {
        return equals(EVERY_ROW);
    }
}
