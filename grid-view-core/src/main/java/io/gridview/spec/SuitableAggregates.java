package io.gridview.spec;

import java.util.ArrayList;
import java.util.List;

/** Which aggregates a kind of value has an answer to. */
final class SuitableAggregates {
    private SuitableAggregates() {}

    /** The wire words of the aggregates. */
    static List<String> of(ValueKind kind) {
        List<String> suitable = new ArrayList<>();
        for (Aggregate aggregate : Aggregate.values()) {
            boolean suits = switch (aggregate) {
                case COUNT, COUNT_DISTINCT, FIRST, LAST -> true;
                case SUM, AVG, MEDIAN -> kind == ValueKind.NUMBER || kind == ValueKind.TEXT;
                case MIN, MAX -> kind != ValueKind.BOOLEAN && kind != ValueKind.OTHER;
            };
            if (suits) {
                suitable.add(aggregate.wire());
            }
        }
        return suitable;
    }
}
