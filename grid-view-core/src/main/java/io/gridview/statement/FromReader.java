package io.gridview.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind FROM: tables, queries in brackets, joins. */
final class FromReader {
    private static final Set<String> JOINS = Set.of(
            "join",
            "left",
            "right",
            "full",
            "inner",
            "cross",
            "natural",
            "asof",
            "positional",
            "semi",
            "anti",
            "straight_join",
            "outer",
            "any");

    private static final Set<String> NO_ALIASES = Set.of(
            "on", "using", "tablesample", "pivot", "unpivot", "select", "match_recognize", "with", "as", "lateral");

    private final Cursor cursor;
    private final CommonTables tables;
    private final List<Relation> relations = new ArrayList<>();

    FromReader(Cursor cursor, CommonTables tables) {
        this.cursor = cursor;
        this.tables = tables;
    }

    /** Reads up to the next clause. */
    List<Relation> read() {
        boolean natural = false;
        boolean dropped = false;
        while (cursor.more() && !Clauses.beginsAt(cursor, cursor.at)) {
            int start = cursor.at;
            int before = relations.size();
            relation();
            if (dropped) {
                relations.subList(before, relations.size()).clear();
            } else if (natural && relations.size() > before) {
                merge(before, namesBefore(before));
            }
            joinedOn(before);
            if (!cursor.take(',') && !isJoin(cursor.at) && !Clauses.beginsAt(cursor, cursor.at)) {
                cursor.at = Math.max(cursor.at, cursor.after(start));
                skipToJoin();
                cursor.take(',');
            }
            natural = cursor.is("natural");
            dropped = false;
            while (isJoin(cursor.at)) {
                dropped |= cursor.is("semi") || cursor.is("anti");
                cursor.at++;
            }
        }
        return relations;
    }

    private boolean isJoin(int index) {
        // left(x, 2) is a function.
        return JOINS.contains(cursor.word(index)) && (cursor.is(index, "join") || !cursor.symbol(index + 1, '('));
    }

    private void joinedOn(int index) {
        if (cursor.take("on")) {
            skipToJoin();
        } else if (cursor.is("using") && cursor.symbol(cursor.at + 1, '(')) {
            cursor.at++;
            Set<String> names = new HashSet<>();
            Names.inBrackets(cursor).forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
            merge(index, names);
        }
    }

    private void skipToJoin() {
        while (cursor.more()
                && !cursor.symbol(',')
                && !isJoin(cursor.at)
                && !Clauses.beginsAt(cursor, cursor.at)
                && !cursor.is("select")) {
            cursor.at = cursor.after(cursor.at);
        }
    }

    private void merge(int index, Set<String> names) {
        if (index > 0 && index < relations.size()) {
            relations.set(index, relations.get(index).merging(names));
        }
    }

    private Set<String> namesBefore(int index) {
        Set<String> names = new HashSet<>();
        for (Relation relation : relations.subList(0, index)) {
            for (int i = 0; i < relation.size(); i++) {
                names.add(relation.name(i).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private void relation() {
        while (cursor.is("lateral") || cursor.is("only")) {
            cursor.at++;
        }
        if (cursor.isName(cursor.at) && cursor.symbol(cursor.at + 1, ':') && cursor.more()) {
            cursor.at += 2;
        }
        if (cursor.symbol('(')) {
            brackets();
        } else if (cursor.is("values")) {
            cursor.at++;
            while (cursor.symbol('(')) {
                cursor.at = cursor.after(cursor.at);
                if (!cursor.symbol(cursor.at, ',') || !cursor.symbol(cursor.at + 1, '(')) {
                    break;
                }
                cursor.at++;
            }
            relations.add(Relation.table(alias("")));
            Names.inBrackets(cursor);
        } else if (cursor.isName(cursor.at)) {
            table();
        } else if (cursor.isKind(cursor.at, SqlToken.Kind.STRING)) {
            cursor.at++;
            relations.add(Relation.table(alias("")));
        }
    }

    private void brackets() {
        int closing = cursor.closing(cursor.at);
        if (Queries.beginsAt(cursor, cursor.at + 1)) {
            Result result = QueryReader.read(cursor, cursor.at + 1, closing, tables);
            cursor.at = Math.min(closing + 1, cursor.end);
            add(result);
            return;
        }
        int end = cursor.end;
        cursor.at++;
        cursor.end = closing;
        if (cursor.enter()) {
            relations.addAll(new FromReader(cursor, tables).read());
        }
        cursor.leave();
        cursor.end = end;
        cursor.at = Math.min(closing + 1, end);
        alias("");
        Names.inBrackets(cursor);
    }

    private void add(@Nullable Result result) {
        boolean turned = turned();
        String alias = alias("");
        List<String> names = Names.inBrackets(cursor);
        boolean known = result != null && !turned && !result.equals(Result.UNKNOWN);
        relations.add(known ? new Relation(alias, result, names, Set.of()) : Relation.table(alias));
    }

    private void table() {
        SqlToken last = cursor.token(cursor.at++);
        boolean qualified = false;
        while (cursor.symbol('.') && cursor.isName(cursor.at + 1)) {
            last = cursor.token(cursor.at + 1);
            cursor.at += 2;
            qualified = true;
        }
        boolean function = cursor.symbol('(');
        if (function) {
            cursor.at = cursor.after(cursor.at);
            if (cursor.is("with") && cursor.is(cursor.at + 1, "ordinality")) {
                cursor.at += 2;
            }
        }
        boolean turned = turned();
        String alias = alias(last.folded());
        List<String> names = Names.inBrackets(cursor);
        Relation common = qualified || function || turned ? null : tables.find(last.folded(), alias, names);
        relations.add(common == null ? Relation.table(alias) : common);
        turned();
    }

    /** Reads a sample, which does not matter, and PIVOT, which makes other columns. */
    private boolean turned() {
        if (cursor.is("tablesample")) {
            cursor.at++;
            cursor.at += cursor.isName(cursor.at) ? 1 : 0;
            cursor.at = cursor.symbol('(') ? cursor.after(cursor.at) : cursor.at;
        }
        boolean turned = cursor.is("pivot") || cursor.is("unpivot");
        while (cursor.is("pivot") || cursor.is("unpivot")) {
            int bracket = cursor.find(cursor.at, '(');
            cursor.at = bracket < cursor.end ? cursor.after(bracket) : cursor.at + 1;
        }
        return turned;
    }

    private String alias(String own) {
        if (cursor.is("as") && cursor.isName(cursor.at + 1)) {
            cursor.at += 2;
            return cursor.token(cursor.at - 1).folded();
        }
        boolean named = cursor.isName(cursor.at)
                && !isJoin(cursor.at)
                && !NO_ALIASES.contains(cursor.word(cursor.at))
                && !Clauses.beginsAt(cursor, cursor.at);
        return named ? cursor.token(cursor.at++).folded() : own;
    }
}
