package io.gridview.cli;

import io.gridview.GridRenderer;
import io.gridview.plan.PlannerReply;
import io.gridview.plan.PlannerReplyReader;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;

/** What all commands are: an answer for each line, and no line stops the next. */
abstract class LineCommand implements Callable<Integer> {
    private final Streams streams;
    private final LineReader reader;

    @Mixin
    private RenderOptions options = new RenderOptions();

    LineCommand(Streams streams, LineReader reader) {
        this.streams = streams;
        this.reader = reader;
    }

    RenderOptions options() {
        return options;
    }

    /** Pointers into the line's view or reply, as pointers into the line. */
    List<Problem> inLine(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.under("/" + reader.document()))
                .toList();
    }

    /** The line's planner reply. */
    PlannerReply reply(LineMembers line) throws LineFault {
        Reading<PlannerReply> reading = PlannerReplyReader.read(line.document());
        PlannerReply reply = reading.value();
        if (reply == null) {
            throw new LineFault(inLine(reading.problems()));
        }
        return reply;
    }

    /** Whether answers are texts to read instead of JSON. */
    boolean forPeople() {
        return false;
    }

    /** Answers one line. */
    abstract void answer(LineMembers line, GridRenderer renderer, Answers answers) throws IOException, LineFault;

    @Override
    public Integer call() throws IOException {
        GridRenderer renderer = options.renderer();
        Path file = options.lines();
        try (InputStream in = file == null ? streams.in() : Files.newInputStream(file)) {
            Lines lines = new Lines(in);
            Answers answers = new Answers(streams.out(), options.html(), forPeople());
            for (Lines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
                if (line.text() == null || !line.text().isBlank()) {
                    answer(line, renderer, answers);
                }
            }
            return answers.finish();
        }
    }

    private void answer(Lines.Line line, GridRenderer renderer, Answers answers) throws IOException {
        JsonNode id = null;
        try {
            LineMembers read = reader.read(line);
            id = read.id();
            answer(read, renderer, answers);
        } catch (LineFault fault) {
            answers.bad(fault.id() == null ? id : fault.id(), fault.problems());
        } catch (RuntimeException e) {
            // A fault of ours must not cost the lines that follow.
            answers.bad(id, List.of(Problem.error("internal", "", "The line could not be answered: " + e)));
        }
    }
}
