package io.gridview.examples.chat.query;

import io.gridview.examples.chat.catalog.TableFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells in plain words how a question was read. */
public final class Thoughts {

    /** A few sentences, the most important first. */
    public List<String> of(Question question, TableFacts facts) {
        List<String> thoughts = new ArrayList<>();
        thoughts.add(
                "Table: " + question.table().title() + String.format(Locale.ROOT, ", %,d rows.", facts.rowCount()));
        thoughts.add(question.shape().match(new Shape.Cases<String>() {
            @Override
            public String numbers(Shape.Numbers numbers) {
                return Thoughts.numbers(question, numbers);
            }

            @Override
            public String rows(Shape.RowList rows) {
                return rows.by() == null
                        ? "Rows one by one."
                        : "Rows one by one, " + direction(rows.ranking()) + " "
                                + rows.by().name() + " first.";
            }

            @Override
            public String histogram(Shape.Histogram histogram) {
                return "How often " + histogram.measure().name() + " falls into each class.";
            }

            @Override
            public String pairs(Shape.Pairs pairs) {
                return "Pairs of " + pairs.x().name() + " and " + pairs.y().name()
                        + (pairs.colour() == null || pairs.coefficient()
                                ? "."
                                : ", told apart by " + pairs.colour().name() + ".");
            }
        }));
        if (!question.filters().isEmpty()) {
            thoughts.add("Only rows "
                    + question.filters().stream().map(Thoughts::condition).collect(Collectors.joining(", and ")) + ".");
        }
        thoughts.addAll(question.remarks());
        thoughts.add("Shown as " + (question.format().wire().equals("answer") ? "an " : "a ")
                + question.format().wire() + (question.chart() == null ? "." : " (" + question.chart() + ")."));
        return List.copyOf(thoughts);
    }

    private static String condition(Filter filter) {
        return filter instanceof Filter.Given given
                ? given.says() + " (" + given.condition().says() + ")"
                : filter instanceof Filter.OneOf || filter instanceof Filter.Compared
                        ? "with " + filter.says()
                        : filter.says();
    }

    private static String numbers(Question question, Shape.Numbers numbers) {
        Filter shareOf = numbers.shareOf();
        String what = shareOf != null
                ? "The share of rows " + condition(shareOf) + " among all rows"
                : "The " + numbers.measures().stream().map(Measured::says).collect(Collectors.joining(" and the "))
                        + (numbers.share() ? " with its share of all" : "");
        String by = numbers.groups().isEmpty()
                ? ""
                : " for each " + numbers.groups().stream().map(GroupKey::says).collect(Collectors.joining(" and "));
        Ranking ranking = numbers.ranking();
        String order = ranking == null ? "" : ", the " + ranking.limit() + " with the " + direction(ranking) + " first";
        Shape.Having having = numbers.having();
        String kept = having == null
                ? ""
                : ", where there are " + having.comparison().word() + " "
                        + having.number().toPlainString() + " "
                        + question.table().rowName();
        return what + by + order + kept + ".";
    }

    private static String direction(@Nullable Ranking ranking) {
        return ranking == null || ranking.highestFirst() ? "highest" : "lowest";
    }
}
