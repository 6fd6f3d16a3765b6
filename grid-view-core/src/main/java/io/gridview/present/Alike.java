package io.gridview.present;

import io.gridview.language.Words;
import io.gridview.statement.Source;
import io.gridview.statement.WindowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds measures that may share an axis: same nature, same unit, and of one name or of one size. */
final class Alike {
    private static final int MOST = 4;
    private static final Set<String> VARIANTS = Set.of(
            "min", "max", "avg", "average", "mean", "median", "low", "high", "lowest", "highest", "minimum", "maximum",
            "total", "sum", "count");

    private Alike() {}

    /** The measure itself first, then those that may stand beside it. */
    static List<Field> with(Field measure, List<Field> measures) {
        List<Field> alike = new ArrayList<>(List.of(measure));
        for (Field other : measures) {
            if (other != measure && alike.size() < MOST && mayStandBeside(measure, other)) {
                alike.add(other);
            }
        }
        return alike;
    }

    private static boolean mayStandBeside(Field measure, Field other) {
        boolean unit = Objects.equals(Units.format(other.profile(), null), Units.format(measure.profile(), null));
        // A share has the unit of its statement, whatever its name says.
        boolean shares = measure.source() instanceof Source.Ratio == other.source() instanceof Source.Ratio;
        return shares
                && (other.nature() == measure.nature() || isCourseOf(measure, other))
                && unit
                && (other.isCount() == measure.isCount() || isCourseOf(measure, other))
                && (sharesName(measure.key(), other.key())
                        || Math.abs(measure.profile().decade() - other.profile().decade()) <= 1);
    }

    /** The moving average or the total so far of a quantity is drawn beside it. */
    private static boolean isCourseOf(Field measure, Field other) {
        return other.source() instanceof Source.Windowed windowed
                && windowed.kind() == WindowKind.RUNNING
                && measure.nature() == Nature.AMOUNT
                && (windowed.columns().isEmpty()
                        || windowed.columns().stream().anyMatch(name -> name.equalsIgnoreCase(measure.key())));
    }

    private static boolean sharesName(String a, String b) {
        List<String> words = Words.lower(b);
        return Words.lower(a).stream().anyMatch(word -> !VARIANTS.contains(word) && words.contains(word));
    }
}
