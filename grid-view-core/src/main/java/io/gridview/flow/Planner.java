package io.gridview.flow;

/** Turns a question into one SELECT, or says what it did not understand; rules, a model, or a person at a form. */
@FunctionalInterface
public interface Planner {
    /**
     * Plans the answer to one request.
     *
     * @throws RuntimeException where it cannot be reached or breaks; the flow reports that as an error of planning
     */
    PlannerAnswer plan(PlannerRequest request);
}
