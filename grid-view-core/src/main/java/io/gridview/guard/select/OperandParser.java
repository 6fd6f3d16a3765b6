package io.gridview.guard.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one operand of an expression, and what can stand behind it. */
final class OperandParser {
    private static final Set<String> VALUES = Set.of("null", "true", "false");
    private static final Set<String> CLOCKS =
            Set.of("current_date", "current_time", "current_timestamp", "localtime", "localtimestamp");
    private static final Set<String> SESSION = Set.of(
            "current_user",
            "session_user",
            "system_user",
            "user",
            "current_role",
            "current_catalog",
            "current_schema",
            "current_path");
    private static final Set<String> TESTS =
            Set.of("null", "true", "false", "unknown", "json", "normalized", "nfc", "nfd", "nfkc", "nfkd");

    private final LexemeCursor cursor;
    private final ExpressionParser expressions;
    private final SelectParser selects;
    private final TypeParser types;
    private final CallParser calls;

    OperandParser(LexemeCursor cursor, ExpressionParser expressions, SelectParser selects) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.selects = selects;
        this.types = new TypeParser(cursor);
        this.calls = new CallParser(cursor, expressions, selects, types);
    }

    CallParser calls() {
        return calls;
    }

    Expression operand() {
        Lexeme here = cursor.peek();
        return switch (here.kind()) {
            case NUMBER, STRING -> new Expression.Value(cursor.take());
            case QUOTED -> named();
            case WORD -> word(here);
            case SYMBOL -> {
                if (!here.is("(")) {
                    throw cursor.unexpected("a value");
                }
                yield brackets();
            }
            case END -> throw cursor.unexpected("a value");
        };
    }

    private Expression word(Lexeme here) {
        String word = here.name();
        if (VALUES.contains(word)) {
            return new Expression.Value(cursor.take());
        }
        if (CLOCKS.contains(word)) {
            return clock();
        }
        if (SESSION.contains(word) && !cursor.peek(1).is(".")) {
            throw cursor.refused(here.shown() + " names the session, not data, and is not accepted");
        }
        if (here.is("default") && !cursor.peek(1).is(".")) {
            throw cursor.unexpected("a value");
        }
        boolean called = cursor.peek(1).is("(");
        return switch (word) {
            case "case" -> choice();
            case "cast", "try_cast" -> called ? cast() : named();
            case "exists" -> called ? exists() : named();
            case "any", "all", "some" -> quantified();
            case "array" -> array();
            case "row" -> called ? row() : named();
            case "interval" -> interval();
            case "left", "right" -> called ? call() : named();
            default -> named();
        };
    }

    private Expression call() {
        return calls.call(List.of(cursor.take()));
    }

    /** A column, a function, or a type before a string. */
    private Expression named() {
        TypeName type = types.beforeString();
        if (type != null) {
            return new Expression.Cast(new Expression.Value(cursor.take()), type);
        }
        List<Lexeme> path = new ArrayList<>();
        path.add(cursor.name("a value"));
        while (cursor.sees(".") && !cursor.peek(1).is("*")) {
            cursor.take();
            path.add(cursor.label());
        }
        if (cursor.sees("(")) {
            return calls.call(path);
        }
        cursor.accept(".", "*");
        return new Expression.ColumnName(path);
    }

    private Expression brackets() {
        if (cursor.opensQuery()) {
            return selects.subquery();
        }
        cursor.expect("(");
        if (cursor.dialect().isTrino() && cursor.sees(")", "->")) {
            cursor.take();
            return new Expression.Parts(List.of(), List.of());
        }
        List<Expression> list = expressions.list();
        cursor.expect(")");
        return list.size() == 1 ? list.get(0) : new Expression.Parts(list, List.of());
    }

    private Expression clock() {
        Lexeme clock = cursor.take();
        if (cursor.accept("(")) {
            if (!cursor.take().isNumber()) {
                throw cursor.unexpected("a number of digits");
            }
            cursor.expect(")");
        }
        return new Expression.Value(clock);
    }

    private Expression choice() {
        cursor.enter();
        cursor.expect("case");
        List<Expression> parts = new ArrayList<>();
        if (!cursor.sees("when")) {
            parts.add(expressions.expression());
        }
        while (cursor.accept("when")) {
            parts.add(expressions.expression());
            cursor.expect("then");
            parts.add(expressions.expression());
        }
        if (cursor.accept("else")) {
            parts.add(expressions.expression());
        }
        cursor.expect("end");
        cursor.leave();
        return new Expression.Parts(parts, List.of());
    }

    private Expression cast() {
        Lexeme word = cursor.take();
        if (word.is("try_cast") && !cursor.dialect().isTrino()) {
            throw new SelectException(SelectFault.refused(word, "TRY_CAST is not known here; write CAST"));
        }
        cursor.expect("(");
        Expression value = expressions.expression();
        cursor.expect("as");
        TypeName type = types.type();
        cursor.expect(")");
        return new Expression.Cast(value, type);
    }

    private Expression exists() {
        cursor.take();
        if (!cursor.opensQuery()) {
            throw cursor.unexpected("a query in brackets");
        }
        return selects.subquery();
    }

    private Expression quantified() {
        cursor.take();
        if (!cursor.sees("(")) {
            throw cursor.unexpected("a query or an array in brackets");
        }
        return brackets();
    }

    private Expression array() {
        if (cursor.peek(1).is("[")) {
            cursor.take();
            return arrayItems();
        }
        if (cursor.peek(1).is("(")) {
            cursor.take();
            if (!cursor.opensQuery()) {
                throw cursor.unexpected("a query; write values as ARRAY[…]");
            }
            return selects.subquery();
        }
        throw cursor.unexpected("ARRAY[…]");
    }

    private Expression arrayItems() {
        cursor.enter();
        cursor.expect("[");
        List<Expression> items = new ArrayList<>();
        while (!cursor.sees("]")) {
            items.add(cursor.sees("[") ? arrayItems() : expressions.expression());
            if (!cursor.accept(",")) {
                break;
            }
        }
        cursor.expect("]");
        cursor.leave();
        return new Expression.Parts(items, List.of());
    }

    private Expression row() {
        cursor.take();
        cursor.expect("(");
        List<Expression> items = cursor.sees(")") ? List.of() : expressions.list();
        cursor.expect(")");
        return new Expression.Parts(items, List.of());
    }

    private Expression interval() {
        Lexeme next = cursor.peek(1);
        if (!next.isString() && !next.is("(") && !next.is("+") && !next.is("-")) {
            return named();
        }
        cursor.take();
        cursor.acceptAny("+", "-");
        if (cursor.accept("(")) {
            cursor.take();
            cursor.expect(")");
        }
        if (!cursor.peek().isString()) {
            throw cursor.unexpected("a string such as '1 day'");
        }
        return new Expression.Interval(cursor.take(), types.intervalFields());
    }

    /** The value with one more thing behind it; null where nothing of that kind stands here. */
    @Nullable
    Expression suffix(Expression value) {
        Lexeme here = cursor.peek();
        if (here.is("::") && cursor.dialect().isPostgres()) {
            cursor.take();
            return new Expression.Cast(value, types.type());
        }
        if (here.is("[")) {
            return subscript(value);
        }
        if (here.is(".")) {
            return field(value);
        }
        if (here.is("collate")) {
            collation();
            return value;
        }
        if (here.is("is") && isTest()) {
            return value;
        }
        boolean test = cursor.acceptAny("isnull", "notnull")
                || (cursor.dialect().isPostgres() && cursor.accept("at", "local"));
        return test ? value : null;
    }

    private Expression field(Expression value) {
        cursor.take();
        return cursor.accept("*") ? value : new Expression.Field(value, cursor.label());
    }

    private Expression subscript(Expression value) {
        cursor.expect("[");
        List<Expression> parts = new ArrayList<>(List.of(value));
        if (!cursor.sees(":")) {
            parts.add(expressions.expression());
        }
        if (cursor.dialect().isPostgres() && cursor.accept(":") && !cursor.sees("]")) {
            parts.add(expressions.expression());
        }
        cursor.expect("]");
        return new Expression.Parts(parts, List.of());
    }

    private void collation() {
        cursor.expect("collate");
        Lexeme name = cursor.label();
        if (!cursor.dialect().isPostgres() || !Collations.isKnown(name.name())) {
            throw new SelectException(
                    SelectFault.refused(name, "the collation " + name.shown() + " is not accepted; \"C\" is"));
        }
    }

    private boolean isTest() {
        int ahead = cursor.peek(1).is("not") ? 2 : 1;
        Lexeme test = cursor.peek(ahead);
        if (test.kind() != Lexeme.Kind.WORD || !TESTS.contains(test.name())) {
            return false;
        }
        for (int i = 0; i <= ahead; i++) {
            cursor.take();
        }
        if (test.is("json")) {
            cursor.acceptAny("value", "array", "object", "scalar");
            if (cursor.acceptAny("with", "without")) {
                cursor.expect("unique");
                cursor.accept("keys");
            }
        } else if (test.name().startsWith("nf")) {
            cursor.expect("normalized");
        }
        return true;
    }
}
