package io.gridview.flow;

import io.gridview.artifact.GridViewComponent;
import io.gridview.plan.PlannerReply;
import io.gridview.spec.Problem;
import io.gridview.spec.Severity;
import io.gridview.sql.Cancellation;
import io.gridview.sql.SqlResult;
import io.gridview.sql.SqlRunner;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers a question as a stream of events; safe for many threads.
 *
 * <pre>
 * question ──► planner ──► thoughts ──► SQL ──► data ──► component
 *                  └──────────┴───────────┴───────┴──► error
 * </pre>
 */
public final class GridViewFlow {
    private static final System.Logger LOG = System.getLogger(GridViewFlow.class.getName());

    private final Planner planner;
    private final SqlRunner runner;
    private final ReplyRenderer renderer;

    /**
     * A flow of these three stations.
     *
     * @param renderer for a {@code GridRenderer r}: {@code (reply, rows) -> r.present(reply, rows).component()}
     */
    public GridViewFlow(Planner planner, SqlRunner runner, ReplyRenderer renderer) {
        this.planner = Objects.requireNonNull(planner, "planner");
        this.runner = Objects.requireNonNull(runner, "runner");
        this.renderer = Objects.requireNonNull(renderer, "renderer");
    }

    /** Answers a question that nobody can cancel. */
    public void answer(PlannerRequest request, Consumer<FlowEvent> sink) {
        answer(request, sink, Cancellation.create());
    }

    /**
     * Answers on the calling thread. The last event is a component or an error, whatever the stations do; only what
     * the sink itself throws comes out of here.
     *
     * @param sink gets the events in order
     * @param cancellation stops the query when nobody waits any more
     */
    public void answer(PlannerRequest request, Consumer<FlowEvent> sink, Cancellation cancellation) {
        PlannerReply reply = plan(request, sink);
        SqlResult.Rows rows = reply == null ? null : query(reply, sink, cancellation);
        if (reply != null && rows != null) {
            sink.accept(present(reply, rows));
        }
    }

    /** The reply, after its thoughts; null after an error. */
    private @Nullable PlannerReply plan(PlannerRequest request, Consumer<FlowEvent> sink) {
        PlannerAnswer answer;
        try {
            answer = Objects.requireNonNull(planner.plan(request), "the planner's answer");
        } catch (RuntimeException e) {
            sink.accept(broken(FlowStage.PLANNING, "planner_failed", "The planner failed", e));
            return null;
        }
        if (answer instanceof NotUnderstood unclear) {
            sink.accept(notUnderstood(unclear));
            return null;
        }
        Planned planned = (Planned) answer;
        planned.thoughts().forEach(thought -> sink.accept(new Thought(thought)));
        return planned.reply();
    }

    /** The rows, after their event; null after an error. */
    private SqlResult.@Nullable Rows query(PlannerReply reply, Consumer<FlowEvent> sink, Cancellation cancellation) {
        SqlResult result;
        try {
            result = runner.run(reply.sql(), cancellation);
        } catch (RuntimeException e) {
            sink.accept(broken(FlowStage.DATA_FETCH, "sql_failed", "The query could not be run", e));
            return null;
        }
        if (result instanceof SqlResult.Rows rows) {
            sink.accept(new Data(rows.table()));
            return rows;
        }
        sink.accept(error(result));
        return null;
    }

    private FlowEvent present(PlannerReply reply, SqlResult.Rows rows) {
        try {
            GridViewComponent component = renderer.render(reply, rows);
            return new Component(component);
        } catch (RuntimeException e) {
            return broken(FlowStage.PRESENTATION, "presentation_failed", "The rows could not be presented", e);
        }
    }

    private static FlowError error(SqlResult result) {
        if (result instanceof SqlResult.Refused refused) {
            return new FlowError(
                    FlowStage.SQL_VALIDATION,
                    "The statement was not accepted: " + messages(refused),
                    refused.problems());
        }
        Problem problem = ((SqlResult.Failed) result).problem();
        return new FlowError(FlowStage.SQL_EXECUTION, problem.message(), List.of(problem));
    }

    private static String messages(SqlResult.Refused refused) {
        return refused.problems().get(0).message()
                + (refused.problems().size() > 1
                        ? " (and " + (refused.problems().size() - 1) + " more)"
                        : "");
    }

    private static FlowError notUnderstood(NotUnderstood unclear) {
        Problem problem = new Problem(
                "not_understood", Severity.ERROR, "/message", unclear.message(), unclear.suggestions(), null);
        return new FlowError(FlowStage.PLANNING, unclear.message(), List.of(problem));
    }

    /** The exception goes to the log, not to the reader: its message may hold anything. */
    private static FlowError broken(FlowStage stage, String code, String message, RuntimeException cause) {
        LOG.log(System.Logger.Level.WARNING, message, cause);
        return new FlowError(stage, message, List.of(Problem.error(code, "", message)));
    }
}
