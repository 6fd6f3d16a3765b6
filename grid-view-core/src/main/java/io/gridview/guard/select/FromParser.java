package io.gridview.guard.select;

import java.util.ArrayList;
import java.util.List;

/** Reads what a FROM names and how it is joined. */
final class FromParser {
    private final LexemeCursor cursor;
    private final ExpressionParser expressions;
    private final SelectParser selects;
    private final WindowParser windows;
    private final TypeParser types;

    FromParser(LexemeCursor cursor, ExpressionParser expressions, SelectParser selects) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.selects = selects;
        this.windows = new WindowParser(cursor, expressions);
        this.types = new TypeParser(cursor);
    }

    WindowParser windows() {
        return windows;
    }

    /** All sources, with the conditions of their joins among the expressions. */
    void sources(List<Query.Source> sources, List<Expression> parts) {
        do {
            joined(sources, parts);
        } while (more());
    }

    private boolean more() {
        boolean more = cursor.accept(",");
        if (more) {
            cursor.countJoin();
        }
        return more;
    }

    private void joined(List<Query.Source> sources, List<Expression> parts) {
        cursor.enter();
        source(sources, parts);
        while (true) {
            if (join()) {
                cursor.countJoin();
                source(sources, parts);
            } else if (cursor.accept("on")) {
                parts.add(expressions.expression());
            } else if (cursor.accept("using")) {
                names();
                if (cursor.accept("as")) {
                    cursor.name("a name");
                }
            } else {
                break;
            }
        }
        cursor.leave();
    }

    private boolean join() {
        if (cursor.accept("join")) {
            return true;
        }
        boolean begins = cursor.accept("natural");
        boolean side = cursor.acceptAny("left", "right", "full");
        if (side) {
            cursor.accept("outer");
        }
        begins |= side || cursor.acceptAny("inner", "cross");
        if (begins) {
            cursor.expect("join");
        }
        return begins;
    }

    private void source(List<Query.Source> sources, List<Expression> parts) {
        boolean lateral = cursor.accept("lateral");
        if (cursor.opensQuery()) {
            sources.add(new Query.Derived(selects.bracketed()));
        } else if (cursor.sees("(") && !lateral) {
            cursor.take();
            joined(sources, parts);
            cursor.expect(")");
        } else if (cursor.sees("rows", "from")) {
            rowsFrom(sources);
        } else if (cursor.sees("table") || cursor.sees("only")) {
            throw cursor.refused(cursor.peek().shown() + " is not accepted here; name the table itself");
        } else {
            named(sources);
        }
        alias(parts);
    }

    private void rowsFrom(List<Query.Source> sources) {
        cursor.take();
        cursor.take();
        cursor.expect("(");
        do {
            sources.add(function(path()));
        } while (cursor.accept(","));
        cursor.expect(")");
        ordinality();
    }

    private void named(List<Query.Source> sources) {
        List<Lexeme> path = path();
        if (cursor.sees("(")) {
            sources.add(function(path));
            ordinality();
            return;
        }
        sources.add(new Query.Table(path));
    }

    private List<Lexeme> path() {
        List<Lexeme> path = new ArrayList<>();
        path.add(cursor.name("a table"));
        while (cursor.accept(".")) {
            path.add(cursor.label());
        }
        return path;
    }

    private Query.TableFunction function(List<Lexeme> path) {
        return new Query.TableFunction(expressions.call(path));
    }

    private void ordinality() {
        if (cursor.accept("with")) {
            cursor.expect("ordinality");
        }
    }

    private void alias(List<Expression> parts) {
        boolean as = cursor.accept("as");
        if (as && cursor.sees("(")) {
            definitions(parts);
            return;
        }
        if (cursor.seesName() && !cursor.sees("match_recognize")) {
            cursor.take();
            if (cursor.sees("(")) {
                definitions(parts);
            }
        } else if (as) {
            throw cursor.unexpected("a name");
        }
        if (cursor.sees("match_recognize")) {
            throw cursor.refused("MATCH_RECOGNIZE is not accepted; write it with window functions");
        }
        if (cursor.sees("tablesample")) {
            sample(parts);
        }
    }

    /** Names of columns, with types where a function's rows need them. */
    private void definitions(List<Expression> parts) {
        cursor.expect("(");
        do {
            cursor.name("a column");
            if (!cursor.sees(",") && !cursor.sees(")")) {
                parts.add(types.typed());
            }
        } while (cursor.accept(","));
        cursor.expect(")");
    }

    /** Names in brackets. */
    void names() {
        cursor.expect("(");
        do {
            cursor.name("a column");
        } while (cursor.accept(","));
        cursor.expect(")");
    }

    private void sample(List<Expression> parts) {
        cursor.expect("tablesample");
        if (!cursor.acceptAny("bernoulli", "system")) {
            throw cursor.refused("this way of sampling is not accepted; BERNOULLI and SYSTEM are");
        }
        parts.add(expressions.bracketed());
        if (cursor.accept("repeatable")) {
            parts.add(expressions.bracketed());
        }
    }
}
