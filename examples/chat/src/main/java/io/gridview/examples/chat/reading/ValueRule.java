package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.catalog.Dimension;
import io.gridview.examples.chat.query.Filter;
import io.gridview.examples.chat.query.GroupKey;
import io.gridview.examples.chat.words.Role;
import io.gridview.examples.chat.words.Sense;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads values as filters: "on Biscoe", "from ATL", "France and Germany", "not in Texas". */
final class ValueRule implements Rule {
    @Override
    public void read(Utterance words, Draft draft) {
        Map<Dimension, Set<String>> wanted = new LinkedHashMap<>();
        for (int at = 0; at < words.size(); at++) {
            if (words.is(at, Sense.Value.class)) {
                at = chain(words, at, draft, wanted);
            }
        }
        wanted.forEach(
                (dimension, values) -> draft.filters.add(new Filter.OneOf(dimension, List.copyOf(values), false)));
    }

    /** Reads the values from {@code at} on that belong together, and answers the last place it used. */
    private static int chain(Utterance words, int at, Draft draft, Map<Dimension, Set<String>> wanted) {
        Dimension dimension = dimension(words, at, draft);
        if (dimension == null) {
            words.use(at);
            return at;
        }
        boolean negated = words.has(at - 1, Role.NOT)
                || ((words.has(at - 1, Role.PREPOSITION) || words.is(at - 1, Sense.Grouping.class))
                        && words.has(at - 2, Role.NOT));
        List<String> values = new ArrayList<>(values(words, at, dimension));
        boolean alternatives = false;
        int last = at;
        while (true) {
            int next = last + 1;
            boolean or = false;
            while (words.hasAny(next, Role.AND, Role.OR, Role.VERSUS)) {
                or |= words.has(next, Role.OR);
                next++;
            }
            boolean joined = next > last + 1;
            while (words.has(next, Role.PREPOSITION) && !leadsElsewhere(words.text(next), dimension, draft)) {
                next++;
            }
            if (!joined || values(words, next, dimension).isEmpty()) {
                break;
            }
            alternatives |= or;
            values.addAll(values(words, next, dimension));
            words.use(last + 1, next + 1);
            last = next;
        }
        int start = nameBeside(words, at - 1, dimension) ? at - 1 : at;
        int end = nameBeside(words, last + 1, dimension) && !words.has(last, Role.BY) ? last + 2 : last + 1;
        if (negated) {
            int not = words.has(start - 1, Role.NOT) ? start - 1 : start - 2;
            words.use(not, end);
            draft.filters.add(new Filter.OneOf(dimension, values, true));
        } else {
            words.use(start, end);
            wanted.computeIfAbsent(dimension, key -> new LinkedHashSet<>()).addAll(values);
            if (values.size() > 1 && !alternatives) {
                draft.group(new GroupKey.ByDimension(dimension));
                draft.remarks.add("Each " + dimension.name() + " that was named is shown by itself.");
            }
        }
        return end - 1;
    }

    /** In "from ATL and to LAX" the word "to" begins something else. */
    private static boolean leadsElsewhere(String word, Dimension dimension, Draft draft) {
        String before = word.toLowerCase(Locale.ROOT);
        return !dimension.before().contains(before)
                && draft.table.dimensions().stream()
                        .anyMatch(other -> other.before().contains(before));
    }

    private static boolean nameBeside(Utterance words, int at, Dimension dimension) {
        return words.senses(at, Sense.Grouping.class).contains(new Sense.Grouping(dimension))
                && !words.has(at - 1, Role.BY);
    }

    private static List<String> values(Utterance words, int at, Dimension dimension) {
        return words.senses(at, Sense.Value.class).stream()
                .filter(value -> value.dimension().equals(dimension))
                .map(Sense.Value::value)
                .toList();
    }

    /** The dimension whose value this is; the words around it decide where there are several. */
    private static @Nullable Dimension dimension(Utterance words, int at, Draft draft) {
        List<Dimension> candidates = words.senses(at, Sense.Value.class).stream()
                .map(Sense.Value::dimension)
                .distinct()
                .toList();
        String before = words.text(at - 1).toLowerCase(Locale.ROOT);
        List<Dimension> fitting = Stream.of(
                        candidates.stream()
                                .filter(dimension -> dimension.before().contains(before))
                                .toList(),
                        candidates.stream()
                                .filter(dimension ->
                                        nameBeside(words, at - 1, dimension) || nameBeside(words, at + 1, dimension))
                                .toList(),
                        candidates)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(candidates);
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        draft.problem("“" + words.text(at) + "” could be "
                + String.join(" or ", fitting.stream().map(ValueRule::example).toList()) + "; say which, as in “"
                + hint(fitting.get(0)) + words.text(at) + "”.");
        return null;
    }

    private static String example(Dimension dimension) {
        return "the " + dimension.name();
    }

    private static String hint(Dimension dimension) {
        return dimension.before().isEmpty()
                ? dimension.name() + " "
                : dimension.before().get(0) + " ";
    }
}
