package io.gridview.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;

/** Gives each expectation a thing of its own, so that one chart cannot stand for two. */
final class Pairing<T> {
    private final List<T> things;
    private final BiPredicate<JsonNode, T> matches;

    Pairing(List<T> things, BiPredicate<JsonNode, T> matches) {
        this.things = things;
        this.matches = matches;
    }

    /** The expectations that no thing is left for, in the pairing that leaves the fewest. */
    List<JsonNode> unmet(List<JsonNode> expectations) {
        return unmet(expectations, 0, new boolean[things.size()]);
    }

    private List<JsonNode> unmet(List<JsonNode> expectations, int from, boolean[] taken) {
        if (from == expectations.size()) {
            return List.of();
        }
        List<JsonNode> fewest = new ArrayList<>(List.of(expectations.get(from)));
        fewest.addAll(unmet(expectations, from + 1, taken));
        for (int i = 0; i < taken.length && !fewest.isEmpty(); i++) {
            if (!taken[i] && fits(expectations.get(from), things.get(i))) {
                taken[i] = true;
                List<JsonNode> rest = unmet(expectations, from + 1, taken);
                taken[i] = false;
                fewest = rest.size() < fewest.size() ? rest : fewest;
            }
        }
        return fewest;
    }

    private boolean fits(JsonNode expectation, T thing) {
        return AnyOf.alternatives(expectation).stream().anyMatch(alternative -> matches.test(alternative, thing));
    }
}
