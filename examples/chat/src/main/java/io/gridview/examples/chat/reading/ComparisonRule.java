package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.catalog.Measure;
import io.gridview.examples.chat.catalog.MeasureFamily;
import io.gridview.examples.chat.query.Filter;
import io.gridview.examples.chat.query.Shape;
import io.gridview.examples.chat.words.Role;
import io.gridview.examples.chat.words.Sense;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads limits on measures: "over 5000 g", "heavier than 5000", "between 180 and 200 mm", "more than 1000 flights". */
final class ComparisonRule implements Rule {
    @Override
    public void read(Utterance words, Draft draft) {
        for (int at = 0; at < words.size(); at++) {
            if (words.has(at, Role.BETWEEN)) {
                between(words, at, draft);
            } else {
                plain(words, at, draft);
            }
        }
    }

    private static void between(Utterance words, int at, Draft draft) {
        BigDecimal lower = words.number(at + 1);
        BigDecimal upper = words.number(at + 3);
        if (lower == null || upper == null || !words.has(at + 2, Role.AND)) {
            return;
        }
        Found found = measure(words, at, at + 4, draft, null);
        if (found != null) {
            draft.filters.add(new Filter.Compared(found.measure, Filter.Comparison.AT_LEAST, lower, upper));
            words.use(found.start, found.end);
            if (lower.compareTo(upper) > 0) {
                draft.problem(
                        "“between " + lower.toPlainString() + " and " + upper.toPlainString() + "” holds nothing.");
            }
        }
    }

    private static void plain(Utterance words, int at, Draft draft) {
        Optional<Sense.Limit> limit = words.sense(at, Sense.Limit.class);
        Filter.Comparison comparison = comparison(words, at);
        // "delayed by more than 60 minutes": the word for the measure and the word for the limit.
        int number = limit.isPresent() && comparison(words, at + 1) != null ? at + 2 : at + 1;
        BigDecimal value = words.number(number);
        if (value == null || (limit.isEmpty() && comparison == null)) {
            return;
        }
        if (limit.isEmpty() && words.is(number + 1, Sense.Rows.class) && comparison != null) {
            draft.having = new Shape.Having(comparison, value);
            draft.rowsNamed = true;
            words.use(at, number + 2);
            return;
        }
        Filter.Comparison meant = limit.isPresent()
                ? limit.get().lower() ? Filter.Comparison.ABOVE : Filter.Comparison.BELOW
                : comparison;
        Found found = limit.isPresent()
                ? new Found(limit.get().measure(), at, words.is(number + 1, Sense.Unit.class) ? number + 2 : number + 1)
                : measure(words, at, number + 1, draft, meant);
        if (found != null && meant != null) {
            draft.filters.add(new Filter.Compared(found.measure, meant, value, null));
            words.use(found.start, found.end);
        }
    }

    private static Filter.@Nullable Comparison comparison(Utterance words, int at) {
        if (words.has(at, Role.ABOVE)) {
            return Filter.Comparison.ABOVE;
        }
        if (words.has(at, Role.AT_LEAST)) {
            return Filter.Comparison.AT_LEAST;
        }
        if (words.has(at, Role.BELOW)) {
            return Filter.Comparison.BELOW;
        }
        if (words.has(at, Role.AT_MOST)) {
            return Filter.Comparison.AT_MOST;
        }
        return words.has(at, Role.EXACTLY) ? Filter.Comparison.EXACTLY : null;
    }

    private record Found(Measure measure, int start, int end) {}

    /** The measure that stands before the limit, or behind it, or that its unit belongs to. */
    private static @Nullable Found measure(
            Utterance words, int at, int behind, Draft draft, Filter.@Nullable Comparison comparison) {
        List<Measure> byUnit = words.senses(behind, Sense.Unit.class).stream()
                .map(Sense.Unit::measure)
                .toList();
        int end = byUnit.isEmpty() ? behind : behind + 1;
        int before = words.has(at - 1, Role.PREPOSITION) ? at - 2 : at - 1;
        Optional<Measure> said = named(words, before, draft, comparison);
        if (said.isPresent() && fits(said.get(), byUnit)) {
            return new Found(said.get(), before, end);
        }
        int next = words.skipPrepositions(end);
        Optional<Measure> follows = named(words, next, draft, comparison);
        if (follows.isPresent() && fits(follows.get(), byUnit)) {
            return new Found(follows.get(), at, next + 1);
        }
        Set<Measure> candidates = new LinkedHashSet<>(byUnit);
        if (candidates.size() > 1) {
            for (MeasureFamily family : draft.table.families()) {
                Measure high = draft.table.measure(family.high());
                Measure low = draft.table.measure(family.low());
                if (candidates.equals(Set.of(high, low))) {
                    return new Found(side(family, draft, comparison), at, end);
                }
            }
        }
        if (candidates.size() == 1) {
            return new Found(candidates.iterator().next(), at, end);
        }
        String limit = words.text(at) + " " + words.text(at + 1);
        draft.problem(
                candidates.isEmpty()
                        ? "“" + limit + "” says no measure; name one, as in “"
                                + draft.table.measures().get(0).name() + " " + limit + "”."
                        : "“" + limit + " " + words.text(behind) + "” could be "
                                + String.join(
                                        " or ",
                                        candidates.stream().map(Measure::name).toList()) + "; name one of them.");
        words.use(at, end);
        return null;
    }

    private static boolean fits(Measure measure, List<Measure> byUnit) {
        return byUnit.isEmpty() || byUnit.contains(measure);
    }

    private static Optional<Measure> named(
            Utterance words, int at, Draft draft, Filter.@Nullable Comparison comparison) {
        Optional<Measure> measure = words.sense(at, Sense.Quantity.class).map(Sense.Quantity::measure);
        return measure.isPresent()
                ? measure
                : words.sense(at, Sense.Family.class).map(family -> side(family.family(), draft, comparison));
    }

    private static Measure side(MeasureFamily family, Draft draft, Filter.@Nullable Comparison comparison) {
        boolean below = comparison == Filter.Comparison.BELOW || comparison == Filter.Comparison.AT_MOST;
        Measure measure = draft.table.measure(below ? family.low() : family.high());
        draft.remarks.add("“" + family.words().get(0) + "” is compared by the " + measure.name() + ".");
        return measure;
    }
}
