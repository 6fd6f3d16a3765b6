package io.gridview.push;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Answers of one kind by what was asked.
 *
 * @param <Q> what is asked, equal where it asks for the same
 * @param <A> its answer
 */
final class Answers<Q, A> {
    private final Function<Q, Question> question;
    private final Reader<Q, A> reader;
    private final Map<Q, A> known = new HashMap<>();
    private final Set<Q> refused = new HashSet<>();
    private final Map<Q, Boolean> wanted = new LinkedHashMap<>();

    /** Makes an answer of its rows; null where they are of no use. */
    interface Reader<Q, A> {
        @Nullable
        A read(Q asked, List<TextRow> rows);
    }

    Answers(Function<Q, Question> question, Reader<Q, A> reader) {
        this.question = question;
        this.reader = reader;
    }

    /** The answer; null where it is not known, and then wanted unless the engine has refused it. */
    @Nullable
    A of(Q query) {
        A answer = known.get(query);
        if (answer == null && !refused.contains(query)) {
            wanted.put(query, true);
        }
        return answer;
    }

    /** What is wanted; it is then wanted no more. */
    List<Asked> takeWanted() {
        List<Asked> asked = new ArrayList<>();
        for (Q query : wanted.keySet()) {
            asked.add(new Asked() {
                @Override
                public Question question() {
                    return question.apply(query);
                }

                @Override
                public void answered(List<TextRow> rows) {
                    A answer = reader.read(query, rows);
                    if (answer == null) {
                        refused.add(query);
                    } else {
                        known.put(query, answer);
                    }
                }

                @Override
                public void refused() {
                    refused.add(query);
                }
            });
        }
        wanted.clear();
        return asked;
    }

    /** Forgets the answers to such questions, as they were computed in another way. */
    void forget(Predicate<Q> such) {
        known.keySet().removeIf(such);
    }
}
