package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.query.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the condition that "share of … that are delayed" is about: a condition from the catalog always, a value or a
 * limit where there are no groups to share among.
 */
final class ShareCondition {
    private final Draft draft;

    ShareCondition(Draft draft) {
        this.draft = draft;
    }

    /** The condition, taken out of the draft's filters; null where the share is one among groups. */
    @Nullable
    Filter take() {
        List<Filter> conditions =
                draft.filters.stream().filter(this::isCondition).toList();
        if (conditions.isEmpty()) {
            return null;
        }
        if (conditions.size() > 1) {
            draft.problem("A share is about one condition; here are "
                    + String.join(" and ", conditions.stream().map(Filter::says).toList()) + ".");
            return null;
        }
        draft.filters.remove(conditions.get(0));
        return conditions.get(0);
    }

    private boolean isCondition(Filter filter) {
        return filter instanceof Filter.Given
                || (draft.groups.isEmpty() && (filter instanceof Filter.OneOf || filter instanceof Filter.Compared));
    }
}
