package io.gridview.cli;

import io.gridview.spec.Reading;
import tools.jackson.databind.node.ObjectNode;

/** What is done with one line. */
@FunctionalInterface
interface LineJob {
    /** The answer, or the problems with their places in the line. */
    Reading<Answer> answer(ObjectNode line);
}
