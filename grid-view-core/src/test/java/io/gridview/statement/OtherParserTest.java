package io.gridview.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.statement.Source.Aggregated;
import io.gridview.statement.Source.Plain;
import io.gridview.statement.Source.Ratio;
import io.gridview.statement.Source.Timed;
import io.gridview.statement.Source.Windowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExtractExpression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.Limit;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.SelectItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a grammar written by others reads a statement too, it sees the same. */
class OtherParserTest {
    private static final Map<String, AggregateFunction> AGGREGATES = Map.of(
            "count", AggregateFunction.COUNT,
            "sum", AggregateFunction.SUM,
            "avg", AggregateFunction.AVG,
            "min", AggregateFunction.MIN,
            "max", AggregateFunction.MAX,
            "median", AggregateFunction.MEDIAN,
            "string_agg", AggregateFunction.OTHER);

    private static final Map<String, PlainSelect> PARSED = parsed(Readings.statements());

    static Set<String> statementsThatBothRead() {
        return PARSED.keySet();
    }

    @ParameterizedTest
    @MethodSource("statementsThatBothRead")
    void a_statement_has_the_same_items_groups_order_and_limit(String sql) {
        compare(sql, PARSED.get(sql), SelectReader.read(sql));
    }

    @Test
    void the_other_parser_reads_most_of_the_statements() {
        assertThat(PARSED).hasSizeGreaterThan(130);
    }

    private static Map<String, PlainSelect> parsed(List<String> statements) {
        Map<String, PlainSelect> parsed = new LinkedHashMap<>();
        for (String sql : statements) {
            PlainSelect select = parsed(sql);
            if (select != null) {
                parsed.put(sql, select);
            }
        }
        return parsed;
    }

    private static @Nullable PlainSelect parsed(String sql) {
        try {
            return CCJSqlParserUtil.parse(sql) instanceof PlainSelect select ? select : null;
        } catch (JSQLParserException e) {
            return null;
        }
    }

    private static void compare(String sql, PlainSelect select, SelectShape shape) {
        List<SelectItem<?>> items = select.getSelectItems();
        if (items.stream().noneMatch(OtherParserTest::isStar)) {
            assertThat(shape.complete()).as(sql).isTrue();
            assertThat(shape.outputs()).as(sql).hasSameSizeAs(items);
            boolean table = select.getFromItem() instanceof Table
                    && select.getJoins() == null
                    && select.getWithItemsList() == null;
            for (int i = 0; i < items.size(); i++) {
                compare(sql, items.get(i), shape.outputs().get(i), table);
            }
        }
        compareGroups(sql, select, shape);
        compareOrder(sql, select.getOrderByElements(), shape);
        assertThat(shape.limit()).as(sql).isEqualTo(limit(select, shape));
    }

    private static boolean isStar(SelectItem<?> item) {
        return item.getExpression() instanceof AllColumns
                || item.toString().toLowerCase(Locale.ROOT).matches("(?s)(\\*|columns\\().*");
    }

    private static void compare(String sql, SelectItem<?> item, Output output, boolean table) {
        if (item.getAlias() != null) {
            assertThat(output.name()).as(sql).isEqualTo(bare(item.getAlias().getName()));
        } else if (item.getExpression() instanceof Column column) {
            assertThat(output.name()).as(sql).isEqualTo(bare(column.getColumnName()));
        }
        Expression expression = item.getExpression();
        while (expression instanceof CastExpression cast
                && !"date".equalsIgnoreCase(cast.getColDataType().getDataType())) {
            expression = cast.getLeftExpression();
        }
        Source source = output.source();
        if (expression instanceof Column column && table && !(source instanceof Source.Constant)) {
            assertThat(source).as(sql).isEqualTo(new Plain(bare(column.getColumnName())));
        } else if (expression instanceof AnalyticExpression analytic
                && analytic.getType().name().equals("OVER")) {
            assertThat(source).as(sql).isInstanceOf(Windowed.class);
        } else if (expression instanceof ExtractExpression) {
            assertThat(source)
                    .as(sql)
                    .matches(read ->
                            read instanceof Timed || !Sources.columns(read).isEmpty());
        } else if (expression instanceof Function function) {
            compare(sql, function, source);
        }
    }

