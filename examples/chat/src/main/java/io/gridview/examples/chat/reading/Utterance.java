package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.words.Role;
import io.gridview.examples.chat.words.Segment;
import io.gridview.examples.chat.words.Sense;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The phrases of a message, and which of them a rule has already made sense of. */
final class Utterance {
    private final List<Segment> segments;
    private final boolean[] used;

    Utterance(List<Segment> segments) {
        this.segments = segments.stream()
                .filter(segment -> !segment.senses().equals(List.of(new Sense.Word(Role.STOP))))
                .toList();
        this.used = new boolean[this.segments.size()];
    }

    int size() {
        return segments.size();
    }

    boolean free(int at) {
        return at >= 0 && at < used.length && !used[at];
    }

    boolean has(int at, Role role) {
        return free(at) && segments.get(at).has(role);
    }

    boolean hasAny(int at, Role... roles) {
        for (Role role : roles) {
            if (has(at, role)) {
                return true;
            }
        }
        return false;
    }

    /** The first meaning of this kind, if the phrase is free and has one. */
    <S extends Sense> Optional<S> sense(int at, Class<S> kind) {
        return free(at) ? segments.get(at).all(kind).stream().findFirst() : Optional.empty();
    }

    <S extends Sense> List<S> senses(int at, Class<S> kind) {
        return free(at) ? segments.get(at).all(kind) : List.of();
    }

    <S extends Sense> boolean is(int at, Class<S> kind) {
        return sense(at, kind).isPresent();
    }

    @Nullable
    BigDecimal number(int at) {
        return sense(at, Sense.Amount.class).map(Sense.Amount::value).orElse(null);
    }

    /** The text as written; empty beyond the ends. */
    String text(int at) {
        return at >= 0 && at < segments.size() ? segments.get(at).text() : "";
    }

    Segment segment(int at) {
        return segments.get(at);
    }

    void use(int at) {
        used[at] = true;
    }

    void use(int from, int end) {
        for (int at = from; at < end; at++) {
            used[at] = true;
        }
    }

    /** The place behind prepositions that start at {@code at}. */
    int skipPrepositions(int at) {
        int next = at;
        while (has(next, Role.PREPOSITION)) {
            next++;
        }
        return next;
    }

    /** The first free place with {@code role}, or -1. */
    int find(Role role) {
        for (int at = 0; at < size(); at++) {
            if (has(at, role)) {
                return at;
            }
        }
        return -1;
    }

    /** Uses every phrase with {@code role} and says whether there was one. */
    boolean take(Role role) {
        boolean found = false;
        for (int at = find(role); at >= 0; at = find(role)) {
            use(at);
            found = true;
        }
        return found;
    }
}
