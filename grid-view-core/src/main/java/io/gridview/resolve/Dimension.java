package io.gridview.resolve;

import io.gridview.spec.FormatSpec;

/**
 * One column of a chart's dataset.
 *
 * @param name unique in the dataset
 * @param label what the reader sees
 * @param format how its values are written
 */
record Dimension(String name, String label, FormatSpec format) {}
