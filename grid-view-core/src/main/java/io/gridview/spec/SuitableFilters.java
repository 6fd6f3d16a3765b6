package io.gridview.spec;

import java.util.ArrayList;
import java.util.List;

/** Which filters a kind of value can be filtered by. */
final class SuitableFilters {
    private SuitableFilters() {}

    /** The wire words of the filters. */
    static List<String> of(ValueKind kind) {
        List<String> suitable = new ArrayList<>();
        for (FilterType type : FilterType.values()) {
            boolean suits = switch (type) {
                case SELECT, MULTISELECT, SEARCH -> true;
                // Text may turn out to be numbers; that is settled with the values.
                case RANGE -> kind != ValueKind.BOOLEAN && kind != ValueKind.OTHER;
                case DATE -> kind == ValueKind.TEMPORAL;
            };
            if (suits) {
                suitable.add(type.wire());
            }
        }
        return suitable;
    }
}
