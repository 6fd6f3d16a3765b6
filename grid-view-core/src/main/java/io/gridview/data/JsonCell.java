package io.gridview.data;

/** A cell that is JSON text, to tell it from plain text while a column's type is being inferred. */
record JsonCell(String text) {}
