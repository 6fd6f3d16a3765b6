package io.gridview.guard.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a function call: its arguments in every spelling the standard has, its filter and its window. */
final class CallParser {
    /** Functions whose arguments are parted by words. */
    private static final Map<String, Set<String>> SEPARATORS = Map.of(
            "substring", Set.of("from", "for", "similar", "escape"),
            "overlay", Set.of("placing", "from", "for"),
            "position", Set.of("in"),
            "extract", Set.of("from"),
            "trim", Set.of("from"));

    private final LexemeCursor cursor;
    private final ExpressionParser expressions;
    private final JsonParser json;
    private final WindowParser windows;

    CallParser(LexemeCursor cursor, ExpressionParser expressions, SelectParser selects, TypeParser types) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.windows = new WindowParser(cursor, expressions);
        this.json = new JsonParser(cursor, expressions, selects, types, windows);
    }

    /** A call whose name has been taken. */
    Expression.Call call(List<Lexeme> path) {
        cursor.enter();
        Lexeme name = path.get(path.size() - 1);
        List<Expression> arguments = new ArrayList<>();
        List<Expression> rest = new ArrayList<>();
        cursor.expect("(");
        if (JsonParser.isJson(name)) {
            json.arguments(arguments, rest);
        } else {
            arguments(name, arguments, rest);
        }
        cursor.expect(")");
        tail(rest);
        cursor.leave();
        return new Expression.Call(path, arguments, rest);
    }

    private void arguments(Lexeme name, List<Expression> arguments, List<Expression> rest) {
        if (cursor.accept("*") || cursor.sees(")")) {
            return;
        }
        cursor.acceptAny("distinct", "all");
        Set<String> separators =
                name.kind() == Lexeme.Kind.WORD ? SEPARATORS.getOrDefault(name.name(), Set.of()) : Set.of();
        if (name.is("trim")) {
            cursor.acceptAny("both", "leading", "trailing");
            cursor.accept("from");
        }
        do {
            arguments.add(argument(separators.contains("in")));
        } while (cursor.accept(",") || separator(separators));
        if (cursor.sees("order", "by")) {
            rest.addAll(windows.orderBy());
        }
        overflow();
    }

    private boolean separator(Set<String> separators) {
        boolean found = cursor.peek().kind() == Lexeme.Kind.WORD
                && separators.contains(cursor.peek().name());
        if (found) {
            cursor.take();
        }
        return found;
    }

    private Expression argument(boolean sought) {
        cursor.accept("variadic");
        if (cursor.seesName() && cursor.peek(1).is("=>")) {
            cursor.take();
            cursor.take();
        }
        return sought ? expressions.sought() : expressions.expression();
    }

    /** What Trino's LISTAGG does with too long a text. */
    private void overflow() {
        if (!cursor.accept("on", "overflow") || cursor.accept("error")) {
            return;
        }
        cursor.expect("truncate");
        if (cursor.peek().isString()) {
            cursor.take();
        }
        cursor.acceptAny("with", "without");
        cursor.expect("count");
    }

    private void tail(List<Expression> rest) {
        if (cursor.accept("within", "group")) {
            cursor.expect("(");
            rest.addAll(windows.orderBy());
            cursor.expect(")");
        }
        if (cursor.accept("filter", "(")) {
            cursor.expect("where");
            rest.add(expressions.expression());
            cursor.expect(")");
        }
        if (cursor.sees("ignore", "nulls") || cursor.sees("respect", "nulls")) {
            cursor.take();
            cursor.take();
        }
        if (cursor.accept("over")) {
            rest.addAll(windows.over());
        }
    }
}
