package io.gridview.guard.select;

import java.util.List;
import java.util.Set;

/**
 * Reads the arguments of the standard's JSON functions. The words of their clauses do nothing but shape the result, so
 * they may stand in any order here; the engine knows the right one.
 */
final class JsonParser {
    private static final Set<String> FUNCTIONS = Set.of(
            "json_value",
            "json_query",
            "json_exists",
            "json_object",
            "json_array",
            "json_objectagg",
            "json_arrayagg",
            "json_scalar",
            "json_serialize",
            "json_table");

    private static final Set<String> CLAUSE_WORDS = Set.of(
            "absent",
            "null",
            "true",
            "false",
            "unknown",
            "on",
            "error",
            "empty",
            "with",
            "without",
            "unique",
            "keys",
            "wrapper",
            "conditional",
            "unconditional",
            "array",
            "object",
            "keep",
            "omit",
            "quotes",
            "scalar",
            "string",
            "format",
            "json",
            "encoding",
            "utf8",
            "strict",
            "lax",
            "key",
            "value",
            "default",
            "passing",
            "path",
            "exists");

    private final LexemeCursor cursor;
    private final ExpressionParser expressions;
    private final SelectParser selects;
    private final TypeParser types;
    private final WindowParser windows;

    JsonParser(
            LexemeCursor cursor,
            ExpressionParser expressions,
            SelectParser selects,
            TypeParser types,
            WindowParser windows) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.selects = selects;
        this.types = types;
        this.windows = windows;
    }

    static boolean isJson(Lexeme name) {
        return name.kind() == Lexeme.Kind.WORD && FUNCTIONS.contains(name.name());
    }

    /** All up to the closing bracket, which stays. */
    void arguments(List<Expression> arguments, List<Expression> rest) {
        while (!cursor.sees(")")) {
            if (cursor.accept("returning")) {
                arguments.add(types.typed());
            } else if (cursor.sees("columns", "(")) {
                cursor.take();
                columns(arguments);
            } else if (cursor.sees("order", "by")) {
                rest.addAll(windows.orderBy());
            } else if (!cursor.acceptAny(",", ":") && !clauseWord()) {
                argument(arguments);
            }
        }
    }

    private void argument(List<Expression> arguments) {
        arguments.add(cursor.opensQuery() || cursor.sees("select") ? selects.bareSubquery() : expressions.expression());
        if (cursor.accept("as")) {
            cursor.label();
        }
    }

    /** A word of a clause; one that a point or a bracket follows is the name of something. */
    private boolean clauseWord() {
        Lexeme here = cursor.peek();
        Lexeme next = cursor.peek(1);
        boolean word = here.kind() == Lexeme.Kind.WORD
                && CLAUSE_WORDS.contains(here.name())
                && !next.is(".")
                && !next.is("(")
                && !next.is("[");
        if (word) {
            cursor.take();
        }
        return word;
    }

    private void columns(List<Expression> parts) {
        cursor.enter();
        cursor.expect("(");
        do {
            column(parts);
        } while (cursor.accept(","));
        cursor.expect(")");
        cursor.leave();
    }

    private void column(List<Expression> parts) {
        if (cursor.accept("nested")) {
            cursor.accept("path");
            parts.add(new Expression.Value(cursor.take()));
            if (cursor.accept("as")) {
                cursor.label();
            }
            cursor.expect("columns");
            columns(parts);
            return;
        }
        cursor.name("a column");
        if (cursor.accept("for", "ordinality")) {
            return;
        }
        parts.add(types.typed());
        while (!cursor.sees(",") && !cursor.sees(")")) {
            if (!clauseWord()) {
                parts.add(expressions.expression());
            }
        }
    }
}
