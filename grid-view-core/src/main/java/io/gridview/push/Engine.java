package io.gridview.push;

import java.util.List;

/** Runs a statement that this library made around a checked one. */
@FunctionalInterface
public interface Engine {
    /**
     * All rows of a statement whose columns are texts.
     *
     * @param width how many columns it has
     * @throws EngineException where it did not come to an end
     */
    List<TextRow> rows(String select, int width) throws EngineException;
}
