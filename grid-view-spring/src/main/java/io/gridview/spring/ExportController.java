package io.gridview.spring;

import io.gridview.schema.WireSchema;
import io.gridview.spec.Reading;
import io.gridview.sql.Cancellation;
import io.gridview.sql.CsvOptions;
import io.gridview.sql.ExportResult;
import io.gridview.sql.PageRequest;
import io.gridview.sql.ResultExport;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * {@code POST /export}: the whole result of a statement as a download.
 *
 * <p>Nothing is sent before the first rows are there, so that a refusal has its own status. What breaks off later breaks
 * the connection: a client never takes a part for the whole.
 */
@RestController
final class ExportController {
    private final ResultExport export;
    private final int maxRequestBytes;

    ExportController(ResultExport export, int maxRequestBytes) {
        this.export = export;
        this.maxRequestBytes = maxRequestBytes;
    }

    @PostMapping(path = "${grid-view.pages.base-path:}/export", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Nullable
    ResponseEntity<?> export(HttpServletRequest http, HttpServletResponse response) throws IOException {
        Reading<JsonNode> body = RequestBody.read(http, WireSchema.EXPORT_REQUEST, maxRequestBytes);
        JsonNode json = body.value();
        if (json == null) {
            return ProblemAnswers.refused(body.problems());
        }
        Reading<PageRequest> request = PageRequestReader.read(json);
        PageRequest rows = request.value();
        if (rows == null) {
            return ProblemAnswers.refused(request.problems());
        }
        Download download = new Download(response, json.get("format").stringValue());
        return finish(write(json, rows, download), download);
    }

    private ExportResult write(JsonNode json, PageRequest rows, Download download) {
        String query = json.get("query").stringValue();
        if (!download.isCsv()) {
            return export.jsonLines(query, rows, download, Cancellation.create());
        }
        CsvOptions options = CsvOptions.DEFAULT.withByteOrderMark(
                json.path("byte_order_mark").asBoolean(false));
        return export.csv(query, rows, download, options, Cancellation.create());
    }

    /** Null where the answer was written. */
    private static @Nullable ResponseEntity<?> finish(ExportResult result, Download download) throws IOException {
        if (result instanceof ExportResult.Exported exported && !exported.truncated()) {
            download.begin();
            return null;
        }
        if (download.hasBegun()) {
            throw new IOException("The export broke off");
        }
        if (result instanceof ExportResult.Refused refused) {
            return ProblemAnswers.refused(refused.problems());
        }
        return result instanceof ExportResult.Failed failed ? ProblemAnswers.failed(failed.problem()) : null;
    }
}
