package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.catalog.Aggregate;
import io.gridview.examples.chat.catalog.Dimension;
import io.gridview.examples.chat.catalog.Grain;
import io.gridview.examples.chat.catalog.Measure;
import io.gridview.examples.chat.catalog.TimeAxis;
import io.gridview.examples.chat.catalog.WhenBare;
import io.gridview.examples.chat.query.Filter;
import io.gridview.examples.chat.query.GroupKey;
import io.gridview.examples.chat.query.Measured;
import io.gridview.examples.chat.query.Period;
import io.gridview.examples.chat.query.Question;
import io.gridview.examples.chat.query.Ranking;
import io.gridview.examples.chat.query.Shape;
import io.gridview.plan.ResultFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what kind of result a draft asks for, and says where it had to decide. */
final class Resolver {
    private static final int DEFAULT_LIMIT = 10;

    private final Draft draft;

    Resolver(Draft draft) {
        this.draft = draft;
    }

    /** The question, or null where the draft has got a problem. */
    @Nullable
    Question question() {
        Shape shape = shape();
        if (shape == null || !draft.problems.isEmpty()) {
            return null;
        }
        latest(shape);
        ResultFormat format = draft.format != null ? draft.format : Formats.of(shape);
        List<Filter> filters = draft.filters.stream()
                .sorted(Comparator.comparingInt(Filter::place))
                .toList();
        return new Question(draft.table, shape, filters, format, draft.chart, draft.remarks);
    }

    private @Nullable Shape shape() {
        if (draft.relationship || draft.coefficient || isPlainVersus()) {
            return pairs();
        }
        if (draft.distribution
                && draft.measures.size() == 1
                && draft.groups.stream().noneMatch(GroupKey::isTime)) {
            return histogram();
        }
        if (draft.report) {
            return new ReportResolver(draft).shape();
        }
        if (isList()) {
            return list();
        }
        return numbers();
    }

    /** "flipper length vs body mass": two measures of a row, unless they are to be compared over time or by group. */
    private boolean isPlainVersus() {
        return draft.versus
                && !draft.compare
                && draft.measures.size() == 2
                && draft.groups.isEmpty()
                && !draft.trend
                && draft.table.whenBare() != WhenBare.TREND;
    }

    private @Nullable Shape pairs() {
        if (draft.measures.size() != 2) {
            draft.problem("A relationship needs two measures. " + choice() + ".");
            return null;
        }
        if (draft.groups.size() > 1
                || (draft.groups.size() == 1 && draft.groups.get(0).isTime())
                || draft.trend) {
            draft.problem("A relationship can be told apart by one dimension, not by time or several.");
            return null;
        }
        refuseRankingAndHaving("A relationship");
        Dimension colour = draft.table.colour() == null
                ? null
                : draft.table.dimension(draft.table.colour()).orElse(null);
        if (!draft.groups.isEmpty() && draft.groups.get(0) instanceof GroupKey.ByDimension by) {
            colour = by.dimension();
        }
        if (draft.table.isLarge() && !draft.coefficient) {
            if (!draft.groups.isEmpty()) {
                draft.problem("With so many rows a relationship cannot be told apart by group.");
            }
            colour = null;
            draft.remarks.add(
                    "There are too many rows for a point each: every point is the average of all rows with the same "
                            + draft.measures.get(0).measure().name() + ".");
        }
        return new Shape.Pairs(
                draft.measures.get(0).measure(), draft.measures.get(1).measure(), colour, draft.coefficient);
    }

    private @Nullable Shape histogram() {
        if (draft.groups.size() > 1) {
            draft.problem("A distribution can be split by one dimension, not by several.");
            return null;
        }
        refuseRankingAndHaving("A distribution");
        Measure measure = draft.measures.get(0).measure();
        if (draft.table.countName() == null) {
            draft.remarks.add("Counted are the rows of " + draft.table.title() + ".");
        }
        Dimension by = !draft.groups.isEmpty() && draft.groups.get(0) instanceof GroupKey.ByDimension group
                ? group.dimension()
                : null;
        if (by != null || draft.table.isLarge()) {
            draft.remarks.add("Each class is " + Double.toString(measure.bin()).replaceAll("\\.0$", "")
                    + (measure.unit() == null ? "" : " " + measure.unit()) + " wide and holds its lower end.");
        }
        return new Shape.Histogram(measure, by);
    }

