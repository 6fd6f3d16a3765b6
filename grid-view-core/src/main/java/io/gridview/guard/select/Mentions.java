package io.gridview.guard.select;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that a query names besides its own WITH queries, found in one walk through its tree. */
final class Mentions {
    private final SelectDialect dialect;
    private final List<List<Lexeme>> tables = new ArrayList<>();
    private final List<Expression.Call> calls = new ArrayList<>();
    private final List<Expression.Call> tableFunctions = new ArrayList<>();
    private final List<TypeName> types = new ArrayList<>();
    private final List<Lexeme> fields = new ArrayList<>();
    private final List<Lexeme> valueFields = new ArrayList<>();

    private Mentions(SelectDialect dialect) {
        this.dialect = dialect;
    }

    static Mentions of(Query query, SelectDialect dialect) {
        Mentions mentions = new Mentions(dialect);
        mentions.walk(query, Set.of());
        return mentions;
    }

    List<List<Lexeme>> tables() {
        return tables;
    }

    List<Expression.Call> calls() {
        return calls;
    }

    List<Expression.Call> tableFunctions() {
        return tableFunctions;
    }

    List<TypeName> types() {
        return types;
    }

    /** Names behind a name and a point, which some engines also take for functions of a row. */
    List<Lexeme> fields() {
        return fields;
    }

    /** Names behind another value and a point, which some engines also take for functions of that value. */
    List<Lexeme> valueFields() {
        return valueFields;
    }

    private void walk(Query query, Set<String> outer) {
        Set<String> inSight = outer;
        if (!query.with().isEmpty()) {
            inSight = new HashSet<>(outer);
            if (query.recursive() && dialect.isPostgres()) {
                // There a recursive WITH list is in sight of itself as a whole.
                for (Query.CommonTable table : query.with()) {
                    inSight.add(table.name().name());
                }
            }
            for (Query.CommonTable table : query.with()) {
                common(table, inSight, query.recursive());
                inSight.add(table.name().name());
            }
        }
        for (Query.Block block : query.blocks()) {
            walk(block, inSight);
        }
        walkAll(query.rest(), inSight);
    }

    private void common(Query.CommonTable table, Set<String> inSight, boolean recursive) {
        Set<String> inner = inSight;
        if (recursive) {
            inner = new HashSet<>(inSight);
            inner.add(table.name().name());
        }
        walk(table.query(), inner);
    }

    private void walk(Query.Block block, Set<String> inSight) {
        if (block instanceof Query.Bracketed bracketed) {
            walk(bracketed.query(), inSight);
        } else if (block instanceof Query.Select select) {
            for (Query.Source source : select.from()) {
                walk(source, inSight);
            }
            walkAll(select.expressions(), inSight);
        }
    }

    private void walk(Query.Source source, Set<String> inSight) {
        if (source instanceof Query.Derived derived) {
            walk(derived.query(), inSight);
        } else if (source instanceof Query.TableFunction function) {
            tableFunctions.add(function.call());
            walk(function.call(), inSight);
        } else if (source instanceof Query.Table table) {
            List<Lexeme> path = table.path();
            if (path.size() > 1 || !inSight.contains(path.get(0).name())) {
                tables.add(path);
            }
        }
    }

    private void walkAll(List<Expression> expressions, Set<String> inSight) {
        for (Expression expression : expressions) {
            walk(expression, inSight);
        }
    }

    private void walk(Expression expression, Set<String> inSight) {
        if (expression instanceof Expression.ColumnName column) {
            fields.addAll(column.path().subList(1, column.path().size()));
        } else if (expression instanceof Expression.Field field) {
            valueFields.add(field.name());
            walk(field.value(), inSight);
        } else if (expression instanceof Expression.Cast cast) {
            type(cast.type());
            walk(cast.value(), inSight);
        } else if (expression instanceof Expression.Subquery subquery) {
            walk(subquery.query(), inSight);
        } else if (expression instanceof Expression.Parts parts) {
            walkAll(parts.parts(), inSight);
        } else if (expression instanceof Expression.Call call) {
            calls.add(call);
            walkAll(call.arguments(), inSight);
            walkAll(call.rest(), inSight);
        }
    }

    private void type(TypeName type) {
        types.add(type);
        type.parts().forEach(this::type);
    }
}
