package io.gridview.profile;

import io.gridview.data.ColumnType;
import io.gridview.language.ColumnName;
import io.gridview.language.NameSense;

/** Tells a column's role from its type, its name and the shape of its values. */
final class Roles {
    private static final int LONG_TEXT = 80;

    private Roles() {}

    static Role of(String key, ColumnType type, ColumnFacts facts, int rows) {
        return of(key, type, RoleShape.of(facts, rows));
    }

    static Role of(String key, ColumnType type, RoleShape shape) {
        return switch (type) {
            case DATE, TIMESTAMP, INSTANT -> Role.TIME;
            case BOOLEAN -> Role.FLAG;
            case TIME -> Role.ORDINAL;
            case TEXT, JSON -> ofText(ColumnName.of(key), shape);
            case INTEGER, BIG_INTEGER, DECIMAL, DOUBLE -> NumberRoles.of(key, ColumnName.of(key), shape);
        };
    }

    private static Role ofText(ColumnName name, RoleShape shape) {
        if (shape.unique() && shape.addresses()) {
            return Role.IDENTIFIER;
        }
        if (shape.longest() > LONG_TEXT) {
            return Role.FREE_TEXT;
        }
        if (shape.ordered() || (name.call() == null && name.is(NameSense.CLASSES))) {
            return Role.ORDINAL;
        }
        return shape.unique() && NumberRoles.identifies(name) ? Role.IDENTIFIER : Role.DIMENSION;
    }
}
