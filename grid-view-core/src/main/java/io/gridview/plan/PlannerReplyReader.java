package io.gridview.plan;

import io.gridview.json.JsonFault;
import io.gridview.json.JsonLimits;
import io.gridview.json.ObjectFinder;
import io.gridview.json.SchemaFault;
import io.gridview.json.SchemaValidator;
import io.gridview.spec.Forbidden;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import io.gridview.spec.SchemaProblems;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads planner replies strictly: the one object in the text, with its three fields and nothing else. */
public final class PlannerReplyReader {
    private static final ObjectFinder FINDER = new ObjectFinder(JsonLimits.DOCUMENT);
    private static final SchemaValidator SCHEMA = new SchemaValidator("planner-reply.v1.json");

    private PlannerReplyReader() {}

    /** The JSON Schema of a reply, as a model's structured output wants it. */
    public static String schema() {
        return SCHEMA.text();
    }

    /**
     * Reads a reply.
     *
     * @param text the object; a code fence or a sentence around it is skipped
     * @return the reply, or every problem with its pointer into the object
     */
    public static Reading<PlannerReply> read(String text) {
        try {
            return read(FINDER.find(text));
        } catch (JsonFault fault) {
            return Reading.failed(Problem.error(fault.code(), fault.pointer(), fault.message()));
        }
    }

    private static Reading<PlannerReply> read(JsonNode reply) {
        List<Problem> forbidden = Forbidden.inReply(reply);
        List<String> known = forbidden.stream().map(Problem::pointer).toList();
        List<Problem> problems = Stream.concat(
                        forbidden.stream(),
                        SCHEMA.validate(reply).stream()
                                .map((SchemaFault fault) -> SchemaProblems.of(fault))
                                .filter(problem -> !known.contains(problem.pointer())))
                .toList();
        if (!problems.isEmpty()) {
            return Reading.failed(problems);
        }
        String format = reply.get("format").stringValue();
        return Reading.of(new PlannerReply(
                reply.get("sql").stringValue(),
                reply.get("purpose").stringValue(),
                ResultFormat.valueOf(format.toUpperCase(Locale.ROOT))));
    }
}
