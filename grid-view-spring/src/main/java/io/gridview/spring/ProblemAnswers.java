package io.gridview.spring;

import io.gridview.spec.Problem;
import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Problems as problem+json. */
final class ProblemAnswers {
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int BAD_GATEWAY = 502;
    private static final int UNAVAILABLE = 503;
    private static final int TIME_IS_UP = 504;

    private ProblemAnswers() {}

    /** The request, or the statement in it, is not accepted. */
    static ResponseEntity<ProblemDetail> refused(List<Problem> problems) {
        boolean tooLong = problems.get(0).code().equals("too_long")
                && problems.get(0).pointer().isEmpty();
        return answer(tooLong ? TOO_LARGE : BAD_REQUEST, problems);
    }

    /** The database did not come to an end. */
    static ResponseEntity<ProblemDetail> failed(Problem problem) {
        int status = switch (problem.code()) {
            case "sql_busy", "sql_closed" -> UNAVAILABLE;
            case "sql_timeout" -> TIME_IS_UP;
            default -> BAD_GATEWAY;
        };
        return answer(status, List.of(problem));
    }

    private static ResponseEntity<ProblemDetail> answer(int status, List<Problem> problems) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatusCode.valueOf(status), problems.get(0).message());
        detail.setProperty("problems", problems.stream().map(Problem::members).toList());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
