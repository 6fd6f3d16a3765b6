package io.gridview.present;

import io.gridview.language.Words;
import io.gridview.plan.PlannerReply;
import io.gridview.plan.ResultFormat;
import io.gridview.profile.TableProfile;
import io.gridview.statement.OrderKey;
import io.gridview.statement.SelectShape;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What there is to choose from: the columns by what they are, and what the question and the statement ask for. */
final class Situation {
    private static final int FEWEST_RANKED = 5;

    private final ResultFormat format;
    private final Purpose purpose;
    private final SelectShape statement;
    private final TableProfile profile;
    private final List<Field> fields;
    private final @Nullable Ranking ranking;
    private final List<Field> measures;
    private final List<Field> times;
    private final List<Field> categories;
    private final Mentions mentions;
    private final boolean currencies;

    /**
     * An order by a quantity, as of a ranking.
     *
     * @param by the quantity
     * @param descending whether the greatest comes first
     */
    record Ranking(Field by, boolean descending) {}

    Situation(PlannerReply reply, TableProfile profile, SelectShape statement, Purpose purpose) {
        this.format = reply.format();
        this.purpose = purpose;
        this.statement = statement;
        this.profile = profile;
        this.fields = Fields.of(profile, statement, purpose.average() && !purpose.total());
        this.ranking = ranking(statement, fields);
        this.measures = measures(fields, ranking);
        this.times = where(field -> field.nature() == Nature.TIME);
        this.categories = where(field -> field.nature().isCategory());
        this.mentions = new Mentions(reply.purpose());
        this.currencies = categories.stream().anyMatch(Situation::holdsCurrencies);
    }

    private static boolean holdsCurrencies(Field field) {
        return field.distinct() > 1 && Words.lower(field.key()).contains("currency");
    }

    private static @Nullable Ranking ranking(SelectShape statement, List<Field> fields) {
        if (statement.order().isEmpty()) {
            return null;
        }
        OrderKey first = statement.order().get(0);
        for (Field field : fields) {
            if (field.place() == first.output() && field.distinct() > 1) {
                return field.nature() == Nature.RANK
                        ? byPlaces(fields, first)
                        : field.isMeasure() ? new Ranking(field, first.descending()) : null;
            }
        }
        return first.output() < 0 && first.descending() ? byValues(fields) : null;
    }

    /** What rows are ordered by was not understood; where just one quantity falls all the way down, it is that. */
    private static @Nullable Ranking byValues(List<Field> fields) {
        Field falling = null;
        for (Field field : fields) {
            boolean falls = field.isMeasure() && field.profile().descending() && field.distinct() > FEWEST_RANKED;
            if (falls && falling != null) {
                return null;
            }
            falling = falls ? field : falling;
        }
        return falling == null ? null : new Ranking(falling, true);
    }

    /** Rows in the order of their places, the first place first, are ranked by their first quantity. */
    private static @Nullable Ranking byPlaces(List<Field> fields, OrderKey places) {
        for (Field field : fields) {
            if (field.isMeasure()) {
                return new Ranking(field, !places.descending());
            }
        }
        return null;
    }

    private static List<Field> measures(List<Field> fields, @Nullable Ranking ranking) {
        List<Field> measures = new ArrayList<>();
        for (Field field : fields) {
            if (field.isMeasure()) {
                measures.add(ranking != null && field == ranking.by() ? 0 : measures.size(), field);
            }
        }
        return List.copyOf(measures);
    }

    /** What the reply asks to see. */
    ResultFormat format() {
        return format;
    }

    /** What its words ask for. */
    Purpose purpose() {
        return purpose;
    }

    /** What its SQL says. */
    SelectShape statement() {
        return statement;
    }

    /** The result's columns in the statement's order, as that is the order the question has them in. */
    List<Field> fields() {
        return fields;
    }

    /** How rows are ordered by a quantity; null where they are not. */
    @Nullable
    Ranking ranking() {
        return ranking;
    }

    /** Whether no row is there yet. */
    boolean isExpected() {
        return profile.expected();
    }

    long rows() {
        return profile.rowCount();
    }

    /** Quantities, the one that rows are ranked by first. */
    List<Field> measures() {
        return measures;
    }

    List<Field> times() {
        return times;
    }

    List<Field> categories() {
        return categories;
    }

    /** The fields for which that holds, in the statement's order. */
    List<Field> where(Predicate<Field> condition) {
        List<Field> found = new ArrayList<>();
        for (Field field : fields) {
            if (condition.test(field)) {
                found.add(field);
            }
        }
        return found;
    }

    /** Whether rows stand in an order by something that the result shows. */
    boolean isVisiblyOrdered() {
        return !statement.order().isEmpty() && statement.order().get(0).output() >= 0;
    }

    /** Whether the statement says, and the rows show, that they stand in the order of that column. */
    boolean isOrderedBy(Field field) {
        boolean said = statement.outputs().isEmpty() || isOrderedByName(field);
        return said && (field.profile().ascending() || field.profile().descending());
    }

    /** Whether the statement orders by that column itself, and thus by the letters of names. */
    boolean isOrderedByName(Field field) {
        return isVisiblyOrdered() && statement.order().get(0).output() == field.place();
    }

    /** Whether rows stand in a falling order. */
    boolean ordersDown(Field field) {
        return statement.order().isEmpty()
                ? field.profile().descending() && !field.profile().ascending()
                : statement.order().get(0).descending();
    }

    /** Whether there is no purpose to go by. */
    boolean isWithoutWords() {
        return mentions.isWithoutWords();
    }

    /** Whether the purpose speaks of the column by the words of its name. */
    boolean mentions(Field field) {
        return mentionedAt(field) >= 0;
    }

    /** The place in the purpose where it asks for something by or for each value of the column; -1 where it does not. */
    int askedByAt(Field field) {
        return mentions.askedByAt(field);
    }

    /** The place in the purpose where it first speaks of the column; -1 where it does not. */
    int mentionedAt(Field field) {
        return mentions.at(field);
    }

    /** Whether of all quantities the purpose speaks of that one first. */
    boolean isFirstMentioned(Field measure) {
        int place = mentionedAt(measure);
        return place >= 0 && measures.stream().allMatch(other -> mentionedAt(other) < 0 || mentionedAt(other) >= place);
    }

    /** Whether the amounts of that column are of several currencies, which no sum makes sense of. */
    boolean mixes(Field amounts) {
        return currencies && !amounts.isCount();
    }

    /** Whether rows are such that a sum over all of them counts nothing twice. */
    boolean rowsAddUp() {
        return !isCut() && !statement.subtotals();
    }

    /** Whether a LIMIT probably left rows out, so that nothing here is a total. */
    boolean isCut() {
        OptionalLong limit = statement.limit();
        return limit.isPresent() && rows() >= limit.getAsLong();
    }

    /** Whether each row stands for another moment. */
    boolean isTimeSeries() {
        for (Field time : times) {
            if (time.profile().unique() && time.profile().filled() == rows()) {
                return true;
            }
        }
        return false;
    }
}
