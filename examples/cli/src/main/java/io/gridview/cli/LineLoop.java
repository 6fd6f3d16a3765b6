package io.gridview.cli;

import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads lines one after the other and answers each before it reads the next. */
final class LineLoop {
    private final LineJob job;
    private final HtmlPage page;

    LineLoop(LineJob job, HtmlPage page) {
        this.job = job;
        this.page = page;
    }

    /** True where every line was answered well. */
    boolean run(InputStream in, OutputStream out) throws IOException {
        LineReader lines = new LineReader(new BufferedInputStream(in, 1 << 16));
        boolean allWell = true;
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                allWell &= answer(line, out);
            }
        }
        return allWell;
    }

    private boolean answer(LineReader.Line line, OutputStream out) throws IOException {
        Reading<ObjectNode> read = line.tooLong()
                ? Reading.failed(Problem.error(
                        "too_large", "", "The line has more than " + LineReader.MAX_BYTES + " bytes"))
                : LineJson.read(line.bytes());
        ObjectNode object = read.value();
        JsonNode id = object == null ? null : object.get("id");
        Reading<Answer> answer = object == null ? Reading.failed(read.problems()) : safely(object);
        Answer good = answer.value();
        write(out, good == null ? failed(id, answer.problems()) : ok(id, good));
        if (good != null) {
            page.add(good.artifactJson());
        }
        return good != null;
    }

    /** One line must never stop the others, not even by a mistake of ours. */
    private Reading<Answer> safely(ObjectNode object) {
        try {
            return job.answer(object);
        } catch (RuntimeException e) {
            return Reading.failed(Problem.error(
                    "internal_error", "", "This line met a mistake in the program: " + e.getClass().getSimpleName()));
        }
    }

    private static String ok(@Nullable JsonNode id, Answer answer) {
        StringBuilder json = new StringBuilder("{\"id\":").append(LineJson.text(id)).append(",\"ok\":true");
        answer.members().forEach((name, value) -> json.append(",\"").append(name).append("\":").append(value));
        return json.append("}\n").toString();
    }

    private static String failed(@Nullable JsonNode id, List<Problem> problems) {
        return "{\"id\":" + LineJson.text(id) + ",\"ok\":false,\"problems\":" + LineJson.problems(problems) + "}\n";
    }

    private static void write(OutputStream out, String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
