package io.gridview.spring;

import io.gridview.flow.GridViewFlow;
import io.gridview.flow.PlannerRequest;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** {@code POST /chat}: a question in, a stream of events out. */
@RestController
final class ChatController {
    private final GridViewFlow flow;
    private final ChatStreams streams;
    private final TableSource tables;
    private final int maxRequestBytes;

    ChatController(GridViewFlow flow, ChatStreams streams, TableSource tables, int maxRequestBytes) {
        this.flow = flow;
        this.streams = streams;
        this.tables = tables;
        this.maxRequestBytes = maxRequestBytes;
    }

    @PostMapping(path = "${grid-view.chat.base-path:}/chat", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> chat(HttpServletRequest http) throws IOException {
        byte[] body = http.getInputStream().readNBytes(maxRequestBytes + 1);
        if (body.length > maxRequestBytes) {
            return problem(
                    413,
                    List.of(Problem.error("too_long", "", "The body has more than " + maxRequestBytes + " bytes")));
        }
        Reading<ChatRequest> read = ChatRequestReader.read(body);
        ChatRequest request = read.value();
        if (request == null) {
            return problem(400, read.problems());
        }
        return stream(request);
    }

    private ResponseEntity<?> stream(ChatRequest request) {
        try {
            SseEmitter emitter = streams.open((sink, cancellation) -> flow.answer(
                    new PlannerRequest(request.message(), request.history(), request.parameters(), tables.tables()),
                    sink,
                    cancellation));
            return ResponseEntity.ok()
                    .contentType(MediaType.TEXT_EVENT_STREAM)
                    .header("Cache-Control", "no-store")
                    .header("X-Accel-Buffering", "no")
                    .body(emitter);
        } catch (RejectedExecutionException e) {
            return problem(
                    503,
                    List.of(Problem.error("busy", "", "Too many answers are being written; ask again in a moment")));
        }
    }

    private static ResponseEntity<ProblemDetail> problem(int status, List<Problem> problems) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatusCode.valueOf(status), problems.get(0).message());
        detail.setProperty("problems", problems.stream().map(Problem::members).toList());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
