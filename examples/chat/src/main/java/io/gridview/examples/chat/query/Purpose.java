package io.gridview.examples.chat.query;

import io.gridview.examples.chat.catalog.Aggregate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says a question in the planner's own words, which the planner would understand again. */
public final class Purpose {

    /** One sentence without a full stop; names the chart where one was asked for. */
    public String of(Question question) {
        String what = question.shape().match(new Shape.Cases<String>() {
            @Override
            public String numbers(Shape.Numbers numbers) {
                return Purpose.numbers(question, numbers);
            }

            @Override
            public String rows(Shape.RowList rows) {
                return Purpose.rows(question, rows);
            }

            @Override
            public String histogram(Shape.Histogram histogram) {
                return "distribution of " + histogram.measure().name()
                        + (histogram.by() == null ? "" : " by " + histogram.by().name());
            }

            @Override
            public String pairs(Shape.Pairs pairs) {
                return (pairs.coefficient() ? "correlation coefficient of " : "relationship between ")
                        + pairs.x().name() + " and " + pairs.y().name()
                        + (pairs.colour() == null || pairs.coefficient()
                                ? ""
                                : " by " + pairs.colour().name());
            }
        });
        String filters = question.filters().stream().map(Purpose::connected).collect(Collectors.joining());
        String chart = question.chart() == null ? "" : " as a " + question.chart();
        return capital(what + filters + chart);
    }

    private static String connected(Filter filter) {
        if (filter instanceof Filter.OneOf one && !one.negated()) {
            String values = String.join(" or ", one.values());
            if (one.dimension().hasCodes() && !one.dimension().before().isEmpty()) {
                return " " + one.dimension().before().get(0) + " " + values;
            }
            return " for " + (one.dimension().hasPlainValues() ? values : one.says());
        }
        return (filter instanceof Filter.Compared ? " with " : " ") + filter.says();
    }

    private static String numbers(Question question, Shape.Numbers numbers) {
        String by = numbers.groups().stream().map(GroupKey::says).collect(Collectors.joining(" and "));
        String measures = joined(numbers.measures().stream()
                        .map(measured -> measured(question, numbers, measured))
                        .toList())
                + ofRows(question, numbers);
        Ranking ranking = numbers.ranking();
        Shape.Having having = numbers.having();
        String atLeast = having == null
                ? ""
                : " with " + having.comparison().word() + " " + having.number().toPlainString() + " "
                        + question.table().rowName();
        if (ranking != null && !by.isEmpty()) {
            return (ranking.highestFirst() ? "top " : "bottom ") + ranking.limit() + " " + Plural.of(by) + " by "
                    + measures + atLeast;
        }
        Filter shareOf = numbers.shareOf();
        String share = shareOf == null ? "" : "share of " + question.table().rowName() + connected(shareOf);
        String start = shareOf != null ? share : numbers.share() ? "share of " + measures : measures;
        return start + (by.isEmpty() ? "" : " by " + by) + atLeast;
    }

    /** "average delay" reads better as "average delay of flights", but not where rows are days or countries in a year. */
    private static String ofRows(Question question, Shape.Numbers numbers) {
        boolean measuresOnly = numbers.measures().stream().allMatch(Measured.Of.class::isInstance);
        return measuresOnly && question.table().key().isEmpty()
                ? " of " + question.table().rowName()
                : "";
    }

    /** A count with groups is said by its name alone, and so is a value that is there once for each group. */
    private static String measured(Question question, Shape.Numbers numbers, Measured measured) {
        if (measured instanceof Measured.RowCount
                && !numbers.groups().isEmpty()
                && numbers.measures().size() == 1) {
            return question.table().rowName();
        }
        if (measured instanceof Measured.Of of
                && of.aggregate() == Aggregate.AVG
                && NumbersSql.isRowEach(question, numbers)) {
            return of.measure().name();
        }
        return measured.says();
    }

    private static String rows(Question question, Shape.RowList rows) {
        Ranking ranking = rows.ranking();
        if (rows.by() != null && ranking != null) {
            return (ranking.highestFirst() ? "top " : "bottom ") + ranking.limit() + " "
                    + question.table().rowName() + " by " + rows.by().name();
        }
        return "list of " + (ranking == null ? "" : ranking.limit() + " ")
                + question.table().rowName();
    }

    private static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
