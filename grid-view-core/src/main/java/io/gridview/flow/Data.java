package io.gridview.flow;

import io.gridview.data.RowTable;
import java.util.Objects;

/**
 * The rows of the answer.
 *
 * @param table as the database gave them
 */
public record Data(RowTable table) implements FlowEvent {
    public Data {
        Objects.requireNonNull(table, "table");
    }

    @Override
    public String event() {
        return "data";
    }

    @Override
    public String dataJson() {
        return FlowJson.data(this);
    }
}
