package io.gridview.statement;

import io.gridview.statement.Expression.Condition;
import io.gridview.statement.Expression.Factor;
import io.gridview.statement.Expression.Factor.Operator;
import io.gridview.statement.Expression.Literal;
import io.gridview.statement.Expression.Mixed;
import io.gridview.statement.Expression.Negative;
import io.gridview.statement.Expression.Product;
import io.gridview.statement.Expression.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads expressions by the precedence that the dialects share; operators that not all know come before comparison. */
final class ExpressionReader {
    private static final Set<String> PATTERNS = Set.of("like", "ilike", "rlike", "regexp", "glob", "similar", "in");

    private final Cursor cursor;
    private final TermReader terms;

    ExpressionReader(Cursor cursor, Subqueries subqueries) {
        this.cursor = cursor;
        this.terms = new TermReader(cursor, this, subqueries);
    }

    /** Reads one expression; null where none begins. */
    @Nullable
    Expression read() {
        if (!cursor.enter()) {
            cursor.leave();
            return null;
        }
        Expression read = anyOf();
        cursor.leave();
        return read;
    }

    /** Reads what stands up to an index, whatever it is: all expressions in it, without what is between them. */
    List<Expression> list(int to) {
        int end = cursor.end;
        cursor.end = to;
        List<Expression> all = new ArrayList<>();
        while (cursor.more()) {
            int start = cursor.at;
            Expression next = read();
            if (next != null) {
                all.add(next);
            } else if (cursor.at == start) {
                cursor.at = cursor.after(cursor.at);
            }
        }
        cursor.end = end;
        cursor.at = to;
        return all;
    }

    /** Reads everything up to an index as one expression. */
    Expression all(int to) {
        List<Expression> parts = list(to);
        return parts.size() == 1 ? parts.get(0) : new Mixed(parts, false);
    }

    private @Nullable Expression anyOf() {
        Expression first = allOf();
        return first == null || !cursor.is("or") ? first : conditions(first, "or");
    }

    private @Nullable Expression allOf() {
        Expression first = negated();
        return first == null || !cursor.is("and") ? first : conditions(first, "and");
    }

    private Expression conditions(Expression first, String word) {
        List<Expression> parts = new ArrayList<>();
        parts.add(first);
        while (cursor.take(word)) {
            add(parts, word.equals("or") ? allOf() : negated());
        }
        return new Condition(parts);
    }

    private @Nullable Expression negated() {
        boolean not = false;
        while (cursor.is("not")) {
            cursor.at++;
            not = true;
        }
        Expression read = comparison();
        return not ? new Condition(read == null ? List.of() : List.of(read)) : read;
    }

    private @Nullable Expression comparison() {
        Expression left = other();
        if (left == null || !compares()) {
            return left;
        }
        List<Expression> parts = new ArrayList<>();
        parts.add(left);
        while (compares()) {
            compared(parts);
        }
        return new Condition(parts);
    }

    private boolean compares() {
        if (cursor.symbols(cursor.at, '=', '>')) {
            return false;
        }
        return cursor.symbol('=')
                || cursor.symbol('<')
                || cursor.symbol('>')
                || cursor.symbol('~')
                || cursor.symbols(cursor.at, '!', '=')
                || cursor.symbols(cursor.at, '!', '~')
                || cursor.is("is")
                || cursor.is("isnull")
                || cursor.is("notnull")
                || cursor.is("between")
                || PATTERNS.contains(cursor.word(cursor.at))
                || (cursor.is("not")
                        && (cursor.is(cursor.at + 1, "between") || PATTERNS.contains(cursor.word(cursor.at + 1))));
    }

    /** Reads the words or signs of a comparison and what follows them. */
    private void compared(List<Expression> parts) {
        cursor.take("not");
        if (cursor.take("is")) {
            cursor.take("not");
            if (cursor.take("distinct")) {
                cursor.take("from");
            }
        } else if (cursor.take("between")) {
            add(parts, other());
            if (!cursor.take("and")) {
                return;
            }
        } else if (PATTERNS.contains(cursor.word(cursor.at))) {
            cursor.at++;
            cursor.take("to");
        } else if (cursor.take("isnull") || cursor.take("notnull")) {
            return;
        } else {
            while (cursor.symbol('=')
                    || cursor.symbol('<')
                    || cursor.symbol('>')
                    || cursor.symbol('~')
                    || cursor.symbol('!')
                    || cursor.symbol('*')) {
                cursor.at++;
            }
        }
        add(parts, other());
        if (cursor.take("escape")) {
            other();
        }
    }

