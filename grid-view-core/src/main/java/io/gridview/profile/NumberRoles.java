package io.gridview.profile;

import io.gridview.language.ColumnName;
import io.gridview.language.NameSense;

/** Tells what a column of numbers is to an analyst. */
final class NumberRoles {
    private NumberRoles() {}

    static Role of(String key, ColumnName name, RoleShape shape) {
        if (name.call() == null) {
            return isBareNumberSign(key) ? Role.IDENTIFIER : plain(name, shape);
        }
        return switch (name.call()) {
            // One thing may be counted in several groups.
            case COUNT -> name.distinct() ? Role.INTENSIVE : Role.ADDITIVE;
            case SUM ->
                of(name.argument(), ColumnName.of(name.argument()), shape).isMeasure()
                                && !isAverage(ColumnName.of(name.argument()))
                        ? Role.ADDITIVE
                        : Role.INTENSIVE;
            case AVERAGE, MEDIAN, SPREAD -> Role.INTENSIVE;
            case MIN, MAX -> isYear(name, shape) ? Role.TIME : Role.INTENSIVE;
        };
    }

    private static boolean isBareNumberSign(String key) {
        return key.strip().equals("#");
    }

    private static Role plain(ColumnName name, RoleShape shape) {
        if (isFlag(name, shape)) {
            return Role.FLAG;
        }
        // A count of averages is a count; an average of counts is none.
        if (isAverage(name) || name.has(NameSense.PERCENT) || name.has(NameSense.CUMULATIVE)) {
            return Role.INTENSIVE;
        }
        if (isCount(name)) {
            return Role.ADDITIVE;
        }
        if (name.has(NameSense.COORDINATE)) {
            return Role.COORDINATE;
        }
        if (isYear(name, shape)) {
            return Role.TIME;
        }
        if (isOrdinal(name, shape)) {
            return Role.ORDINAL;
        }
        if (shape.whole() && identifies(name)) {
            return Role.IDENTIFIER;
        }
        return doesNotAddUp(name) ? Role.INTENSIVE : Role.ADDITIVE;
    }

    private static boolean isFlag(ColumnName name, RoleShape shape) {
        boolean named = (name.begins(NameSense.FLAG) && name.words().size() > 1) || name.is(NameSense.FLAG_END);
        return named && shape.zeroOrOne();
    }

    /** A share of a total is no total, nor are ten a day. */
    private static boolean isAverage(ColumnName name) {
        return name.call() == ColumnName.Call.AVERAGE
                || name.has(NameSense.AVERAGE)
                || name.begins(NameSense.EXTREME)
                || name.is(NameSense.SHARE)
                || name.is(NameSense.RATE)
                || (name.has(NameSense.PER) && name.words().size() > 1);
    }

    /** What a number was counted or summed to is a quantity, whatever it was made from. */
    private static boolean isCount(ColumnName name) {
        return name.has(NameSense.COUNT)
                || (name.begins(NameSense.NUMBER) && name.words().size() > 1 && !name.isAt(1, NameSense.NUMBERED))
                || (name.begins(NameSense.NUMBER) && name.isAt(1, NameSense.OF))
                || (name.word(0).equals("n") && name.words().size() > 1);
    }

    private static boolean isYear(ColumnName name, RoleShape shape) {
        return shape.years() && (name.has(NameSense.YEAR) || name.has(NameSense.DATE));
    }

    private static boolean isOrdinal(ColumnName name, RoleShape shape) {
        if (name.has(NameSense.MOMENT) && shape.moments()) {
            return true;
        }
        boolean ordered = (name.is(NameSense.ORDINAL) && !name.has(NameSense.LEVEL)) || name.is(NameSense.YEAR);
        boolean numbered = name.is(NameSense.NUMBER) && name.isAt(name.head() - 1, NameSense.ORDINAL);
        if (ordered || numbered) {
            return shape.ordinals() || shape.datesInFigures();
        }
        return name.is(NameSense.RATING) && shape.ratings();
    }

    /** Whether the name says that values tell rows apart: an id, a code, the number of a flight. */
    static boolean identifies(ColumnName name) {
        if (name.is(NameSense.IDENTIFIER)
                || (name.begins(NameSense.LEADING) && name.words().size() > 1)) {
            return true;
        }
        String before = name.word(name.head() - 1);
        return name.is(NameSense.NUMBER) && (name.words().size() == 1 ? isShort(name) : !isSeveral(before));
    }

    /** A column called only No or Nr numbers its rows; one called Number may count something. */
    private static boolean isShort(ColumnName name) {
        return name.word(0).length() == 2;
    }

    private static boolean isSeveral(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    }

    private static boolean doesNotAddUp(ColumnName name) {
        if (name.is(NameSense.INTENSIVE) || name.is(NameSense.RATING) || name.is(NameSense.EXTREME)) {
            return true;
        }
        boolean adds = name.is(NameSense.ADDITIVE) || name.is(NameSense.MONEY);
        return !adds
                && (name.has(NameSense.INTENSIVE)
                        || name.has(NameSense.RATING)
                        || name.has(NameSense.SHARE)
                        || name.has(NameSense.RATE));
    }
}
