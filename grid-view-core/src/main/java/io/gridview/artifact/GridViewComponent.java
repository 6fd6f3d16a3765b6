package io.gridview.artifact;

import io.gridview.data.RowTable;
import io.gridview.json.JsonOut;
import java.io.OutputStream;

/**
 * What a host sends to the browser: an artifact and, unless the host said otherwise, the raw rows beside it.
 *
 * @param artifact the self-contained view
 * @param rows the table it was made from
 * @param placement whether the raw rows stand beside the artifact
 */
public record GridViewComponent(GridArtifact artifact, RowTable rows, RowPlacement placement) {
    /** The component's {@code type} on the wire. */
    public static final String TYPE = "grid_view";

    /** The component as JSON. */
    public String toJson() {
        return JsonOut.text(out -> ComponentJson.write(out, this));
    }

    /**
     * Writes the component as UTF-8 JSON and leaves the stream open.
     *
     * @throws java.io.UncheckedIOException where the stream fails
     */
    public void writeTo(OutputStream stream) {
        JsonOut.write(stream, out -> ComponentJson.write(out, this));
    }
}