    private boolean isList() {
        boolean numbersAsked = draft.count
                || draft.share
                || draft.trend
                || draft.distinct != null
                || draft.compare
                || draft.having != null;
        if (draft.list) {
            return draft.groups.isEmpty() && !numbersAsked;
        }
        if (numbersAsked
                || !draft.groups.isEmpty()
                || draft.measures.stream().anyMatch(named -> named.aggregate() != null)) {
            return false;
        }
        if (draft.highestFirst != null) {
            boolean one = draft.extremeOfMeasure && !draft.pluralExtreme && !draft.rowsNamed && draft.limit == null;
            return !one && draft.measures.size() == 1;
        }
        boolean bare = draft.measures.isEmpty();
        boolean limited = draft.filters.stream().anyMatch(Filter.Compared.class::isInstance);
        return bare && (draft.table.whenBare() != WhenBare.TREND || (limited && !draft.table.isLarge()));
    }

    private Shape list() {
        Measure by = draft.highestFirst == null || draft.measures.isEmpty()
                ? null
                : draft.measures.get(0).measure();
        if (draft.highestFirst != null && by == null) {
            draft.problem("The order by size needs a measure. " + choice() + ".");
        }
        if (draft.list && draft.highestFirst == null) {
            for (Draft.Named named : draft.measures) {
                draft.remarks.add("“" + named.measure().name() + "” is among the columns.");
            }
        }
        boolean ranked = draft.highestFirst != null || draft.limit != null;
        Ranking ranking = ranked
                ? new Ranking(
                        draft.highestFirst == null || draft.highestFirst,
                        draft.limit == null ? DEFAULT_LIMIT : draft.limit)
                : null;
        return new Shape.RowList(by, ranking);
    }

    private @Nullable Shape numbers() {
        trend();
        boolean oneExtreme = draft.extremeOfMeasure && !draft.subject && draft.limit == null && !draft.top;
        Aggregate implied =
                oneExtreme && draft.highestFirst != null ? draft.highestFirst ? Aggregate.MAX : Aggregate.MIN : null;
        List<Measured> measures = measures(implied);
        if (measures.isEmpty()) {
            return null;
        }
        Ranking ranking = null;
        boolean aggregateSaid = draft.measures.stream().anyMatch(named -> named.aggregate() != null);
        if (draft.highestFirst != null && (implied == null || aggregateSaid)) {
            if (draft.groups.isEmpty()) {
                draft.problem("The order by size needs something to rank: rows, a dimension or steps of time.");
                return null;
            }
            if (draft.groups.size() > 1) {
                draft.problem("A ranking has one dimension or one step of time, not "
                        + String.join(
                                " and ",
                                draft.groups.stream().map(GroupKey::says).toList()) + ".");
                return null;
            }
            ranking = new Ranking(draft.highestFirst, draft.limit == null ? DEFAULT_LIMIT : draft.limit);
        } else if (draft.limit != null) {
            draft.problem("“" + draft.limit + "” was asked for without an order by size; say top or bottom.");
            return null;
        }
        if (draft.having != null && draft.groups.isEmpty()) {
            draft.problem("“" + draft.having.comparison().word() + " "
                    + draft.having.number().toPlainString() + " " + draft.table.rowName()
                    + "” needs something to group by.");
            return null;
        }
        Filter shareOf = draft.share ? new ShareCondition(draft).take() : null;
        boolean share = draft.share && shareOf == null;
        if (share && draft.groups.isEmpty()) {
            draft.problem("A share needs something to share among: a dimension, a step of time or a condition.");
            return null;
        }
        if (share && !isAdditive(measures.get(0))) {
            draft.problem("A share of an average says nothing; ask for a share of " + draft.table.rowName()
                    + " or of a total.");
            return null;
        }
        return new Shape.Numbers(
                shareOf == null ? measures : List.of(new Measured.RowCount(draft.table)),
                draft.groups,
                share,
                shareOf,
                ranking,
                draft.having);
    }

