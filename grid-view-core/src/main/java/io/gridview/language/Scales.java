package io.gridview.language;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The scales of one language, each from its lowest step to its highest; the names of steps are plain. */
record Scales(List<Map<String, Integer>> all) {

    /** The places of the steps of the first scale that all names are of; empty for none, and for a single name. */
    Map<String, Integer> stepsOf(Collection<String> plainNames) {
        if (new HashSet<>(plainNames).size() > 1) {
            for (Map<String, Integer> scale : all) {
                if (scale.keySet().containsAll(plainNames)) {
                    return scale;
                }
            }
        }
        return Map.of();
    }
}
