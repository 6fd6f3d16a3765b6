package io.gridview.push;

import java.util.List;

/** Something that was wanted of the engine, and what becomes of its answer. */
interface Asked {
    /** What is sent. */
    Question question();

    /** Takes the rows of the answer. */
    void answered(List<TextRow> rows);

    /** The engine cannot answer it: the rows at hand have to do. */
    void refused();
}
