package io.gridview.cli;

import io.gridview.GridRenderer;
import io.gridview.Presentation;
import io.gridview.plan.PlannerReply;
import io.gridview.spec.Problem;
import io.gridview.sql.SqlLimits;
import io.gridview.sql.SqlResult;
import io.gridview.sql.SqlRunner;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the SQL of {@code {"id", "reply"}} against a database and answers with a component. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "A planner reply, run against a database.")
final class RunCommand extends LineCommand {
    @Option(
            names = "--db",
            required = true,
            paramLabel = "SOURCE",
            description = "A DuckDB file; a CSV, Parquet or JSON file, whose table is named after it; or a JDBC URL.")
    private String source = "";

    @Spec
    private @Nullable CommandSpec command;

    private @Nullable SqlRunner runner;

    RunCommand(Streams streams) {
        super(streams, new LineReader("reply", List.of(), List.of()));
    }

    @Override
    public Integer call() throws IOException {
        Integer most = options().maxRows();
        SqlLimits limits = most == null ? SqlLimits.DEFAULT : SqlLimits.DEFAULT.withMaxRows(most);
        try (Source opened = Source.open(source);
                SqlRunner open = new SqlRunner(opened.dataSource(), opened.guard(), limits)) {
            runner = open;
            return super.call();
        } catch (SourceException e) {
            if (command == null) {
                throw new IllegalStateException("a command is run by its command line", e);
            }
            throw new ParameterException(command.commandLine(), "--db: " + e.getMessage(), e);
        }
    }

    @Override
    void answer(LineMembers line, GridRenderer renderer, Answers answers) throws IOException, LineFault {
        PlannerReply reply = reply(line);
        Presentation presentation = renderer.present(reply, rows(reply.sql()));
        answers.good(line.id(), presentation.artifact(), out -> {
            Answers.text(out, ",\"component\":");
            presentation.component().writeTo(out);
        });
    }

    private SqlResult.Rows rows(String sql) throws LineFault {
        if (runner == null) {
            throw new IllegalStateException("the database is open while lines are answered");
        }
        SqlResult result = runner.run(sql);
        if (result instanceof SqlResult.Rows rows) {
            return rows;
        }
        List<Problem> problems = result instanceof SqlResult.Refused refused
                ? refused.problems()
                : List.of(((SqlResult.Failed) result).problem());
        throw new LineFault(inLine(problems));
    }
}
