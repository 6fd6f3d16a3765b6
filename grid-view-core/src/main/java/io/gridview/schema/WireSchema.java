package io.gridview.schema;

import io.gridview.json.JsonFault;
import io.gridview.json.JsonLimits;
import io.gridview.json.JsonReading;
import io.gridview.json.SchemaValidator;
import io.gridview.json.StrictJson;
import io.gridview.spec.Problem;
import io.gridview.spec.WireName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shapes on the wire, each with its JSON Schema (draft 2020-12). */
public enum WireSchema implements WireName {
    /** What a planner answers. */
    PLANNER_REPLY,
    /** The structure of a view. */
    VIEW,
    /** One thing wrong with an input. */
    PROBLEM,
    /** A view with its numbers and rows, for the browser. */
    ARTIFACT,
    /** The artifact with the raw rows beside it. */
    COMPONENT,
    /** The data of the event {@code thought}. */
    EVENT_THOUGHT,
    /** The data of the event {@code code}. */
    EVENT_CODE,
    /** The data of the event {@code data}. */
    EVENT_DATA,
    /** The data of the event {@code grid_view}. */
    EVENT_GRID_VIEW,
    /** The data of the event {@code error}. */
    EVENT_ERROR,
    /** The body of {@code POST /chat}. */
    CHAT_REQUEST,
    /** The body of {@code POST /query}. */
    QUERY_REQUEST,
    /** The rows that a query returned. */
    QUERY_ANSWER,
    /** The body of {@code POST /page}. */
    PAGE_REQUEST,
    /** A page of a statement's result. */
    PAGE_ANSWER,
    /** The body of {@code POST /export}. */
    EXPORT_REQUEST,
    /** What is known about a table without a value of it. */
    PROFILE,
    /** The body of a request of the two-stage flow. */
    TWO_STAGE_REQUEST,
    /** An answer of the two-stage flow. */
    TWO_STAGE_ANSWER,
    /** A saved question with what answered it. */
    TEMPLATE,
    /** A line that {@code grid-view build} reads. */
    CLI_BUILD,
    /** A line that {@code grid-view present} reads. */
    CLI_PRESENT,
    /** A line that {@code grid-view run} reads. */
    CLI_RUN,
    /** A line that {@code grid-view build} writes. */
    CLI_BUILD_ANSWER,
    /** A line that {@code grid-view present} writes. */
    CLI_PRESENT_ANSWER,
    /** A line that {@code grid-view run} writes. */
    CLI_RUN_ANSWER;

    /** Rows make artifacts large; a schema's own depth bounds everything but chart options and cells of JSON. */
    private static final StrictJson JSON = new StrictJson(new JsonLimits(Integer.MAX_VALUE, 100));

    /** Each is made when it is first asked for. */
    private static final Map<WireSchema, SchemaValidator> VALIDATORS = new ConcurrentHashMap<>();

    /** The schema's name, for instance {@code planner-reply}. */
    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The schema's {@code $id}, for instance {@code urn:gridview:schema:planner-reply:v1}. */
    public String id() {
        return "urn:gridview:schema:" + wire() + ":v1";
    }

    /**
     * The schema as one self-contained document: the schemas it refers to stand in its {@code $defs} under their own
     * {@code $id}.
     */
    public String text() {
        return validator().text();
    }

    /**
     * Where a document leaves the schema. Of an input this is its structure alone; the readers check what it means.
     *
     * @param json one JSON value and nothing around it
     * @return every problem of the text or, where that has none, of the structure; empty for a valid document
     */
    public List<Problem> validate(String json) {
        JsonReading reading = JSON.read(json);
        List<JsonFault> faults = new ArrayList<>(reading.faults());
        if (faults.isEmpty() && reading.value() != null) {
            faults.addAll(validator().validate(reading.value()));
        }
        return faults.stream().map(fault -> fault.as(Problem::error)).toList();
    }

    private SchemaValidator validator() {
        return VALIDATORS.computeIfAbsent(this, schema -> new SchemaValidator(schema.wire() + ".v1.json"));
    }
}
