package io.gridview.cli;

import java.util.Map;

/**
 * A good answer.
 *
 * @param members JSON by member name, in the order of the answer
 * @param artifactJson the artifact, for a page
 */
record Answer(Map<String, String> members, String artifactJson) {}
