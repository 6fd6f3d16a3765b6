package io.gridview.present;

import io.gridview.plan.PlannerReply;
import io.gridview.plan.ResultFormat;
import io.gridview.profile.TableProfile;
import io.gridview.profile.Words;
import io.gridview.statement.OrderKey;
import io.gridview.statement.SelectShape;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What there is to choose from: the columns by what they are, and what the question and the statement ask for.
 *
 * @param format what the reply asks to see
 * @param purpose what its words ask for
 * @param statement what its SQL says
 * @param profile the result
 * @param fields the result's columns in the statement's order, as that is the order the question has them in
 * @param ranking how rows are ordered by a quantity; null where they are not
 * @param words the purpose's words in lower case
 */
record Situation(
        ResultFormat format,
        Purpose purpose,
        SelectShape statement,
        TableProfile profile,
        List<Field> fields,
        @Nullable Ranking ranking,
        Set<String> words) {

    /**
     * An order by a quantity, as of a ranking.
     *
     * @param by the quantity
     * @param descending whether the greatest comes first
     */
    record Ranking(Field by, boolean descending) {}

    Situation {
        fields = List.copyOf(fields);
        words = Set.copyOf(words);
    }

    static Situation of(PlannerReply reply, TableProfile profile, SelectShape statement, Purpose purpose) {
        List<Field> fields = Fields.of(profile, statement);
        return new Situation(reply.format(), purpose, statement, profile, fields, ranking(statement, fields), Set.copyOf(Words.lower(reply.purpose())));
    }

    private static @Nullable Ranking ranking(SelectShape statement, List<Field> fields) {
        if (statement.order().isEmpty()) {
            return null;
        }
        OrderKey first = statement.order().get(0);
        for (Field field : fields) {
            boolean named = field.place() == first.output();
            if (named && field.isMeasure() && field.distinct() > 1) {
                return new Ranking(field, first.descending());
            }
        }
        return null;
    }

    int rows() {
        return profile.rowCount();
    }

    /** Quantities, the one that rows are ranked by first. */
    List<Field> measures() {
        Field first = ranking == null ? null : ranking.by();
        List<Field> measures = where(Field::isMeasure);
        if (first == null || measures.indexOf(first) <= 0) {
            return measures;
        }
        List<Field> ordered = new ArrayList<>(measures);
        ordered.remove(first);
        ordered.add(0, first);
        return ordered;
    }

    List<Field> times() {
        return where(field -> field.nature() == Nature.TIME);
    }

    List<Field> categories() {
        return where(field -> field.nature().isCategory());
    }

    /** The fields for which that holds, in the statement's order. */
    List<Field> where(Predicate<Field> condition) {
        return fields.stream().filter(condition).toList();
    }

    /** Whether rows stand in an order by something that the result shows. */
    boolean isVisiblyOrdered() {
        return !statement.order().isEmpty() && statement.order().get(0).output() >= 0;
    }

    /** Whether the purpose speaks of the column by the words of its name. */
    boolean mentions(Field field) {
        List<String> name = Words.lower(field.key());
        return !name.isEmpty() && words.containsAll(name);
    }

    /** Whether a LIMIT probably left rows out, so that nothing here is a total. */
    boolean isCut() {
        OptionalLong limit = statement.limit();
        return limit.isPresent() && rows() >= limit.getAsLong();
    }

    /** Whether each row stands for another moment. */
    boolean isTimeSeries() {
        return times().stream()
                .anyMatch(time -> time.profile().unique() && time.profile().filled() == rows());
    }
}
