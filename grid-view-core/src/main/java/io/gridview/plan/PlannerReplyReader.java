package io.gridview.plan;

import io.gridview.json.DocumentOrder;
import io.gridview.json.JsonLimits;
import io.gridview.json.JsonReading;
import io.gridview.json.ObjectFinder;
import io.gridview.json.SchemaValidator;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Reads planner replies strictly: the one object in the text, with its three fields and nothing else. */
public final class PlannerReplyReader {
    private static final ObjectFinder FINDER = new ObjectFinder(JsonLimits.DOCUMENT);
    private static final SchemaValidator SCHEMA = new SchemaValidator("planner-reply.v1.json");

    private PlannerReplyReader() {}

    static String schema() {
        return SCHEMA.text();
    }

    /**
     * Reads a reply.
     *
     * @param text the object; a code fence or a sentence around it is skipped
     * @return the reply, or every problem with its pointer into the object
     */
    public static Reading<PlannerReply> read(String text) {
        JsonReading json = FINDER.find(text);
        List<Problem> problems = new ArrayList<>();
        json.faults().forEach(fault -> problems.add(fault.as(Problem::error)));
        // The value at a fault is not the one that was meant, so nothing more is said of it.
        List<String> said = problems.stream().map(Problem::pointer).toList();
        JsonNode reply = json.value();
        if (reply == null) {
            return Reading.failed(problems);
        }
        SCHEMA.validate(reply).stream()
                .filter(fault -> !said.contains(fault.pointer()))
                .forEach(fault -> problems.add(ForbiddenFields.tell(fault.as(Problem::error))));
        if (!problems.isEmpty()) {
            return Reading.failed(DocumentOrder.sort(problems, Problem::pointer, reply));
        }
        String sql = reply.get("sql").stringValue();
        String purpose = reply.get("purpose").stringValue();
        String format = reply.get("format").stringValue();
        return Reading.of(new PlannerReply(sql, purpose, ResultFormat.valueOf(format.toUpperCase(Locale.ROOT))));
    }
}
