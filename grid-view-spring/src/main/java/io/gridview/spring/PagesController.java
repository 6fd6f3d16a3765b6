package io.gridview.spring;

import io.gridview.schema.WireSchema;
import io.gridview.spec.Reading;
import io.gridview.sql.PageRequest;
import io.gridview.sql.PageResult;
import io.gridview.sql.ResultPages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** {@code POST /page}: some rows of a statement's result. */
@RestController
final class PagesController {
    private final ResultPages pages;
    private final int maxRequestBytes;

    PagesController(ResultPages pages, int maxRequestBytes) {
        this.pages = pages;
        this.maxRequestBytes = maxRequestBytes;
    }

    @PostMapping(path = "${grid-view.pages.base-path:}/page", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> page(HttpServletRequest http) throws IOException {
        Reading<JsonNode> body = RequestBody.read(http, WireSchema.PAGE_REQUEST, maxRequestBytes);
        JsonNode json = body.value();
        if (json == null) {
            return ProblemAnswers.refused(body.problems());
        }
        Reading<PageRequest> request = PageRequestReader.read(json);
        PageRequest page = request.value();
        return page == null
                ? ProblemAnswers.refused(request.problems())
                : answer(pages.page(json.get("query").stringValue(), page));
    }

    private static ResponseEntity<?> answer(PageResult result) {
        if (result instanceof PageResult.Refused refused) {
            return ProblemAnswers.refused(refused.problems());
        }
        if (result instanceof PageResult.Failed failed) {
            return ProblemAnswers.failed(failed.problem());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(((PageResult.Page) result).toJson());
    }
}
