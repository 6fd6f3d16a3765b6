package io.gridview.examples.chat.words;

import io.gridview.examples.chat.catalog.Condition;
import io.gridview.examples.chat.catalog.Dimension;
import io.gridview.examples.chat.catalog.Grain;
import io.gridview.examples.chat.catalog.Measure;
import io.gridview.examples.chat.catalog.MeasureFamily;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One thing that a phrase can mean. */
public sealed interface Sense {
    /** A word that means the same for every table. */
    record Word(Role role) implements Sense {}

    record Amount(BigDecimal value) implements Sense {}

    record Day(LocalDate date) implements Sense {}

    /** Ten years, such as the 1990s. */
    record Decade(int firstYear) implements Sense {}

    /** A step of time; an adverb such as "monthly" asks for it by itself. */
    record Step(Grain grain, boolean adverb) implements Sense {}

    /** Months of any year, 1 to 12; a season has three. */
    record Months(List<Integer> months, String name) implements Sense {}

    /** Days of the week, 1 (Monday) to 7. */
    record Weekdays(List<Integer> days, String name) implements Sense {}

    /** The rows of the table. */
    record Rows() implements Sense {}

    /** The table as a topic. */
    record Topic() implements Sense {}

    record Quantity(Measure measure) implements Sense {}

    record Family(MeasureFamily family) implements Sense {}

    record Grouping(Dimension dimension) implements Sense {}

    record Value(Dimension dimension, String value) implements Sense {}

    record Given(Condition condition) implements Sense {}

    record Unit(Measure measure) implements Sense {}

    /** A superlative such as "heaviest". */
    record Extreme(Measure measure, boolean highest) implements Sense {}

    /** A comparative such as "heavier than". */
    record Limit(Measure measure, boolean lower) implements Sense {}
}
