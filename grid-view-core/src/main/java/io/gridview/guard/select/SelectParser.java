package io.gridview.guard.select;

import java.util.ArrayList;
import java.util.List;

/** Reads one query: its WITH list, its set operations, its order and its limits. */
final class SelectParser {
    private final LexemeCursor cursor;
    private final ExpressionParser expressions;
    private final FromParser from;

    private SelectParser(LexemeCursor cursor) {
        this.cursor = cursor;
        this.expressions = new ExpressionParser(cursor, this);
        this.from = new FromParser(cursor, expressions, this);
    }

    /**
     * The tree of a whole statement.
     *
     * @throws SelectException at the first place that is not known
     */
    static Query parse(List<Lexeme> lexemes, SelectDialect dialect) {
        LexemeCursor cursor = new LexemeCursor(lexemes, dialect);
        SelectParser parser = new SelectParser(cursor);
        Query query = parser.query();
        if (cursor.peek().kind() != Lexeme.Kind.END) {
            throw cursor.unexpected("the end of the query");
        }
        return query;
    }

    /** A query in brackets, as a value. */
    Expression subquery() {
        return new Expression.Subquery(bracketed());
    }

    /** A query with or without brackets, as a value. */
    Expression bareSubquery() {
        return new Expression.Subquery(query());
    }

    /** A query in brackets. */
    Query bracketed() {
        cursor.enter();
        cursor.expect("(");
        Query query = query();
        cursor.expect(")");
        cursor.leave();
        return query;
    }

    Query query() {
        cursor.countQuery();
        List<Query.CommonTable> with = new ArrayList<>();
        boolean recursive = false;
        if (cursor.accept("with")) {
            recursive = cursor.accept("recursive");
            do {
                with.add(commonTable());
            } while (cursor.accept(","));
        }
        List<Query.Block> blocks = new ArrayList<>();
        do {
            blocks.add(block());
        } while (setOperation());
        return new Query(recursive, with, blocks, ending());
    }

    private Query.CommonTable commonTable() {
        boolean inline = cursor.sees("function") || cursor.sees("session");
        if (inline && !cursor.peek(1).is("as")) {
            throw cursor.refused("WITH may hold queries only");
        }
        Lexeme name = cursor.name("the name of a query");
        if (cursor.sees("(")) {
            from.names();
        }
        cursor.expect("as");
        cursor.accept("not");
        cursor.accept("materialized");
        if (cursor.sees("(") && Statements.isOther(cursor.peek(1))) {
            throw new SelectException(SelectFault.refused(
                    cursor.peek(1), "the query " + name.shown() + " must only read; write it as a SELECT"));
        }
        Query query = bracketed();
        cycles();
        return new Query.CommonTable(name, query);
    }

    /** SEARCH and CYCLE of a recursive query. */
    private void cycles() {
        if (cursor.accept("search")) {
            cursor.acceptAny("depth", "breadth");
            cursor.expect("first");
            cursor.expect("by");
            columns();
            cursor.expect("set");
            cursor.name("a column");
        }
        if (cursor.accept("cycle")) {
            columns();
            cursor.expect("set");
            cursor.name("a column");
            if (cursor.accept("to")) {
                expressions.expression();
                cursor.expect("default");
                expressions.expression();
            }
            cursor.expect("using");
            cursor.name("a column");
        }
    }

    private void columns() {
        do {
            cursor.name("a column");
        } while (cursor.accept(","));
    }

    private boolean setOperation() {
        if (!cursor.acceptAny("union", "intersect", "except")) {
            return false;
        }
        cursor.countQuery();
        cursor.acceptAny("all", "distinct");
        return true;
    }

    private Query.Block block() {
        if (cursor.sees("(")) {
            return new Query.Bracketed(bracketed());
        }
        Lexeme first = cursor.peek();
        if (cursor.accept("values")) {
            return new Query.Select(first, List.of(), expressions.list());
        }
        if (!cursor.accept("select")) {
            throw Statements.notAQuery(cursor);
        }
        return new SelectBlock(cursor, expressions, from).read(first);
    }

    /** ORDER BY, LIMIT, OFFSET and FETCH in whatever order they come. */
    private List<Expression> ending() {
        List<Expression> parts = new ArrayList<>();
        if (cursor.sees("order", "by")) {
            parts.addAll(from.windows().orderBy());
        }
        while (true) {
            if (cursor.accept("limit")) {
                if (!cursor.accept("all")) {
                    parts.add(expressions.expression());
                }
            } else if (cursor.accept("offset")) {
                parts.add(expressions.expression());
                cursor.acceptAny("row", "rows");
            } else if (cursor.accept("fetch")) {
                fetch(parts);
            } else if (cursor.sees("for")) {
                throw cursor.refused(
                        "FOR asks for locks or for another state of the data and is not accepted; leave it out");
            } else {
                return parts;
            }
        }
    }

    private void fetch(List<Expression> parts) {
        if (!cursor.acceptAny("first", "next")) {
            throw cursor.unexpected("FIRST");
        }
        if (!cursor.sees("row") && !cursor.sees("rows")) {
            parts.add(expressions.expression());
        }
        if (!cursor.acceptAny("row", "rows")) {
            throw cursor.unexpected("ROWS");
        }
        if (!cursor.accept("only")) {
            cursor.expect("with");
            cursor.expect("ties");
        }
    }
}
