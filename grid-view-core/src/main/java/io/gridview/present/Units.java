package io.gridview.present;

import io.gridview.language.ColumnName;
import io.gridview.language.NameSense;
import io.gridview.profile.ColumnProfile;
import io.gridview.profile.Role;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads units and currencies out of column names into formats. */
final class Units {
    /** The currencies whose sign is a dollar. */
    private static final Set<String> DOLLARS = Set.of("USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "MXN");

    /** From here on a grouping sign would stand in a number. */
    private static final int THOUSANDS = 3;

    private Units() {}

    /**
     * The format that a column's name and role ask for; null for its type's own.
     *
     * @param defaultCurrency for names that speak of money; null for none
     */
    static @Nullable FormatSpec format(ColumnProfile column, @Nullable String defaultCurrency) {
        if (!column.type().isNumeric()) {
            return column.role() == Role.IDENTIFIER ? FormatSpec.of(FormatType.TEXT) : null;
        }
        boolean date = column.role() == Role.TIME || (column.role() == Role.ORDINAL && column.decade() >= THOUSANDS);
        if (date || column.role() == Role.IDENTIFIER) {
            return FormatSpec.of(FormatType.TEXT);
        }
        ColumnName name = ColumnName.of(column.key());
        if (name.words().isEmpty() || name.call() == ColumnName.Call.COUNT || isCount(name)) {
            return null;
        }
        FormatSpec unit = NameUnit.of(name.argument()).format();
        if (unit != null) {
            boolean dollars = defaultCurrency != null && "$".equals(unit.unit()) && DOLLARS.contains(defaultCurrency);
            return dollars ? FormatSpec.of(FormatType.CURRENCY) : unit;
        }
        if (name.has(NameSense.PERCENT)) {
            return FormatSpec.of(FormatType.PERCENT);
        }
        FormatSpec share = share(name, column);
        if (share != null) {
            return share;
        }
        boolean money = defaultCurrency != null && name.has(NameSense.MONEY) && !name.is(NameSense.RATE);
        return money ? FormatSpec.of(FormatType.CURRENCY) : null;
    }

    /** A name such as order count, or items sold: what is counted has no unit. */
    private static boolean isCount(ColumnName name) {
        String head = name.word(name.head());
        return head.equals("count") || head.equals("cnt") || name.is(NameSense.NUMBER) || name.begins(NameSense.NUMBER);
    }

    /** A share of one or of a hundred, as its values lie; a rate only if it is known to be of something. */
    private static @Nullable FormatSpec share(ColumnName name, ColumnProfile column) {
        boolean rate = name.is(NameSense.RATE)
                && (name.words().size() == 1 || name.isAt(name.head() - 1, NameSense.PERCENT_RATES));
        if (column.withinOne() && (rate || name.is(NameSense.SHARE))) {
            return FormatSpec.of(FormatType.RATIO);
        }
        boolean ofHundred =
                name.is(NameSense.SHARE_OF_HUNDRED) || (rate && name.words().size() > 1);
        return ofHundred && column.numbers().withinHundred() ? FormatSpec.of(FormatType.PERCENT) : null;
    }

    /** A name that is no call, without the unit or currency in it. */
    static String withoutUnit(String name) {
        return NameUnit.of(name).rest();
    }
}
