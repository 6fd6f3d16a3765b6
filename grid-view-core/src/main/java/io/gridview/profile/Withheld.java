package io.gridview.profile;

import java.util.Locale;

/** Why the shape of a column did not leave. */
public enum Withheld {
    /** The policy lets names and types leave, nothing else. */
    POLICY,
    /** Fewer rows have a value than the policy asks for. */
    FEW_VALUES,
    /** Every value is the same, so that a shape would be that of one value. */
    ONE_VALUE,
    /** The size of identifiers is of no use to a chart and says how many there are. */
    IDENTIFIER;

    /** The word on the wire, for instance {@code few_values}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
