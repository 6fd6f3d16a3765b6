package io.gridview.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the select list, each item for itself, so that what cannot be read stays in its bounds. */
final class SelectList {
    private final Cursor cursor;
    private final ExpressionReader expressions;

    SelectList(Cursor cursor, ExpressionReader expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    List<SelectItem> read() {
        List<SelectItem> items = new ArrayList<>();
        int end = cursor.end;
        while (cursor.more()) {
            int stop = Clauses.itemEnd(cursor, cursor.at);
            if (stop > cursor.at) {
                cursor.end = stop;
                items.add(item(cursor.at, stop));
                cursor.end = end;
            }
            cursor.at = stop;
            if (!cursor.take(',')) {
                return items;
            }
        }
        return items;
    }

    private SelectItem item(int from, int to) {
        if (cursor.symbol(from, '*')) {
            return star(null, from + 1);
        }
        int star = from;
        while (cursor.isName(star) && cursor.symbol(star + 1, '.')) {
            star += 2;
        }
        if (star > from && cursor.symbol(star, '*')) {
            return star(cursor.token(star - 2).text(), star + 1);
        }
        if (cursor.is(from, "columns") && cursor.symbol(from + 1, '(')) {
            return new SelectItem.Unknown();
        }
        return value(from, to);
    }

    private SelectItem value(int from, int to) {
        int start = from;
        String name = null;
        boolean prefixed = cursor.isName(from)
                && cursor.symbol(from + 1, ':')
                && !cursor.symbols(from + 1, ':', ':')
                && !cursor.symbols(from + 1, ':', '=')
                && from + 2 < to;
        int stop = to;
        if (prefixed) {
            name = cursor.token(from).text();
            start = from + 2;
        } else if (to - from > 2 && cursor.is(to - 2, "as") && isAlias(to - 1)) {
            name = aliasAt(to - 1);
            stop = to - 2;
        }
        cursor.at = start;
        cursor.end = stop;
        Expression first = expressions.read();
        if (name == null && first != null && isAlias(to - 1) && (cursor.at == to - 1 || endsInName(to))) {
            name = aliasAt(to - 1);
            stop = to - 1;
            cursor.end = stop;
        }
        List<Expression> rest = cursor.at < stop ? expressions.list(stop) : List.of();
        return new SelectItem.Value(whole(first, rest), name, NameText.of(cursor, start, stop));
    }

    private static Expression whole(@Nullable Expression first, List<Expression> rest) {
        if (first != null && rest.isEmpty()) {
            return first;
        }
        List<Expression> parts = new ArrayList<>(rest);
        if (first != null) {
            parts.add(0, first);
        }
        return new Expression.Mixed(parts, false);
    }

    /** Whether an item that was not read to its end still ends in what can only be its alias. */
    private boolean endsInName(int to) {
        return cursor.at < to - 1 && (cursor.symbol(to - 2, ')') || cursor.symbol(to - 2, ']'));
    }

    private boolean isAlias(int index) {
        return cursor.isName(index) || cursor.isKind(index, SqlToken.Kind.STRING);
    }

    private String aliasAt(int index) {
        SqlToken token = cursor.token(index);
        return token.kind() == SqlToken.Kind.STRING ? SqlStrings.inside(token.text()) : token.text();
    }

    private SelectItem star(@Nullable String table, int from) {
        Set<String> excluded = new HashSet<>();
        Map<String, Expression> replaced = new HashMap<>();
        Map<String, String> renamed = new HashMap<>();
        cursor.at = from;
        while (cursor.more()) {
            String word = cursor.word(cursor.at++);
            switch (word) {
                case "exclude", "except" -> exclude(excluded);
                case "replace" -> replace(replaced);
                case "rename" -> rename(renamed);
                default -> {
                    // LIKE and other filters of names leave columns out that cannot be told.
                    return new SelectItem.Unknown();
                }
            }
        }
        return new SelectItem.Star(table, excluded, replaced, renamed);
    }

    private void exclude(Set<String> excluded) {
        if (cursor.symbol('(')) {
            for (String name : Names.inBrackets(cursor)) {
                excluded.add(name.toLowerCase(Locale.ROOT));
            }
        } else if (cursor.isName(cursor.at)) {
            excluded.add(cursor.token(cursor.at++).folded());
        }
    }

    private void replace(Map<String, Expression> replaced) {
        if (!cursor.symbol('(')) {
            return;
        }
        int closing = cursor.closing(cursor.at);
        int end = cursor.end;
        cursor.at++;
        cursor.end = closing;
        for (SelectItem item : read()) {
            if (item instanceof SelectItem.Value value && value.name() != null) {
                replaced.put(value.name().toLowerCase(Locale.ROOT), value.expression());
            }
        }
        cursor.end = end;
        cursor.at = Math.min(closing + 1, end);
    }

    private void rename(Map<String, String> renamed) {
        if (!cursor.symbol('(')) {
            return;
        }
        int closing = cursor.closing(cursor.at);
        for (int i = cursor.at + 1; i + 2 < closing; i++) {
            if (cursor.is(i + 1, "as") && cursor.isName(i) && cursor.isName(i + 2)) {
                renamed.put(cursor.token(i).folded(), cursor.token(i + 2).text());
            }
        }
        cursor.at = Math.min(closing + 1, cursor.end);
    }
}
