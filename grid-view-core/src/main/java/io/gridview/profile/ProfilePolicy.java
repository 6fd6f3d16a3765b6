package io.gridview.profile;

import io.gridview.data.RowTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a table may leave the process; no value of a column ever does unless it was disclosed by that column's name.
 *
 * <p>What describes fewer than {@link #withAtLeast} values is held back at every level, disclosed or not, as few values
 * are easily told apart.
 */
public final class ProfilePolicy {
    /** Few enough that results of groups still have shapes, enough that none is that of a single person. */
    private static final int USUAL_LEAST = 5;

    private static final int MOST_LABELS = 50;

    private static final ProfilePolicy NAMES_AND_TYPES =
            new ProfilePolicy(false, USUAL_LEAST, Set.of(), Map.of(), Map.of(), null);
    private static final ProfilePolicy STANDARD =
            new ProfilePolicy(true, USUAL_LEAST, Set.of(), Map.of(), Map.of(), null);

    /**
     * When labels may leave.
     *
     * @param atLeastRows rows that each label must be in
     * @param atMostLabels different labels that the column may have
     */
    record LabelLimits(int atLeastRows, int atMostLabels) {}

    private final boolean figures;
    private final int atLeast;
    private final Set<String> extremes;
    private final Map<String, LabelLimits> labels;
    private final Map<String, String> aliases;
    private final @Nullable Set<String> knownNames;

    private ProfilePolicy(
            boolean figures,
            int atLeast,
            Set<String> extremes,
            Map<String, LabelLimits> labels,
            Map<String, String> aliases,
            @Nullable Set<String> knownNames) {
        this.figures = figures;
        this.atLeast = atLeast;
        this.extremes = extremes;
        this.labels = labels;
        this.aliases = aliases;
        this.knownNames = knownNames;
    }

    /** Names, SQL types, and the roles that these let expect; no figure at all, not even how many rows there are. */
    public static ProfilePolicy namesAndTypes() {
        return NAMES_AND_TYPES;
    }

    /** Also rounded counts and the shapes of numbers, moments and texts; no value. */
    public static ProfilePolicy standard() {
        return STANDARD;
    }

    /**
     * Holds back what describes fewer values than this; 5 unless set. One holds back nothing.
     *
     * @throws IllegalArgumentException if it is less than one
     */
    public ProfilePolicy withAtLeast(int values) {
        requireAtLeastOne(values, "values");
        return new ProfilePolicy(figures, values, extremes, labels, aliases, knownNames);
    }

    /** Lets the smallest and the largest value of a column of numbers, dates or times leave. */
    public ProfilePolicy discloseExtremes(String column) {
        Set<String> more = new HashSet<>(extremes);
        more.add(Objects.requireNonNull(column, "column"));
        return new ProfilePolicy(figures, atLeast, Set.copyOf(more), labels, aliases, knownNames);
    }

    /**
     * Lets the labels of a column of texts leave, all of them or none: none if any is in fewer rows than stated, or if
     * there are more labels than stated.
     *
     * @param atLeastRows at least one
     * @param atMostLabels 1 to 50
     * @throws IllegalArgumentException if a figure is out of its range
     */
    public ProfilePolicy discloseLabels(String column, int atLeastRows, int atMostLabels) {
        requireAtLeastOne(atLeastRows, "atLeastRows");
        requireAtLeastOne(atMostLabels, "atMostLabels");
        if (atMostLabels > MOST_LABELS) {
            throw new IllegalArgumentException("atMostLabels must not be above " + MOST_LABELS);
        }
        LabelLimits limits = new LabelLimits(atLeastRows, atMostLabels);
        return new ProfilePolicy(figures, atLeast, extremes, with(labels, column, limits), aliases, knownNames);
    }

    /**
     * Calls a column something else outside.
     *
     * @throws IllegalArgumentException if the alias is blank
     */
    public ProfilePolicy alias(String column, String alias) {
        if (alias.isBlank()) {
            throw new IllegalArgumentException("an alias must not be blank");
        }
        return new ProfilePolicy(figures, atLeast, extremes, labels, with(aliases, column, alias), knownNames);
    }

    /**
     * States all names that a schema or statement gives to columns. Any other name may have been made from data, as a
     * PIVOT does, and leaves as {@code col_1} by the column's place. Without this only names that look like values do.
     */
    public ProfilePolicy knownNames(Set<String> names) {
        return new ProfilePolicy(figures, atLeast, extremes, labels, aliases, Set.copyOf(names));
    }

    private static <T> Map<String, T> with(Map<String, T> map, String column, T value) {
        Map<String, T> more = new HashMap<>(map);
        more.put(Objects.requireNonNull(column, "column"), value);
        return Map.copyOf(more);
    }

    private static void requireAtLeastOne(int figure, String what) {
        if (figure < 1) {
            throw new IllegalArgumentException(what + " must be at least 1");
        }
    }

    /** What may leave of a table; SQL types are those that the columns are read as. */
    public OutboundProfile outbound(String tableName, RowTable rows, TableProfile profile) {
        return outbound(tableName, rows, profile, Map.of());
    }

    /**
     * What may leave of a table.
     *
     * @param tableName as a statement writes it; a path or an address leaves as {@code table}
     * @param profile of these rows
     * @param sqlTypes the engine's names of types by column key, where they are known; values and names of fields that
     *     stand in one do not leave
     */
    public OutboundProfile outbound(
            String tableName, RowTable rows, TableProfile profile, Map<String, String> sqlTypes) {
        return new Outbound(this, rows, profile, sqlTypes::get).of(tableName);
    }

    boolean figures() {
        return figures;
    }

    int atLeast() {
        return atLeast;
    }

    boolean disclosesExtremes(String column) {
        return extremes.contains(column);
    }

    @Nullable
    LabelLimits labels(String column) {
        return labels.get(column);
    }

    @Nullable
    String alias(String column) {
        return aliases.get(column);
    }

    /** Whether a column's name may leave where it has no alias. */
    boolean isName(String column) {
        return knownNames == null ? !OutboundNames.looksLikeValue(column) : knownNames.contains(column);
    }
}
