package io.gridview.present;

import io.gridview.language.ColumnName;
import io.gridview.language.NameSense;

/** Knows quantities that are there at each moment, such as a population, and add up over things but never over time. */
final class Stocks {
    private Stocks() {}

    static boolean isStockOverTime(Field measure, Situation situation) {
        return situation.times().stream().anyMatch(time -> time.distinct() > 1)
                && ColumnName.of(measure.key()).has(NameSense.LEVEL);
    }
}
