package io.gridview.statement;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads a query with its common table expressions, its branches and what stands behind them. */
final class QueryReader {
    private final Cursor cursor;
    private final CommonTables tables;
    private final ExpressionReader expressions;

    private QueryReader(Cursor cursor, CommonTables tables) {
        this.cursor = cursor;
        this.tables = tables;
        this.expressions = new ExpressionReader(cursor, (from, to) -> read(cursor, from, to, tables));
    }

    /** Reads the tokens from an index up to another one; the cursor is left at the end. */
    static Result read(Cursor cursor, int from, int to, @Nullable CommonTables outer) {
        int end = cursor.end;
        cursor.at = from;
        cursor.end = to;
        Result result = Result.UNKNOWN;
        if (cursor.enter()) {
            result = new QueryReader(cursor, new CommonTables(outer)).query();
        }
        cursor.leave();
        cursor.end = end;
        cursor.at = to;
        return result;
    }

    private Result query() {
        if (cursor.take("with")) {
            readTables();
        }
        Draft first = branch();
        if (first == null) {
            return Result.UNKNOWN;
        }
        boolean united = false;
        while (isSetOperation()) {
            cursor.at++;
            cursor.take("all");
            cursor.take("distinct");
            if (cursor.take("by")) {
                cursor.take("name");
            }
            Draft next = branch();
            united = true;
            first = next == null ? first : first.unitedWith(next);
        }
        Draft whole = united ? first.united() : first;
        readTail(whole);
        return whole.result();
    }

    private void readTables() {
        cursor.take("recursive");
        do {
            if (!cursor.isName(cursor.at)) {
                return;
            }
            String name = cursor.token(cursor.at++).folded();
            List<String> columns = Names.inBrackets(cursor);
            if (cursor.take("using") && cursor.take("key")) {
                cursor.at = cursor.after(cursor.at);
            }
            if (!cursor.take("as")) {
                return;
            }
            cursor.take("not");
            cursor.take("materialized");
            if (!cursor.symbol('(')) {
                return;
            }
            int closing = cursor.closing(cursor.at);
            Result result = read(cursor, cursor.at + 1, closing, tables);
            cursor.at = Math.min(closing + 1, cursor.end);
            tables.add(name, result, columns);
        } while (cursor.take(','));
    }

    private @Nullable Draft branch() {
        if (cursor.symbol('(')) {
            int closing = cursor.closing(cursor.at);
            Result inner = read(cursor, cursor.at + 1, closing, tables);
            cursor.at = Math.min(closing + 1, cursor.end);
            return Draft.of(inner);
        }
        SelectCore core = new SelectCore(cursor, tables, expressions);
        return switch (cursor.word(cursor.at)) {
            case "select", "from" -> core.read();
            case "values" -> core.values();
            case "table" -> core.table();
            case "pivot" -> core.pivot();
            default -> null;
        };
    }

    private boolean isSetOperation() {
        return Clauses.isSetOperation(cursor, cursor.at);
    }

    private void readTail(Draft draft) {
        while (cursor.more()) {
            int start = cursor.at;
            if (cursor.is("order") && cursor.is(start + 1, "by")) {
                cursor.at += 2;
                draft.orderBy(new ListReader(cursor, expressions).read());
            } else if (cursor.take("limit")) {
                draft.limit(count());
            } else if (cursor.take("fetch")) {
                cursor.at++;
                draft.limit(cursor.isKind(cursor.at, SqlToken.Kind.NUMBER) ? count() : OptionalLong.of(1));
            } else {
                cursor.at = cursor.after(start);
            }
        }
    }

    /** A number of rows; MySQL's {@code LIMIT 20, 10} has it behind the comma. */
    private OptionalLong count() {
        OptionalLong count = Counts.read(cursor);
        return cursor.take(',') ? Counts.read(cursor) : count;
    }
}