    private static boolean isAdditive(Measured measured) {
        return measured instanceof Measured.RowCount
                || (measured instanceof Measured.Of of && of.aggregate() == Aggregate.SUM);
    }

    /** Adds the step of time that "over time" or a bare topic asks for. */
    private void trend() {
        boolean timed = draft.groups.stream().anyMatch(GroupKey::isTime);
        TimeAxis axis = draft.table.time();
        boolean nothingToDo = draft.groups.isEmpty()
                && draft.highestFirst == null
                && !draft.count
                && !draft.share
                && draft.having == null
                && draft.distinct == null
                && draft.format != ResultFormat.ANSWER
                && draft.measures.stream().allMatch(named -> named.aggregate() == null)
                && draft.table.whenBare() == WhenBare.TREND
                && (draft.measures.isEmpty() || draft.table.defaultMeasure() != null);
        if (timed || axis == null || !(draft.trend || nothingToDo)) {
            if (draft.trend && axis == null) {
                draft.problem(draft.table.title() + " has no dates, so there is no course over time.");
            }
            return;
        }
        Grain grain = axis.defaultGrain();
        draft.groups.add(0, new GroupKey.ByGrain(axis, grain));
        draft.remarks.add(
                (draft.trend ? "“Over time”" : "No grouping was asked for, so the course over time is shown: that")
                        + " means by " + grain.word() + " here.");
    }

    private List<Measured> measures(@Nullable Aggregate implied) {
        List<Measured> measures = new ArrayList<>();
        if (draft.distinct != null) {
            measures.add(new Measured.Distinct(draft.distinct));
        }
        if (draft.count && draft.table.countName() != null) {
            measures.add(new Measured.RowCount(draft.table));
        }
        for (Draft.Named named : draft.measures) {
            Aggregate aggregate = named.aggregate() != null
                    ? named.aggregate()
                    : implied != null ? implied : named.measure().aggregate();
            measures.add(new Measured.Of(named.measure(), aggregate));
        }
        if (!measures.isEmpty()) {
            return measures;
        }
        if (draft.table.countName() == null) {
            for (Filter filter : draft.filters) {
                if (filter instanceof Filter.Compared compared) {
                    measures.add(new Measured.Of(
                            compared.measure(), compared.measure().aggregate()));
                }
            }
        }
        if (!measures.isEmpty()) {
            return measures;
        }
        if (draft.table.defaultMeasure() != null) {
            Measure measure = draft.table.measure(draft.table.defaultMeasure());
            return List.of(new Measured.Of(measure, measure.aggregate()));
        }
        if (draft.table.countName() != null) {
            return List.of(new Measured.RowCount(draft.table));
        }
        draft.problem("What should be measured? " + choice() + ".");
        return List.of();
    }

    /** A table of snapshots is read at its latest one where no time was said, since snapshots do not add up. */
    private void latest(Shape shape) {
        boolean timeSaid = draft.filters.stream()
                .anyMatch(filter -> filter instanceof Period || filter instanceof Filter.Calendar);
        boolean grouped = draft.groups.stream().anyMatch(GroupKey::isTime)
                || (shape instanceof Shape.Numbers numbers
                        && numbers.groups().stream().anyMatch(GroupKey::isTime));
        if (draft.table.whenBare() == WhenBare.LATEST && !timeSaid && !grouped) {
            int year = draft.facts.years().last();
            draft.filters.add(Period.year(year));
            draft.remarks.add("No year was named, so the latest one is shown: " + year + ".");
        }
    }

    private void refuseRankingAndHaving(String what) {
        if (draft.highestFirst != null || draft.limit != null || draft.having != null) {
            draft.problem(what + " cannot be ranked or limited by number.");
        }
    }

    private String choice() {
        return "There are "
                + String.join(
                        ", ",
                        draft.table.measures().stream()
                                .limit(8)
                                .map(Measure::name)
                                .toList());
    }
}
