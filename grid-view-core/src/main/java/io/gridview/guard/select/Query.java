package io.gridview.guard.select;

import java.util.List;

/**
 * A query with its WITH list.
 *
 * @param recursive whether the WITH list is
 * @param with the queries before it, in their order
 * @param blocks what its set operations put together; at least one
 * @param rest what its ORDER BY and LIMIT compute
 */
record Query(boolean recursive, List<CommonTable> with, List<Block> blocks, List<Expression> rest) {
    /** One query of a WITH list. */
    record CommonTable(Lexeme name, Query query) {}

    /** One operand of the set operations. */
    sealed interface Block {}

    /**
     * A SELECT or VALUES with what it reads and all it computes.
     *
     * @param first where it begins
     */
    record Select(Lexeme first, List<Source> from, List<Expression> expressions) implements Block {}

    /** A query in brackets. */
    record Bracketed(Query query) implements Block {}

    /** What FROM names; the conditions of joins are among the expressions. */
    sealed interface Source {}

    /** A table, a view or a query of a WITH list. */
    record Table(List<Lexeme> path) implements Source {}

    /** A query in FROM. */
    record Derived(Query query) implements Source {}

    /** A function in FROM. */
    record TableFunction(Expression.Call call) implements Source {}
}