    private static void compare(String sql, Function function, Source source) {
        AggregateFunction aggregate = AGGREGATES.get(function.getName().toLowerCase(Locale.ROOT));
        if (aggregate == null) {
            assertThat(source instanceof Aggregated aggregated && aggregated.function() == AggregateFunction.AVG)
                    .as(sql)
                    .isEqualTo(function.toString().toLowerCase(Locale.ROOT).contains("avg(")
                            && source instanceof Aggregated);
            return;
        }
        // A sum of ones is a count, an average of them a share.
        boolean flags = (aggregate == AggregateFunction.SUM
                        && source instanceof Aggregated counted
                        && counted.function() == AggregateFunction.COUNT)
                || (aggregate == AggregateFunction.AVG && source instanceof Ratio);
        if (!flags) {
            assertThat(source).as(sql).isInstanceOf(Aggregated.class);
            assertThat(((Aggregated) source).function()).as(sql).isEqualTo(aggregate);
            assertThat(((Aggregated) source).distinct()).as(sql).isEqualTo(function.isDistinct());
        }
    }

    private static void compareGroups(String sql, PlainSelect select, SelectShape shape) {
        if (select.getGroupBy() == null || shape.subtotals()) {
            return;
        }
        ExpressionList<?> keys = select.getGroupBy().getGroupByExpressionList();
        if (keys.toString().equalsIgnoreCase("all") || keys.isEmpty()) {
            return;
        }
        assertThat(shape.groupKeys()).as(sql).hasSameSizeAs(keys);
        for (int i = 0; i < keys.size(); i++) {
            Output key = shape.groupKeys().get(i);
            if (keys.get(i) instanceof Column column) {
                String name = bare(column.getColumnName());
                assertThat(key.name().equalsIgnoreCase(name) || key.source().equals(new Plain(name)))
                        .as(sql)
                        .isTrue();
            } else if (keys.get(i) instanceof LongValue place && shape.complete()) {
                assertThat(key).as(sql).isSameAs(shape.outputs().get((int) place.getValue() - 1));
            }
        }
    }

    private static void compareOrder(String sql, @Nullable List<OrderByElement> order, SelectShape shape) {
        if (order == null || order.get(0).toString().toLowerCase(Locale.ROOT).startsWith("all")) {
            return;
        }
        assertThat(shape.order()).as(sql).hasSameSizeAs(order);
        for (int i = 0; i < order.size(); i++) {
            assertThat(shape.order().get(i).descending())
                    .as(sql)
                    .isEqualTo(!order.get(i).isAsc());
            if (order.get(i).getExpression() instanceof Column column
                    && shape.order().get(i).output() >= 0) {
                String name = bare(column.getColumnName());
                Output by = shape.order().get(i).by();
                assertThat(by.name().equalsIgnoreCase(name) || by.source().equals(new Plain(name)))
                        .as(sql)
                        .isTrue();
            }
        }
    }

    private static OptionalLong limit(PlainSelect select, SelectShape shape) {
        Limit limit = select.getLimit();
        Expression count = limit == null ? null : limit.getRowCount();
        if (select.getTop() != null && select.getTop().getExpression() instanceof LongValue top) {
            return OptionalLong.of(top.getValue());
        }
        if (select.getFetch() != null && select.getFetch().getExpression() instanceof LongValue fetched) {
            return OptionalLong.of(fetched.getValue());
        }
        // A smaller limit inside counts as well, which the other one does not follow.
        boolean inside = select.getFromItem() instanceof ParenthesedSelect;
        if (count instanceof LongValue value && !(inside && shape.limit().orElse(Long.MAX_VALUE) < value.getValue())) {
            return OptionalLong.of(value.getValue());
        }
        return shape.limit();
    }

    private static String bare(String name) {
        boolean quoted = name.length() > 1 && "\"`'".indexOf(name.charAt(0)) >= 0;
        String inside = quoted ? name.substring(1, name.length() - 1) : name;
        return inside.replace("\"\"", "\"");
    }
}
