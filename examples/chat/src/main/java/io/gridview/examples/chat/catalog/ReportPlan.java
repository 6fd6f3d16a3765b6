package io.gridview.examples.chat.catalog;

import java.util.List;

/**
 * What a report shows when nobody says.
 *
 * @param measures columns, or {@code count}
 * @param by a dimension's column or a grain's word
 */
public record ReportPlan(List<String> measures, String by) {}
