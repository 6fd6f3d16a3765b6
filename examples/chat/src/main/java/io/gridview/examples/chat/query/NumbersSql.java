package io.gridview.examples.chat.query;

import io.gridview.examples.chat.catalog.Grain;
import io.gridview.examples.chat.catalog.TableEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the SELECT for numbers, as a whole or for groups. */
final class NumbersSql {
    private static final String SHARE = "share_pct";

    private NumbersSql() {}

    static Select select(Question question, Shape.Numbers numbers) {
        if (isRowEach(question, numbers)) {
            return asTheyAre(question, numbers);
        }
        List<String> columns = new ArrayList<>();
        List<String> groupBy = new ArrayList<>();
        for (GroupKey key : numbers.groups()) {
            columns.add(Select.column(key.sql(), key.alias()));
            groupBy.add(key.alias());
            if (!key.order().equals(key.alias())) {
                groupBy.add(key.order());
            }
        }
        for (Measured measured : numbers.measures()) {
            columns.add(Select.column(measured.sql(), measured.alias()));
        }
        String first = numbers.measures().get(0).alias();
        if (numbers.share()) {
            String part = numbers.measures().get(0).sql();
            columns.add("100.0 * " + part + " / sum(" + part + ") OVER () AS " + SHARE);
        }
        Filter shareOf = numbers.shareOf();
        if (shareOf != null) {
            first = shareName(shareOf);
            columns.add("100.0 * count(*) FILTER (WHERE " + shareOf.sql(question.table()) + ") / count(*) AS " + first);
        }
        Shape.Having having = numbers.having();
        return new Select(
                columns,
                question.table().table(),
                SqlMaker.where(question),
                groupBy,
                having == null
                        ? null
                        : "count(*) " + having.comparison().sign() + " "
                                + having.number().toPlainString(),
                order(numbers, first),
                numbers.ranking() == null ? null : numbers.ranking().limit());
    }

    /** A condition's share is named after the condition, so that its label says which share it is. */
    private static String shareName(Filter shareOf) {
        if (shareOf instanceof Filter.Given given) {
            return given.condition().name() + "_" + SHARE;
        }
        if (shareOf instanceof Filter.OneOf one
                && !one.negated()
                && one.values().size() == 1) {
            String value = one.values().get(0).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
            if (value.matches("[a-z][a-z0-9_]*")) {
                return value + "_" + SHARE;
            }
        }
        return SHARE;
    }

    /** Where groups and filters leave one row to each group, that row's values are the answer, not an average of one. */
    static boolean isRowEach(Question question, Shape.Numbers numbers) {
        TableEntry table = question.table();
        boolean plain = numbers.measures().stream().allMatch(Measured.Of.class::isInstance)
                && !numbers.share()
                && numbers.shareOf() == null
                && numbers.having() == null;
        if (!plain || table.key().isEmpty()) {
            return false;
        }
        Set<String> fixed = new LinkedHashSet<>();
        numbers.groups().forEach(key -> fixed.add(key.sql()));
        for (Filter filter : question.filters()) {
            if (filter instanceof Filter.OneOf one
                    && !one.negated()
                    && one.values().size() == 1) {
                fixed.add(one.dimension().column());
            }
            if (filter instanceof Period period && period.isOneYear() && table.time() != null) {
                fixed.add(Period.axis(table).expression(Grain.YEAR));
            }
        }
        return fixed.containsAll(table.key());
    }

    private static Select asTheyAre(Question question, Shape.Numbers numbers) {
        List<String> columns = new ArrayList<>();
        numbers.groups().forEach(key -> columns.add(Select.column(key.sql(), key.alias())));
        List<String> names = new ArrayList<>();
        for (Measured measured : numbers.measures()) {
            if (measured instanceof Measured.Of of) {
                columns.add(Select.column(of.measure().column(), of.measure().resultName()));
                names.add(of.measure().resultName());
            }
        }
        return new Select(
                columns,
                question.table().table(),
                SqlMaker.where(question),
                List.of(),
                null,
                order(numbers, names.get(0)),
                numbers.ranking() == null ? null : numbers.ranking().limit());
    }

    private static List<String> order(Shape.Numbers numbers, String first) {
        List<String> keys = numbers.groups().stream().map(GroupKey::order).toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        Ranking ranking = numbers.ranking();
        boolean bySize =
                ranking != null || (keys.size() == 1 && !numbers.groups().get(0).isTime());
        List<String> order = new ArrayList<>();
        if (bySize) {
            order.add(first + (ranking == null || ranking.highestFirst() ? " DESC" : ""));
        }
        order.addAll(keys);
        return order;
    }
}
