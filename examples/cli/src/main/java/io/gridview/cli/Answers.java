package io.gridview.cli;

import io.gridview.artifact.GridArtifact;
import io.gridview.js.GridViewPage;
import io.gridview.spec.Problem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes one answer for each line, in order, and keeps the artifacts that a page was asked for. */
final class Answers {
    private final OutputStream out;
    private final @Nullable Path html;
    private final boolean forPeople;
    private final List<String> forPage = new ArrayList<>();
    private boolean anyFailed;

    /** @param forPeople whether answers are texts to read instead of JSON */
    Answers(OutputStream out, @Nullable Path html, boolean forPeople) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.html = html;
        this.forPeople = forPeople;
    }

    /** Writes what comes after {@code "ok":true}, members with a leading comma. */
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    void good(@Nullable JsonNode id, GridArtifact artifact, Body body) throws IOException {
        good(id, body);
        keep(artifact);
    }

    /** An answer without an artifact. */
    void good(@Nullable JsonNode id, Body body) throws IOException {
        begin(id, true);
        body.write(out);
        end();
    }

    /** An answer to read. */
    void told(@Nullable JsonNode id, String words) throws IOException {
        String name = id == null || id.isNull() ? "without an id" : id.asString();
        text(out, "Line " + name + "\n" + words + "\n");
        out.flush();
    }

    /** Keeps an artifact for the page. */
    void keep(GridArtifact artifact) {
        if (html != null) {
            forPage.add(artifact.toJson());
        }
    }

    void bad(@Nullable JsonNode id, List<Problem> problems) throws IOException {
        anyFailed = true;
        if (forPeople) {
            told(id, ExplainedLine.of(problems));
            return;
        }
        begin(id, false);
        List<Map<String, Object>> members =
                problems.stream().map(Problem::members).toList();
        text(out, ",\"problems\":" + JsonMapper.shared().writeValueAsString(members));
        end();
    }

    /** Ends the answers, writes the page where one was asked for, and tells the exit code. */
    int finish() throws IOException {
        out.flush();
        if (html != null) {
            Files.writeString(html, GridViewPage.html(forPage));
        }
        return anyFailed ? 1 : 0;
    }

    private void begin(@Nullable JsonNode id, boolean ok) throws IOException {
        text(out, "{\"id\":" + wire(id) + ",\"ok\":" + ok);
    }

    private static String wire(@Nullable JsonNode id) {
        return id == null ? "null" : JsonMapper.shared().writeValueAsString(id);
    }

    private void end() throws IOException {
        text(out, "}\n");
        out.flush();
    }

    static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
