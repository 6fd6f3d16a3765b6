package io.gridview.push;

/** A column that a statement orders its rows by. */
record RowOrderKey(PushedColumn column, boolean descending) {}
