package io.gridview.present;

import io.gridview.profile.ColumnProfile;
import io.gridview.profile.Words;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Finds measures that may share an axis: same role, same unit, and of one name or of one size. */
final class Alike {
    private static final int MOST = 4;
    private static final Set<String> VARIANTS = Set.of(
            "min", "max", "avg", "average", "mean", "median", "low", "high", "lowest", "highest", "minimum", "maximum");

    private Alike() {}

    /** The measure itself first, then those that may stand beside it. */
    static List<ColumnProfile> with(ColumnProfile measure, List<ColumnProfile> measures) {
        List<ColumnProfile> others = measures.stream()
                .filter(other -> !other.key().equals(measure.key()))
                .filter(other -> other.role() == measure.role())
                .filter(other -> Objects.equals(Units.format(other, null), Units.format(measure, null)))
                .filter(other ->
                        sharesName(measure.key(), other.key()) || Math.abs(measure.decade() - other.decade()) <= 1)
                .toList();
        return Stream.concat(Stream.of(measure), others.stream()).limit(MOST).toList();
    }

    private static boolean sharesName(String a, String b) {
        List<String> words = Words.lower(b);
        return Words.lower(a).stream().anyMatch(word -> !VARIANTS.contains(word) && words.contains(word));
    }
}
