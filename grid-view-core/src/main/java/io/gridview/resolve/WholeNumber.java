package io.gridview.resolve;

import java.math.BigInteger;

/** Whole numbers in the smallest of their two Java types. */
final class WholeNumber {
    private WholeNumber() {}

    /** A {@code Long} where the number fits, else the number itself. */
    static Object of(BigInteger number) {
        if (number.bitLength() < Long.SIZE) {
            return number.longValueExact();
        }
        return number;
    }
}
