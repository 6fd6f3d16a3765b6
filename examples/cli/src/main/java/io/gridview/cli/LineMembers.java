package io.gridview.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What stands in a line.
 *
 * @param id null for none
 * @param document the view or reply as a model or planner wrote it, for a reader that tells all that is wrong with it
 * @param others the other members by name
 */
record LineMembers(@Nullable JsonNode id, String document, Map<String, JsonNode> others) {}
