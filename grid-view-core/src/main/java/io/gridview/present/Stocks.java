package io.gridview.present;

import io.gridview.language.Words;
import java.util.Set;

/** Knows quantities that are there at each moment, such as a population, and add up over things but never over time. */
final class Stocks {
    private static final Set<String> NAMES = Set.of(
            "population", "employment", "stock", "inventory", "headcount", "balance", "members", "subscribers", "debt");

    private Stocks() {}

    static boolean isStockOverTime(Field measure, Situation situation) {
        return situation.times().stream().anyMatch(time -> time.distinct() > 1)
                && Words.lower(measure.key()).stream().anyMatch(NAMES::contains);
    }
}
