package io.gridview.flow;

/** One event of a streamed answer; a host writes it as it is, for instance as a server-sent event. */
public sealed interface FlowEvent permits Thought, Data, Component, FlowError {
    /** The event's name: {@code thought}, {@code data}, {@code grid_view} or {@code error}. */
    String event();

    /** The event's data, one JSON object on one line. */
    String dataJson();
}
