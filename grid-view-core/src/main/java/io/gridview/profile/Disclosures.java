package io.gridview.profile;

import io.gridview.data.Column;
import io.gridview.data.TextColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes from a column the values that a policy lets leave. */
final class Disclosures {
    private Disclosures() {}

    static OutboundColumn.@Nullable Disclosed of(Column column, ProfilePolicy policy) {
        if (column instanceof TextColumn texts) {
            ProfilePolicy.LabelLimits limits = policy.labels(column.key());
            List<String> labels = limits == null ? null : labels(texts, limits);
            return labels == null ? null : new OutboundColumn.Disclosed(null, null, labels);
        }
        return policy.disclosesExtremes(column.key()) ? extremes(column) : null;
    }

    /** Null where any label is rare or there are too many: the rest would tell that of known labels some are rare. */
    private static @Nullable List<String> labels(TextColumn texts, ProfilePolicy.LabelLimits limits) {
        List<String> labels = new ArrayList<>(texts.dictionary());
        if (labels.size() > limits.atMostLabels()) {
            return null;
        }
        int[] rows = new int[labels.size()];
        for (int row = 0; row < texts.size(); row++) {
            if (!texts.isNull(row)) {
                rows[texts.code(row)]++;
            }
        }
        for (int count : rows) {
            if (count < limits.atLeastRows()) {
                return null;
            }
        }
        // In the order of rows they would tell which comes first.
        labels.sort(null);
        return labels;
    }

    @SuppressWarnings("unchecked")
    private static OutboundColumn.@Nullable Disclosed extremes(Column column) {
        Comparable<Object> least = null;
        Comparable<Object> greatest = null;
        for (int row = 0; row < column.size(); row++) {
            // Each type has one class of cells, all comparable with each other.
            Comparable<Object> value = (Comparable<Object>) column.value(row);
            if (value != null) {
                least = least == null || value.compareTo(least) < 0 ? value : least;
                greatest = greatest == null || value.compareTo(greatest) > 0 ? value : greatest;
            }
        }
        return least == null ? null : new OutboundColumn.Disclosed(least, greatest, null);
    }
}
