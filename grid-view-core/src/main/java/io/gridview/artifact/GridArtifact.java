package io.gridview.artifact;

import io.gridview.json.JsonOut;
import io.gridview.spec.FilterSpec;
import io.gridview.spec.LayoutSpec;
import io.gridview.spec.Problem;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything the browser needs to draw one view: structure, numbers and rows.
 *
 * @param gridId the view's id
 * @param title empty for none
 * @param subtitle null for none
 * @param locale of every formatted text
 * @param zone of every instant
 * @param layout which blocks are drawn
 * @param table columns and rows
 * @param kpis in the order shown
 * @param charts in the order shown
 * @param filters in the order shown
 * @param diagnostics what the reader should know of the numbers, as warnings
 * @param explanation why the view looks as it does, one sentence each
 */
public record GridArtifact(
        String gridId,
        String title,
        @Nullable String subtitle,
        Locale locale,
        ZoneId zone,
        LayoutSpec layout,
        ResolvedTable table,
        List<ResolvedKpi> kpis,
        List<ResolvedChart> charts,
        List<FilterSpec> filters,
        List<Problem> diagnostics,
        List<String> explanation) {

    /** The version of the artifact's JSON. */
    public static final int VERSION = 1;

    public GridArtifact {
        kpis = List.copyOf(kpis);
        charts = List.copyOf(charts);
        filters = List.copyOf(filters);
        diagnostics = List.copyOf(diagnostics);
        explanation = List.copyOf(explanation);
    }

    /** The artifact as JSON; the same artifact always gives the same text. */
    public String toJson() {
        return JsonOut.text(out -> ArtifactJson.write(out, this));
    }

    /**
     * Writes the artifact as UTF-8 JSON and leaves the stream open.
     *
     * @throws java.io.UncheckedIOException where the stream fails
     */
    public void writeTo(OutputStream stream) {
        JsonOut.write(stream, out -> ArtifactJson.write(out, this));
    }
}
