package io.gridview.profile;

import io.gridview.json.JsonOut;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may leave of a table, and nothing else, so that it can be looked at before it is sent.
 *
 * @param name as the table is called outside
 * @param rowCount rounded; null where withheld
 * @param columns in the table's order
 * @param keys the key of each column by its name outside; this stays here
 */
public record OutboundProfile(
        String name, @Nullable Long rowCount, List<OutboundColumn> columns, Map<String, String> keys) {
    public OutboundProfile {
        columns = List.copyOf(columns);
        keys = Map.copyOf(keys);
    }

    /** The JSON that leaves, valid under {@code profile.v1.json}. */
    public String toJson() {
        return JsonOut.text(out -> ProfileWriter.write(out, this));
    }
}
