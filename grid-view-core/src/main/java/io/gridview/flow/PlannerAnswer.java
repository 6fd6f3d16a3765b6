package io.gridview.flow;

/** What a planner made of a question. */
public sealed interface PlannerAnswer permits Planned, NotUnderstood {}
