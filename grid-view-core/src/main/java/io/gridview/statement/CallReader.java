package io.gridview.statement;

import io.gridview.statement.Expression.Call;
import io.gridview.statement.Expression.Choice;
import io.gridview.statement.Expression.Column;
import io.gridview.statement.Expression.Literal;
import io.gridview.statement.Expression.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a function from its opening bracket to the end of its OVER. */
final class CallReader {
    private static final Set<String> AFTER_ARGUMENTS = Set.of("order", "separator", "ignore", "respect");

    private final Cursor cursor;
    private final ExpressionReader expressions;

    CallReader(Cursor cursor, ExpressionReader expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    /**
     * Reads a call.
     *
     * @param before the name before the function's own; null for none
     */
    Expression read(@Nullable String before, String function) {
        int closing = cursor.closing(cursor.at);
        int end = cursor.end;
        cursor.at++;
        cursor.end = closing;
        boolean distinct = cursor.take("distinct");
        cursor.take("all");
        List<Expression> arguments = new ArrayList<>();
        boolean star = readStar();
        if (function.equals("extract")) {
            arguments.add(part());
        }
        int stop = orderInside();
        arguments.addAll(expressions.list(stop));
        cursor.end = end;
        cursor.at = Math.min(closing + 1, end);
        readWithinGroup(arguments);
        if (before != null && arguments.isEmpty() && !star) {
            arguments.add(new Column(null, before));
        }
        String filter = readFilter();
        Window over = readOver();
        if (function.equals("count_star")) {
            return new Call("count", List.of(), false, true, filter, over);
        }
        if ((function.equals("if") || function.equals("iif")) && arguments.size() >= 2) {
            return new Choice(null, List.of(arguments.get(0)), List.copyOf(arguments.subList(1, arguments.size())));
        }
        return new Call(function, arguments, distinct, star, filter, over);
    }

    private boolean readStar() {
        if (cursor.symbol('*')) {
            cursor.at++;
            return true;
        }
        if (cursor.isName(cursor.at) && cursor.symbol(cursor.at + 1, '.') && cursor.symbol(cursor.at + 2, '*')) {
            cursor.at += 3;
            return true;
        }
        return false;
    }

    /** The part of time that is extracted, which is a word here and a text in other functions. */
    private Literal part() {
        String part = "";
        if (cursor.isName(cursor.at)) {
            part = cursor.token(cursor.at++).folded();
        } else if (cursor.isKind(cursor.at, SqlToken.Kind.STRING)) {
            part = SqlStrings.inside(cursor.token(cursor.at++).text());
        }
        cursor.take("from");
        return new Literal(Literal.Kind.TEXT, part);
    }

    /** Where ORDER BY or the like begins inside the brackets; it says nothing of the value. */
    private int orderInside() {
        int index = cursor.at;
        while (index < cursor.end && !AFTER_ARGUMENTS.contains(cursor.word(index))) {
            index = cursor.after(index);
        }
        return index;
    }

    private void readWithinGroup(List<Expression> arguments) {
        if (cursor.is("within") && cursor.is(cursor.at + 1, "group") && cursor.symbol(cursor.at + 2, '(')) {
            int closing = cursor.closing(cursor.at + 2);
            cursor.at += 3;
            arguments.addAll(expressions.list(closing));
            cursor.at = Math.min(closing + 1, cursor.end);
        }
        if ((cursor.is("ignore") || cursor.is("respect")) && cursor.is(cursor.at + 1, "nulls")) {
            cursor.at += 2;
        }
    }

    private String readFilter() {
        if (!cursor.is("filter") || !cursor.symbol(cursor.at + 1, '(')) {
            return "";
        }
        int start = cursor.at + 1;
        cursor.at = cursor.after(start);
        return NameText.of(cursor, start, cursor.at);
    }

    private @Nullable Window readOver() {
        if (!cursor.is("over")) {
            return null;
        }
        if (cursor.symbol(cursor.at + 1, '(')) {
            cursor.at++;
            return readWindow();
        }
        if (cursor.isName(cursor.at + 1)) {
            cursor.at += 2;
            return new Window(cursor.token(cursor.at - 1).folded(), false, List.of(), false);
        }
        return null;
    }

    /** Reads a window's definition from its opening bracket. */
    Window readWindow() {
        int closing = cursor.closing(cursor.at);
        int end = cursor.end;
        cursor.at++;
        cursor.end = closing;
        String base = null;
        if (cursor.isName(cursor.at) && !startsWindowClause()) {
            base = cursor.token(cursor.at++).folded();
        }
        boolean partitioned = cursor.is("partition");
        while (cursor.more() && !cursor.is("order") && !isFrame()) {
            cursor.at = cursor.after(cursor.at);
        }
        List<Expression> orderedBy = List.of();
        if (cursor.take("order")) {
            cursor.take("by");
            int stop = cursor.at;
            while (stop < closing
                    && !cursor.is(stop, "rows")
                    && !cursor.is(stop, "range")
                    && !cursor.is(stop, "groups")) {
                stop = cursor.after(stop);
            }
            orderedBy = expressions.list(stop);
        }
        boolean whole = isFrame() && isWhole(cursor.at);
        cursor.end = end;
        cursor.at = Math.min(closing + 1, end);
        return new Window(base, partitioned, orderedBy, whole);
    }

    private boolean startsWindowClause() {
        return cursor.is("partition") || cursor.is("order") || isFrame();
    }

    private boolean isFrame() {
        return cursor.is("rows") || cursor.is("range") || cursor.is("groups");
    }

    /** BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING. */
    private boolean isWhole(int frame) {
        return cursor.is(frame + 2, "unbounded")
                && cursor.is(frame + 5, "unbounded")
                && cursor.is(frame + 6, "following");
    }
}
