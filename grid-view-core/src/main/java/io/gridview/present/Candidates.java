package io.gridview.present;

import io.gridview.language.ColumnName;
import io.gridview.language.NameSense;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thinks of every way to draw a result that might make sense; rules tell later which do. */
final class Candidates {
    /** Of very wide results only the first columns are weighed; the statement puts first what matters. */
    private static final int MOST_TIMES = 2;

    private static final int MOST_CATEGORIES = 4;
    private static final int MOST_MEASURES = 3;

    private final Situation situation;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Field> axes = new ArrayList<>();
    private final List<Field> measures;

    private Candidates(Situation situation) {
        this.situation = situation;
        this.measures = situation.measures();
        axes.addAll(first(situation.times(), MOST_TIMES));
        axes.addAll(first(situation.categories(), MOST_CATEGORIES));
    }

    static List<Candidate> of(Situation situation) {
        Candidates all = new Candidates(situation);
        if (all.measures.isEmpty()) {
            all.along(null);
            first(situation.where(Candidates::mayStandIn), 1).forEach(all::along);
        }
        for (Field measure : first(all.measures, MOST_MEASURES)) {
            all.along(measure);
            all.add(ChartKind.HISTOGRAM, measure, null, null);
        }
        all.pairs();
        return all.candidates;
    }

    /** A number that is no quantity, yet may be drawn where there is no other. */
    private static boolean mayStandIn(Field field) {
        return field.isNumber()
                && !field.grouped()
                && (field.nature() == Nature.IDENTIFIER
                        || field.nature() == Nature.ORDERED
                        || field.nature() == Nature.RANK);
    }

    private void along(@Nullable Field measure) {
        for (Field x : axes) {
            if (x == measure) {
                continue;
            }
            add(ChartKind.BARS, x, measure, null);
            add(ChartKind.LINE, x, measure, null);
            add(ChartKind.PIE, x, measure, null);
            if (measure == null && situation.times().contains(x)) {
                // Rows are counted at moments, not at moments for each of something.
                continue;
            }
            for (Field split : axes) {
                if (split != x && split != measure) {
                    add(ChartKind.SPLIT_BARS, x, measure, split);
                    add(ChartKind.LINES, x, measure, split);
                    add(ChartKind.HEATMAP, x, measure, split);
                }
            }
        }
    }

    /** Scatters of any two numbers, identifiers too: a question may ask for just that. */
    private void pairs() {
        List<Field> numbers = first(
                situation.where(
                        field -> field.isNumber() && field.nature() != Nature.NOTHING && field.nature() != Nature.RANK),
                MOST_MEASURES + 1);
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = i + 1; j < numbers.size(); j++) {
                pair(numbers.get(i), numbers.get(j));
            }
        }
    }

    private void pair(Field first, Field second) {
        // As on a map: east is to the right, north is up.
        boolean map = isNorth(first) && second.nature() == Nature.COORDINATE;
        Field x = map ? second : first;
        Field y = map ? first : second;
        add(ChartKind.SCATTER, x, y, null);
        for (Field colour : axes) {
            if (colour != x && colour != y) {
                add(ChartKind.SCATTER, x, y, colour);
            }
        }
    }

    private static boolean isNorth(Field field) {
        return field.nature() == Nature.COORDINATE && ColumnName.of(field.key()).has(NameSense.NORTH);
    }

    private void add(ChartKind kind, Field x, @Nullable Field value, @Nullable Field split) {
        candidates.add(new Candidate(kind, x, value, split));
    }

    private static List<Field> first(List<Field> fields, int most) {
        return fields.subList(0, Math.min(most, fields.size()));
    }
}
