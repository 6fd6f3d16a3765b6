package io.gridview.guard.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads an expression as operands with operators between them, without asking which operator binds tighter: what is
 * read and called does not depend on it, and a chain of any length takes no stack.
 */
final class ExpressionParser {
    private static final Set<String> PREFIXES = Set.of("+", "-", "~", "@", "|/", "||/", "!!", "not");
    private static final Set<String> NEGATABLE = Set.of("like", "ilike", "similar", "between", "in");
    private static final int MAX_LAMBDAS = 4;

    private final LexemeCursor cursor;
    private final OperandParser operands;
    private int lambdas;

    ExpressionParser(LexemeCursor cursor, SelectParser selects) {
        this.cursor = cursor;
        this.operands = new OperandParser(cursor, this, selects);
    }

    Expression expression() {
        return chain(true, true);
    }

    /** An expression in a place where AND does not belong to it. */
    Expression bound() {
        return chain(false, true);
    }

    /** An expression in a place where IN does not belong to it. */
    Expression sought() {
        return chain(true, false);
    }

    List<Expression> list() {
        List<Expression> list = new ArrayList<>();
        do {
            list.add(expression());
        } while (cursor.accept(","));
        return list;
    }

    Expression.Call call(List<Lexeme> path) {
        return operands.calls().call(path);
    }

    Expression bracketed() {
        cursor.expect("(");
        Expression inner = expression();
        cursor.expect(")");
        return inner;
    }

    private Expression chain(boolean and, boolean in) {
        cursor.enter();
        List<Expression> parts = new ArrayList<>();
        List<String> operators = new ArrayList<>();
        do {
            prefixes(operators);
            parts.add(operand(operators));
            cursor.checkOperators(operators.size());
        } while (infix(operators, and, in, parts));
        cursor.leave();
        return parts.size() == 1 && operators.isEmpty() ? parts.get(0) : new Expression.Parts(parts, operators);
    }

    private void prefixes(List<String> operators) {
        while (cursor.peek().kind() != Lexeme.Kind.QUOTED
                && PREFIXES.contains(cursor.peek().name())) {
            Lexeme prefix = cursor.take();
            if (!prefix.is("not") && !cursor.dialect().isOperator(prefix.name())) {
                throw new SelectException(SelectFault.refused(prefix, unknownOperator(prefix)));
            }
            operators.add(prefix.name());
            cursor.checkOperators(operators.size());
        }
    }

    private Expression operand(List<String> operators) {
        Expression value = operands.operand();
        while (true) {
            Expression more = operands.suffix(value);
            if (more == null) {
                return value;
            }
            operators.add("suffix");
            cursor.checkOperators(operators.size());
            value = more;
        }
    }

    private boolean infix(List<String> operators, boolean and, boolean in, List<Expression> parts) {
        Lexeme here = cursor.peek();
        boolean found = here.kind() == Lexeme.Kind.SYMBOL ? symbol(here, parts) : word(here, and, in);
        if (found) {
            operators.add(here.name());
        }
        return found;
    }

    private boolean symbol(Lexeme here, List<Expression> parts) {
        char first = here.name().charAt(0);
        if (!Operators.isOperatorCharacter(first)) {
            return false;
        }
        if (here.is("=>")) {
            return false;
        }
        if (here.is("->") && cursor.dialect().isTrino()) {
            lambda(parts);
            return false;
        }
        if (!cursor.dialect().isOperator(here.name())) {
            throw cursor.refused(unknownOperator(here));
        }
        cursor.take();
        return true;
    }

    private void lambda(List<Expression> parts) {
        cursor.take();
        lambdas++;
        if (lambdas > MAX_LAMBDAS) {
            throw cursor.refused("lambdas are nested more than " + MAX_LAMBDAS + " deep");
        }
        parts.add(expression());
        lambdas--;
    }

    private boolean word(Lexeme here, boolean and, boolean in) {
        if (here.kind() != Lexeme.Kind.WORD) {
            return false;
        }
        return switch (here.name()) {
            case "and" -> and && cursor.accept("and");
            case "or", "like", "escape", "overlaps" -> cursor.accept(here.name());
            case "ilike" -> postgres() && cursor.accept("ilike");
            case "in" -> in && isIn();
            case "between" -> between();
            case "similar" -> postgres() && cursor.accept("similar", "to");
            case "not" -> negated();
            case "is" -> distinct();
            case "at" -> timeZone();
            case "operator" -> operator();
            default -> false;
        };
    }

    private boolean postgres() {
        return cursor.dialect().isPostgres();
    }

    private boolean isIn() {
        cursor.expect("in");
        if (!cursor.sees("(")) {
            throw cursor.unexpected("a list in brackets");
        }
        return true;
    }

    private boolean between() {
        cursor.expect("between");
        cursor.acceptAny("symmetric", "asymmetric");
        return true;
    }

    private boolean negated() {
        Lexeme next = cursor.peek(1);
        if (next.kind() != Lexeme.Kind.WORD || !NEGATABLE.contains(next.name())) {
            return false;
        }
        cursor.take();
        return word(cursor.peek(), true, true);
    }

    private boolean distinct() {
        int ahead = cursor.peek(1).is("not") ? 2 : 1;
        if (!cursor.peek(ahead).is("distinct")) {
            return false;
        }
        for (int i = 0; i <= ahead; i++) {
            cursor.take();
        }
        cursor.expect("from");
        return true;
    }

    private boolean operator() {
        if (cursor.peek(1).is("(")) {
            throw cursor.refused("OPERATOR(…) is not accepted; write the operator itself");
        }
        return false;
    }

    private boolean timeZone() {
        if (!cursor.accept("at", "time")) {
            return false;
        }
        cursor.expect("zone");
        return true;
    }

    private static String unknownOperator(Lexeme operator) {
        String advice = operator.name().contains("?") ? "; use jsonb_exists(value, 'key')" : "";
        return "the operator " + operator.shown() + " is not accepted" + advice;
    }
}
