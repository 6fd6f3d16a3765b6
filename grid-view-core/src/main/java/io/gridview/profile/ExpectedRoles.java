package io.gridview.profile;

import io.gridview.data.ColumnType;

/** The role that a name and a type let expect, whatever the values are. */
final class ExpectedRoles {
    /** Numbers that fit whatever a name says of them: years, ratings, identifiers. */
    private static final NumberShape WILLING =
            new NumberShape(NumberSign.ZERO, true, 0, 0, true, true, true, true, false);

    private static final ColumnFacts ANY =
            new ColumnFacts(0, 0, false, false, false, TextShape.NONE, WILLING, TimeShape.NONE);
    private static final int SOME_ROWS = 2;

    private ExpectedRoles() {}

    static Role of(String name, ColumnType type) {
        return Roles.of(name, type, ANY, SOME_ROWS);
    }
}
