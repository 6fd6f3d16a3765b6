package io.gridview.flow;

import io.gridview.artifact.GridViewComponent;
import java.util.Objects;

/**
 * The finished component; the last event of an answer that went well.
 *
 * @param component what the browser mounts
 */
public record Component(GridViewComponent component) implements FlowEvent {
    public Component {
        Objects.requireNonNull(component, "component");
    }

    @Override
    public String event() {
        return GridViewComponent.TYPE;
    }

    @Override
    public String dataJson() {
        return component.toJson();
    }
}
