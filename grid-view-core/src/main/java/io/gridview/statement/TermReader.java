package io.gridview.statement;

import io.gridview.statement.Expression.Cast;
import io.gridview.statement.Expression.Choice;
import io.gridview.statement.Expression.Column;
import io.gridview.statement.Expression.Condition;
import io.gridview.statement.Expression.Literal;
import io.gridview.statement.Expression.Literal.Kind;
import io.gridview.statement.Expression.Mixed;
import io.gridview.statement.Expression.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what operators stand between: values, columns, functions, CASE, and whatever is in brackets. */
final class TermReader {
    /** Words that end an expression or stand inside one; as a column they would need quotes. */
    private static final Set<String> RESERVED = Set.of(
            "select",
            "from",
            "where",
            "group",
            "having",
            "order",
            "by",
            "limit",
            "offset",
            "union",
            "intersect",
            "except",
            "qualify",
            "window",
            "as",
            "on",
            "using",
            "join",
            "and",
            "or",
            "when",
            "then",
            "else",
            "end",
            "asc",
            "desc",
            "distinct",
            "over",
            "filter",
            "within",
            "partition",
            "separator",
            "nulls",
            "in",
            "like",
            "between",
            "is",
            "into",
            "fetch",
            "rows",
            "range");

    private static final Set<String> TYPES_OF_LITERALS = Set.of(
            "date", "time", "timestamp", "timestamptz", "datetime", "decimal", "json", "uuid", "x", "b", "n", "r");

    private static final Set<String> NOW = Set.of(
            "current_date",
            "current_time",
            "current_timestamp",
            "localtime",
            "localtimestamp",
            "current_user",
            "user",
            "sysdate");

    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final Subqueries subqueries;
    private final CallReader calls;

