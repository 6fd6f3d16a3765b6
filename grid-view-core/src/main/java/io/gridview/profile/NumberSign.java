package io.gridview.profile;

import java.util.Locale;

/** Which signs the numbers of a column have. */
public enum NumberSign {
    POSITIVE,
    NON_NEGATIVE,
    /** Every number is zero, or there is none. */
    ZERO,
    NON_POSITIVE,
    NEGATIVE,
    MIXED;

    /** The word on the wire, for instance {@code non_negative}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sign of a column from the signs of its least and its greatest number. */
    static NumberSign of(int least, int greatest) {
        if (least > 0) {
            return POSITIVE;
        }
        if (greatest < 0) {
            return NEGATIVE;
        }
        if (least < 0) {
            return greatest > 0 ? MIXED : NON_POSITIVE;
        }
        return greatest > 0 ? NON_NEGATIVE : ZERO;
    }

    /** Whether any number is below zero. */
    public boolean hasNegative() {
        return switch (this) {
            case NON_POSITIVE, NEGATIVE, MIXED -> true;
            case POSITIVE, NON_NEGATIVE, ZERO -> false;
        };
    }
}
