package io.gridview.guard.select;

import java.util.ArrayList;
import java.util.List;

/** Reads windows and orders. */
final class WindowParser {
    private final LexemeCursor cursor;
    private final ExpressionParser expressions;

    WindowParser(LexemeCursor cursor, ExpressionParser expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    /** What stands behind OVER: a name or a window. */
    List<Expression> over() {
        if (cursor.sees("(")) {
            return window();
        }
        cursor.name("a window");
        return List.of();
    }

    /** A window in brackets. */
    List<Expression> window() {
        cursor.expect("(");
        List<Expression> parts = new ArrayList<>();
        if (!cursor.sees("partition", "by") && !isUnit() && cursor.seesName()) {
            cursor.take();
        }
        if (cursor.accept("partition", "by")) {
            parts.addAll(expressions.list());
        }
        if (cursor.sees("order", "by")) {
            parts.addAll(orderBy());
        }
        if (isUnit()) {
            frame(parts);
        }
        cursor.expect(")");
        return parts;
    }

    private boolean isUnit() {
        return cursor.sees("rows") || cursor.sees("range") || cursor.sees("groups");
    }

    private void frame(List<Expression> parts) {
        cursor.take();
        if (cursor.accept("between")) {
            frameBound(parts);
            cursor.expect("and");
        }
        frameBound(parts);
        if (cursor.accept("exclude")) {
            boolean known = cursor.accept("current", "row")
                    || cursor.accept("no", "others")
                    || cursor.acceptAny("group", "ties");
            if (!known) {
                throw cursor.unexpected("CURRENT ROW, GROUP, TIES or NO OTHERS");
            }
        }
    }

    private void frameBound(List<Expression> parts) {
        if (cursor.accept("current", "row")) {
            return;
        }
        if (!cursor.accept("unbounded")) {
            parts.add(expressions.bound());
        }
        if (!cursor.acceptAny("preceding", "following")) {
            throw cursor.unexpected("PRECEDING or FOLLOWING");
        }
    }

    /** An ORDER BY with its keys. */
    List<Expression> orderBy() {
        cursor.expect("order");
        cursor.expect("by");
        List<Expression> keys = new ArrayList<>();
        do {
            keys.add(expressions.expression());
            if (cursor.sees("using")) {
                throw cursor.refused("ORDER BY … USING is not accepted; write ASC or DESC");
            }
            cursor.acceptAny("asc", "desc");
            if (cursor.accept("nulls") && !cursor.acceptAny("first", "last")) {
                throw cursor.unexpected("FIRST or LAST");
            }
        } while (cursor.accept(","));
        return keys;
    }
}