    TermReader(Cursor cursor, ExpressionReader expressions, Subqueries subqueries) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.subqueries = subqueries;
        this.calls = new CallReader(cursor, expressions);
    }

    /** Reads one term; null, and nothing is read, where none begins. */
    @Nullable
    Expression read() {
        if (!cursor.more()) {
            return null;
        }
        SqlToken token = cursor.token(cursor.at);
        return switch (token.kind()) {
            case NUMBER -> number(token);
            case STRING -> {
                cursor.at++;
                yield new Literal(Kind.TEXT, SqlStrings.inside(token.text()));
            }
            case PARAMETER -> {
                cursor.at++;
                yield new Literal(Kind.OTHER, token.text());
            }
            case QUOTED_IDENTIFIER -> named();
            case WORD -> word();
            case SYMBOL -> symbol();
        };
    }

    private Literal number(SqlToken token) {
        cursor.at++;
        boolean glued = cursor.isKind(cursor.at, SqlToken.Kind.WORD)
                && cursor.token(cursor.at).offset() == token.end()
                && cursor.word(cursor.at).startsWith("e");
        if (!glued) {
            return new Literal(Kind.NUMBER, token.text());
        }
        String exponent = cursor.word(cursor.at++);
        if (exponent.equals("e") && (cursor.take('-') || cursor.take('+'))) {
            cursor.at += cursor.isKind(cursor.at, SqlToken.Kind.NUMBER) ? 1 : 0;
        }
        return new Literal(Kind.OTHER, token.text());
    }

    private @Nullable Expression symbol() {
        if (cursor.symbol('(')) {
            return brackets();
        }
        if (cursor.symbol('[') || cursor.symbol('{')) {
            return new Mixed(inside(), false);
        }
        if (cursor.symbol('?') || isNamedParameter()) {
            cursor.at += cursor.symbol('?') ? 1 : 2;
            return new Literal(Kind.OTHER, "?");
        }
        if (cursor.symbol('.') && cursor.isKind(cursor.at + 1, SqlToken.Kind.NUMBER)) {
            cursor.at += 2;
            return new Literal(Kind.NUMBER, "0." + cursor.token(cursor.at - 1).text());
        }
        return null;
    }

    private boolean isNamedParameter() {
        return cursor.symbol(':')
                && cursor.isName(cursor.at + 1)
                && cursor.token(cursor.at + 1).offset()
                        == cursor.token(cursor.at).end();
    }

    private List<Expression> inside() {
        int closing = cursor.closing(cursor.at);
        cursor.at++;
        List<Expression> all = expressions.list(closing);
        cursor.at = Math.min(closing + 1, cursor.end);
        return all;
    }

    private @Nullable Expression brackets() {
        if (!Queries.beginsAt(cursor, cursor.at + 1)) {
            List<Expression> all = inside();
            return all.size() == 1 ? all.get(0) : new Mixed(all, false);
        }
        int closing = cursor.closing(cursor.at);
        Result result = subqueries.read(cursor.at + 1, closing);
        cursor.at = Math.min(closing + 1, cursor.end);
        return new Query(result);
    }

    private @Nullable Expression word() {
        int at = cursor.at;
        String word = cursor.word(at);
        switch (word) {
            case "case" -> {
                return choice();
            }
            case "cast", "try_cast", "safe_cast" -> {
                return cursor.symbol(at + 1, '(') ? cast() : named();
            }
            case "null" -> {
                cursor.at++;
                return new Literal(Kind.NULL, "");
            }
            case "true", "false" -> {
                cursor.at++;
                return new Literal(Kind.NUMBER, word.equals("true") ? "1" : "0");
            }
            case "interval" -> {
                return interval();
            }
            case "exists" -> {
                if (cursor.symbol(at + 1, '(')) {
                    cursor.at = cursor.after(at + 1);
                    return new Condition(List.of());
                }
                return named();
            }
            case "array", "row", "map", "struct" -> {
                if (cursor.symbol(at + 1, '[') || cursor.symbol(at + 1, '{')) {
                    cursor.at++;
                }
                return cursor.at > at ? read() : named();
            }
            default -> {
                return plainWord(word);
            }
        }
    }

    private @Nullable Expression plainWord(String word) {
        if (TYPES_OF_LITERALS.contains(word) && cursor.isKind(cursor.at + 1, SqlToken.Kind.STRING)) {
            cursor.at += 2;
            return new Literal(Kind.OTHER, "");
        }
        if (NOW.contains(word) && !cursor.symbol(cursor.at + 1, '.')) {
            cursor.at = cursor.symbol(cursor.at + 1, '(') ? cursor.after(cursor.at + 1) : cursor.at + 1;
            return new Literal(Kind.OTHER, "");
        }
        return RESERVED.contains(word) && !cursor.symbol(cursor.at + 1, '(') ? null : named();
    }

    private @Nullable Expression interval() {
        int value = cursor.at + 1;
        boolean given = cursor.isKind(value, SqlToken.Kind.STRING)
                || cursor.isKind(value, SqlToken.Kind.NUMBER)
                || cursor.symbol(value, '(');
        if (!given) {
            return named();
        }
        SqlToken amount = cursor.token(value);
        cursor.at = cursor.after(value);
        String text = amount.kind() == SqlToken.Kind.STRING ? SqlStrings.inside(amount.text()) : amount.text();
        String unit = cursor.word(cursor.at);
        if (Parts.isUnit(unit)) {
            cursor.at++;
            text = text + " " + unit;
            if (cursor.is("to")) {
                cursor.at += 2;
            }
        }
        return new Literal(Kind.INTERVAL, text);
    }

    private Expression cast() {
        int closing = cursor.closing(cursor.at + 1);
        int end = cursor.end;
        cursor.at += 2;
        int as = cursor.at;
        while (as < closing && !cursor.is(as, "as")) {
            as = cursor.after(as);
        }
        Expression of = expressions.all(Math.min(as, closing));
        cursor.end = closing;
        cursor.take("as");
        String type = TypeNames.read(cursor);
        cursor.end = end;
        cursor.at = Math.min(closing + 1, end);
        return new Cast(of, type);
    }

    private Expression choice() {
        cursor.at++;
        Expression operand = cursor.is("when") ? null : expressions.read();
        List<Expression> conditions = new ArrayList<>();
        List<Expression> results = new ArrayList<>();
        while (cursor.take("when")) {
            add(conditions, expressions.read());
            if (cursor.take("then")) {
                add(results, expressions.read());
            }
        }
        if (cursor.take("else")) {
            add(results, expressions.read());
        }
        cursor.take("end");
        return new Choice(operand, conditions, results);
    }

    private Expression named() {
        String table = null;
        SqlToken last = cursor.token(cursor.at++);
        while (cursor.symbol('.') && cursor.isName(cursor.at + 1)) {
            table = last.text();
            last = cursor.token(cursor.at + 1);
            cursor.at += 2;
        }
        if (cursor.symbol('(')) {
            return calls.read(table, last.folded());
        }
        if (table == null && (cursor.symbols(cursor.at, ':', '=') || cursor.symbols(cursor.at, '=', '>'))) {
            cursor.at += 2;
            Expression value = expressions.read();
            return value == null ? new Mixed(List.of(), false) : value;
        }
        return new Column(table, last.text());
    }

    private static void add(List<Expression> parts, @Nullable Expression part) {
        if (part != null) {
            parts.add(part);
        }
    }
}
