package io.gridview.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a query that does not group takes over from the queries that it selects from. */
final class Inheritance {
    private Inheritance() {}

    static void apply(Draft draft, List<Relation> relations, boolean distinct) {
        List<Result> results = new ArrayList<>();
        for (Relation relation : relations) {
            Result result = relation.result();
            if (result != null && result.shape().aggregated()) {
                results.add(result);
            }
        }
        // Rows of a table beside groups repeat the groups' numbers: the result is not theirs then.
        draft.aggregated = !results.isEmpty() && results.size() == relations.size();
        if (draft.aggregated) {
            List<Output> keys = new ArrayList<>();
            for (Result result : results) {
                addKeys(draft, result, relations.size() == 1, keys);
                draft.subtotals |= result.shape().subtotals();
            }
            draft.groupKeys = keys;
            draft.oneRow = results.stream().allMatch(Result::oneRow);
        }
        Result only = relations.size() == 1 ? relations.get(0).result() : null;
        if (only != null) {
            draft.united = only.shape().united();
            draft.limit = only.shape().limit();
            draft.order = distinct ? List.of() : order(draft, only);
        }
    }

    private static void addKeys(Draft draft, Result result, boolean only, List<Output> keys) {
        for (Output key : result.shape().groupKeys()) {
            int index = only ? outer(draft, result.shape().outputs().indexOf(key)) : -1;
            Output shown = index < 0 ? key : draft.items().get(index).output();
            if (keys.stream().noneMatch(other -> Objects.equals(other, shown))) {
                keys.add(shown);
            }
        }
    }

    private static List<OrderKey> order(Draft draft, Result only) {
        List<OrderKey> keys = new ArrayList<>();
        for (OrderKey key : only.shape().order()) {
            int index = outer(draft, key.output());
            keys.add(
                    new OrderKey(index < 0 ? key.by() : draft.items().get(index).output(), index, key.descending()));
        }
        return keys;
    }

    /** The item that shows an inner column unchanged; -1 for none. */
    private static int outer(Draft draft, int inner) {
        for (int i = 0; inner >= 0 && i < draft.items().size(); i++) {
            if (draft.items().get(i).inner() == inner) {
                return i;
            }
        }
        return -1;
    }
}
