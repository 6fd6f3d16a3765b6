package io.gridview.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A value that suits none of several alternatives is refused by each of them. What is told is what keeps it from the one
 * that was meant: the alternative of its type, of its constants, or else the nearest.
 */
final class Alternatives {
    private Alternatives() {}

    static List<Refusal> settle(List<Refusal> refusals) {
        return settle(refusals, 0);
    }

    private static List<Refusal> settle(List<Refusal> refusals, int from) {
        Map<List<String>, List<Refusal>> choices = new LinkedHashMap<>();
        List<Object> order = new ArrayList<>();
        for (Refusal refusal : refusals) {
            int step = refusal.alternatives(from);
            if (step < 0) {
                order.add(refusal);
                continue;
            }
            List<String> choice = new ArrayList<>(refusal.path().subList(0, step + 1));
            choice.add(refusal.valueAt(step));
            choices.computeIfAbsent(choice, fresh -> {
                        order.add(fresh);
                        return new ArrayList<>();
                    })
                    .add(refusal);
        }
        List<Refusal> settled = new ArrayList<>();
        for (Object next : order) {
            if (next instanceof Refusal refusal) {
                settled.add(refusal);
            } else {
                List<Refusal> choice = Objects.requireNonNull(choices.get(next));
                settled.addAll(choose(choice, choice.get(0).alternatives(from)));
            }
        }
        return settled;
    }

    private static List<Refusal> choose(List<Refusal> refusals, int step) {
        String value = refusals.get(0).valueAt(step);
        Map<String, List<Refusal>> byAlternative = new TreeMap<>();
        refusals.forEach(refusal -> byAlternative
                .computeIfAbsent(refusal.path().get(step + 1), index -> new ArrayList<>())
                .add(refusal));
        List<List<Refusal>> ofItsType = byAlternative.values().stream()
                .filter(one -> one.stream().noneMatch(refusal -> isOfWrongType(refusal, value)))
                .toList();
        if (ofItsType.isEmpty()) {
            List<Refusal> types = refusals.stream()
                    .filter(refusal -> isOfWrongType(refusal, value))
                    .toList();
            return List.of(types.get(0).by("type", rules(types)));
        }
        List<List<Refusal>> ofItsConstants = ofItsType.stream()
                .filter(one -> one.stream().noneMatch(refusal -> isOtherConstant(refusal, value)))
                .toList();
        if (ofItsConstants.isEmpty()) {
            List<Refusal> constants = ofItsType.stream()
                    .flatMap(List::stream)
                    .filter(refusal -> isOtherConstant(refusal, value))
                    .toList();
            return List.of(constants.get(0).by("enum", rules(constants)));
        }
        return ofItsConstants.stream()
                .min(Comparator.comparingLong(one -> one.stream()
                        .filter(refusal -> refusal.at().equals(value))
                        .count()))
                .map(nearest -> settle(nearest, step + 2))
                .orElseThrow();
    }

    private static boolean isOfWrongType(Refusal refusal, String value) {
        return refusal.keyword().equals("type") && refusal.at().equals(value);
    }

    private static boolean isOtherConstant(Refusal refusal, String value) {
        String at = refusal.at();
        return refusal.keyword().equals("const")
                && at.length() > value.length()
                && at.lastIndexOf('/') == value.length();
    }

    /** What the refusals would have accepted together. */
    private static ArrayNode rules(List<Refusal> refusals) {
        ArrayNode rules = JsonNodeFactory.instance.arrayNode();
        for (Refusal refusal : refusals) {
            Iterable<JsonNode> some = refusal.rule().isArray() ? refusal.rule() : List.of(refusal.rule());
            for (JsonNode rule : some) {
                if (!rules.valueStream().toList().contains(rule)) {
                    rules.add(rule);
                }
            }
        }
        return rules;
    }
}
