package io.gridview.profile;

import io.gridview.data.ColumnType;

/**
 * A column that no value is known of.
 *
 * @param key its key
 * @param type its type
 * @param filled how many values it is taken to have
 * @param distinct how many different ones
 * @param ascending whether rows are taken to be in its order
 * @param descending whether rows are taken to be in its reverse order
 */
public record ExpectedColumn(
        String key, ColumnType type, int filled, int distinct, boolean ascending, boolean descending) {
    private static final int SHORT_TEXT = 12;

    /** Whole, small and in the range of years: what a name says of numbers is then believed. */
    private static final NumberShape NUMBERS =
            new NumberShape(NumberSign.POSITIVE, true, 1, 1, true, true, true, true, false);

    private static final TextShape TEXTS =
            new TextShape(SHORT_TEXT, SHORT_TEXT, TextPattern.MIXED, Cycle.NONE, null, false, false);

    /** A profile as its name and type let expect. */
    public ColumnProfile profile() {
        NumberShape numbers = type.isNumeric() ? NUMBERS : NumberShape.NONE;
        TextShape texts = type == ColumnType.TEXT ? TEXTS : TextShape.NONE;
        ColumnFacts facts =
                new ColumnFacts(filled, distinct, ascending, descending, false, texts, numbers, TimeShape.NONE);
        Role role = Roles.of(key, type, facts, filled);
        return new ColumnProfile(
                key, type, role, filled, distinct, ascending, descending, false, numbers, TimeShape.NONE, texts);
    }
}
