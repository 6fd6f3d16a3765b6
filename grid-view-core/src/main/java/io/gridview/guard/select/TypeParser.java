package io.gridview.guard.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads types as they stand in casts and before strings. */
final class TypeParser {
    private static final Set<String> FIELDS =
            Set.of("year", "quarter", "month", "week", "day", "hour", "minute", "second");
    private static final Set<String> ZONED = Set.of("timestamp", "time");

    private final LexemeCursor cursor;

    TypeParser(LexemeCursor cursor) {
        this.cursor = cursor;
    }

    TypeName type() {
        cursor.enter();
        Lexeme first = cursor.label();
        if (cursor.sees(".")) {
            throw cursor.refused("a type may not have a name before it");
        }
        moreWords(first);
        List<TypeName> parts = new ArrayList<>();
        if (cursor.accept("(")) {
            modifiers(first, parts);
        }
        if (ZONED.contains(first.name())) {
            zone();
        }
        if (first.is("interval")) {
            intervalFields();
        }
        arrays();
        cursor.leave();
        return new TypeName(first, parts);
    }

    /** A type that stands for the value it is given to. */
    Expression typed() {
        return new Expression.Cast(new Expression.Parts(List.of(), List.of()), type());
    }

    private void moreWords(Lexeme first) {
        if (first.is("double")) {
            cursor.accept("precision");
        } else if (first.is("character") || first.is("char") || first.is("bit")) {
            cursor.accept("varying");
        }
    }

    private void modifiers(Lexeme first, List<TypeName> parts) {
        do {
            if (cursor.peek().isNumber()) {
                length();
            } else if (cursor.dialect().isTrino()) {
                if (first.is("row") && cursor.peek(1).kind() != Lexeme.Kind.SYMBOL) {
                    cursor.label();
                }
                parts.add(type());
            } else {
                throw cursor.unexpected("a number");
            }
        } while (cursor.accept(","));
        cursor.expect(")");
    }

    private void length() {
        Lexeme length = cursor.take();
        if (!length.text().matches("\\d{1,5}")) {
            throw new SelectException(
                    SelectFault.refused(length, "the length of a type must be a number below 100000"));
        }
    }

    private void zone() {
        if (cursor.sees("with", "time") || cursor.sees("without", "time")) {
            cursor.take();
            cursor.take();
            cursor.expect("zone");
        }
    }

    /** The first of an interval's fields, such as {@code DAY TO SECOND}; null for none. */
    @Nullable
    Lexeme intervalFields() {
        Lexeme first = cursor.peek();
        if (!field()) {
            return null;
        }
        if (cursor.accept("to") && !field()) {
            throw cursor.unexpected("a unit such as DAY");
        }
        return first;
    }

    private boolean field() {
        boolean found = cursor.peek().kind() == Lexeme.Kind.WORD
                && FIELDS.contains(cursor.peek().name());
        if (found) {
            cursor.take();
            if (cursor.sees("(") && cursor.peek(1).isNumber()) {
                cursor.take();
                cursor.take();
                cursor.expect(")");
            }
        }
        return found;
    }

    private void arrays() {
        if (cursor.dialect().isPostgres()) {
            cursor.accept("array");
        }
        while (cursor.dialect().isPostgres() && cursor.accept("[")) {
            if (cursor.peek().isNumber()) {
                cursor.take();
            }
            cursor.expect("]");
        }
    }

    /** The type of a typed string, such as {@code date '2024-01-01'}; null where none begins here. */
    @Nullable
    TypeName beforeString() {
        int ahead = 1;
        if (cursor.peek(ahead).is("precision") || cursor.peek(ahead).is("varying")) {
            ahead++;
        }
        if (cursor.peek(ahead).is("(")) {
            ahead = behindLengths(ahead);
        }
        boolean zoned = cursor.peek(ahead).is("with") || cursor.peek(ahead).is("without");
        if (zoned && cursor.peek(ahead + 1).is("time") && cursor.peek(ahead + 2).is("zone")) {
            ahead += 3;
        }
        return cursor.peek(ahead).isString() ? type() : null;
    }

    /** The place behind lengths in brackets; where there are none, a place with no string. */
    private int behindLengths(int ahead) {
        int i = ahead + 1;
        while (cursor.peek(i).isNumber() && i < ahead + 6) {
            i++;
            if (cursor.peek(i).is(")")) {
                return i + 1;
            }
            if (!cursor.peek(i).is(",")) {
                return ahead;
            }
            i++;
        }
        return ahead;
    }
}
