package io.gridview.guard.select;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query computes, as far as its names, its calls and its sizes matter. */
sealed interface Expression {
    /** A number, a string or a word such as NULL. */
    record Value(Lexeme token) implements Expression {}

    /** A column, with the names before it. */
    record ColumnName(List<Lexeme> path) implements Expression {}

    /** A field of a value that is not a name alone. */
    record Field(Expression value, Lexeme name) implements Expression {}

    /**
     * A function.
     *
     * @param path its name, with the names before it
     * @param rest what its FILTER, OVER and ORDER BY compute
     */
    record Call(List<Lexeme> path, List<Expression> arguments, List<Expression> rest) implements Expression {
        Lexeme name() {
            return path.get(path.size() - 1);
        }
    }

    /** A value made one of a type. */
    record Cast(Expression value, TypeName type) implements Expression {}

    /**
     * A span of time.
     *
     * @param unit the word behind the string; null where the string has it
     */
    record Interval(Lexeme value, @Nullable Lexeme unit) implements Expression {}

    /** A query inside an expression. */
    record Subquery(Query query) implements Expression {}

    /**
     * Values that an operator, a list or a clause ties together.
     *
     * @param operators between them
     */
    record Parts(List<Expression> parts, List<String> operators) implements Expression {}
}