    /** Operators for texts, JSON and bits. */
    private @Nullable Expression other() {
        Expression first = sum();
        if (first == null || !isOther()) {
            return first;
        }
        boolean arrow = cursor.symbols(cursor.at, '-', '>');
        List<Expression> parts = new ArrayList<>();
        parts.add(first);
        boolean joined = true;
        while (isOther()) {
            joined &= cursor.symbols(cursor.at, '|', '|');
            do {
                cursor.at++;
            } while (isOther() || cursor.symbol('>'));
            add(parts, sum());
        }
        // Behind an arrow stands what to take out of JSON; else it is a lambda, whose names are not columns.
        boolean lambda = arrow && parts.size() == 2 && !(parts.get(1) instanceof Literal);
        return new Mixed(lambda ? List.of() : parts, joined && !lambda);
    }

    private boolean isOther() {
        return cursor.symbol('|')
                || cursor.symbol('&')
                || cursor.symbol('^')
                || cursor.symbol('#')
                || cursor.symbol('@')
                || cursor.symbols(cursor.at, '-', '>')
                || cursor.symbols(cursor.at, '<', '<')
                || cursor.symbols(cursor.at, '<', '@')
                || cursor.symbols(cursor.at, '>', '>');
    }

    private @Nullable Expression sum() {
        Expression first = product();
        if (first == null || !adds()) {
            return first;
        }
        // Brackets around what comes first change nothing.
        List<Expression> parts = new ArrayList<>(first instanceof Sum sum ? sum.terms() : List.of(first));
        while (adds()) {
            boolean minus = cursor.symbol('-');
            cursor.at++;
            Expression next = product();
            if (next != null) {
                parts.add(minus ? new Negative(next) : next);
            }
        }
        return new Sum(parts);
    }

    private boolean adds() {
        return cursor.symbol('+') || (cursor.symbol('-') && !cursor.symbols(cursor.at, '-', '>'));
    }

    private @Nullable Expression product() {
        Expression first = signed();
        Operator operator = first == null ? null : operator();
        if (first == null || operator == null) {
            return first;
        }
        List<Factor> factors = new ArrayList<>(
                first instanceof Product inside ? inside.factors() : List.of(new Factor(Operator.TIMES, first)));
        boolean power = false;
        while (operator != null) {
            power |= cursor.symbols(cursor.at, '*', '*');
            cursor.at += cursor.symbols(cursor.at, '/', '/') || cursor.symbols(cursor.at, '*', '*') ? 2 : 1;
            Expression next = signed();
            if (next != null) {
                factors.add(new Factor(operator, next));
            }
            operator = operator();
        }
        return power ? new Mixed(factors.stream().map(Factor::of).toList(), false) : new Product(factors);
    }

    private @Nullable Operator operator() {
        if (cursor.symbol('*')) {
            return Operator.TIMES;
        }
        if (cursor.symbol('/')) {
            return cursor.symbols(cursor.at, '/', '/') ? Operator.WHOLE_OVER : Operator.OVER;
        }
        if (cursor.is("div")) {
            return Operator.WHOLE_OVER;
        }
        return cursor.symbol('%') || cursor.is("mod") ? Operator.REMAINDER : null;
    }

    private @Nullable Expression signed() {
        boolean minus = false;
        boolean bits = false;
        while (cursor.symbol('-') || cursor.symbol('+') || cursor.symbol('~') || cursor.symbol('@')) {
            minus ^= cursor.symbol('-');
            bits |= cursor.symbol('~') || cursor.symbol('@');
            cursor.at++;
        }
        Expression read = suffixed();
        if (read == null) {
            return null;
        }
        if (bits) {
            return new Mixed(List.of(read), false);
        }
        return minus ? new Negative(read) : read;
    }

    private @Nullable Expression suffixed() {
        Expression read = terms.read();
        // A cast of a cast is as deep as its text is long, so what no person writes is not followed.
        for (int i = 0; read != null && i < 8; i++) {
            Expression next = suffix(read);
            if (next == null) {
                return read;
            }
            read = next;
        }
        return read;
    }

    private @Nullable Expression suffix(Expression read) {
        if (cursor.symbols(cursor.at, ':', ':')) {
            cursor.at += 2;
            return new Expression.Cast(read, TypeNames.read(cursor));
        }
        if (cursor.symbol('[')) {
            cursor.at = cursor.after(cursor.at);
            return new Mixed(List.of(read), false);
        }
        if (cursor.symbol('.') && cursor.isName(cursor.at + 1)) {
            cursor.at += 2;
            return new Mixed(List.of(read), false);
        }
        if (cursor.is("at") && cursor.is(cursor.at + 1, "time") && cursor.is(cursor.at + 2, "zone")) {
            cursor.at += 3;
            Expression zone = terms.read();
            return zone == null || zone instanceof Literal ? read : new Mixed(List.of(read, zone), false);
        }
        if (cursor.is("collate") && cursor.isName(cursor.at + 1)) {
            cursor.at += 2;
            return read;
        }
        return null;
    }

    private static void add(List<Expression> parts, @Nullable Expression part) {
        if (part != null) {
            parts.add(part);
        }
    }
}
