package io.gridview.guard.select;

import java.util.ArrayList;
import java.util.List;

/** Reads one SELECT from behind that word up to its WINDOW clause. */
final class SelectBlock {
    private final LexemeCursor cursor;
    private final ExpressionParser expressions;
    private final FromParser from;
    private final List<Expression> parts = new ArrayList<>();
    private final List<Query.Source> sources = new ArrayList<>();

    SelectBlock(LexemeCursor cursor, ExpressionParser expressions, FromParser from) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.from = from;
    }

    Query.Select read(Lexeme first) {
        if (cursor.accept("distinct")) {
            if (cursor.dialect().isPostgres() && cursor.accept("on")) {
                cursor.expect("(");
                parts.addAll(expressions.list());
                cursor.expect(")");
            }
        } else {
            cursor.accept("all");
        }
        items();
        if (cursor.sees("into")) {
            throw cursor.refused("INTO makes a table and is not accepted; leave it out");
        }
        if (cursor.accept("from")) {
            from.sources(sources, parts);
        }
        conditions();
        return new Query.Select(first, sources, parts);
    }

    private void items() {
        do {
            if (cursor.accept("*")) {
                continue;
            }
            parts.add(expressions.expression());
            if (cursor.accept("as")) {
                if (cursor.sees("(")) {
                    from.names();
                } else {
                    cursor.label();
                }
            } else if (cursor.seesName()) {
                cursor.take();
            }
        } while (cursor.accept(","));
    }

    private void conditions() {
        if (cursor.accept("where")) {
            parts.add(expressions.expression());
        }
        if (cursor.accept("group", "by")) {
            cursor.acceptAny("all", "distinct");
            groups();
        }
        if (cursor.accept("having")) {
            parts.add(expressions.expression());
        }
        if (cursor.accept("window")) {
            do {
                cursor.name("the name of a window");
                cursor.expect("as");
                parts.addAll(from.windows().window());
            } while (cursor.accept(","));
        }
    }

    private void groups() {
        do {
            group();
        } while (cursor.accept(","));
    }

    private void group() {
        cursor.enter();
        boolean sets = cursor.accept("grouping", "sets");
        if (sets
                || ((cursor.sees("rollup") || cursor.sees("cube"))
                        && cursor.peek(1).is("("))) {
            if (!sets) {
                cursor.take();
            }
            cursor.expect("(");
            groups();
            cursor.expect(")");
        } else if (!cursor.accept("(", ")")) {
            parts.add(expressions.expression());
        }
        cursor.leave();
    }
}
