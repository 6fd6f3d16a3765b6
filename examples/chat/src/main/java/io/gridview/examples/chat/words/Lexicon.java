package io.gridview.examples.chat.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Phrases and what they mean; the longest phrase that fits wins. */
public final class Lexicon {
    private record Entry(Sense sense, boolean exactly, String written) {}

    private final Map<String, List<Entry>> entries;
    private final Set<String> words;
    private final int longest;

    private Lexicon(Map<String, List<Entry>> entries, int longest) {
        this.entries = entries;
        this.words = wordsOf(entries);
        this.longest = longest;
    }

    /** Cuts a message into phrases; what no phrase covers becomes a segment without a sense. */
    public List<Segment> segments(List<Token> tokens) {
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Segment segment = longestAt(tokens, at);
            segments.add(segment);
            at += segment.tokens().size();
        }
        return List.copyOf(segments);
    }

    private Segment longestAt(List<Token> tokens, int at) {
        for (int length = Math.min(longest, tokens.size() - at); length > 0; length--) {
            List<Token> phrase = tokens.subList(at, at + length);
            List<Sense> senses = senses(phrase);
            if (!senses.isEmpty()) {
                return new Segment(phrase, senses);
            }
        }
        Token token = tokens.get(at);
        return new Segment(List.of(token), ownSense(token));
    }

    private static List<Sense> ownSense(Token token) {
        if (token.number() != null) {
            return List.of(new Sense.Amount(token.number()));
        }
        if (token.date() != null) {
            return List.of(new Sense.Day(token.date()));
        }
        if (token.stem().matches("[12]\\d\\d0s")) {
            return List.of(new Sense.Decade(Integer.parseInt(token.stem().substring(0, 4))));
        }
        return List.of();
    }

    private List<Sense> senses(List<Token> phrase) {
        List<Entry> known = entries.getOrDefault(key(phrase), List.of());
        String written = String.join(" ", phrase.stream().map(Token::text).toList());
        return known.stream()
                .filter(entry -> !entry.exactly() || entry.written().equals(written))
                .map(Entry::sense)
                .toList();
    }

    /** True where {@code phrase} means something. */
    public boolean knows(List<Token> phrase) {
        return entries.containsKey(key(phrase));
    }

    /** All phrases and the words of phrases, in lower case as people write them. */
    public Set<String> words() {
        return words;
    }

    private static Set<String> wordsOf(Map<String, List<Entry>> entries) {
        Set<String> words = new TreeSet<>();
        for (List<Entry> known : entries.values()) {
            for (Entry entry : known) {
                String written = entry.written().toLowerCase(Locale.ROOT);
                words.add(written);
                words.addAll(List.of(written.split("[^\\p{L}\\d]+")));
            }
        }
        return Collections.unmodifiableSet(words);
    }

    private static String key(List<Token> phrase) {
        return String.join(" ", phrase.stream().map(Token::stem).toList());
    }

    /** Collects phrases. */
    static final class Builder {
        private final Tokenizer tokenizer = new Tokenizer();
        private final Map<String, List<Entry>> entries = new TreeMap<>();
        private int longest;

        Builder() {}

        Builder(Lexicon start) {
            start.entries.forEach((key, known) -> entries.put(key, new ArrayList<>(known)));
            longest = start.longest;
        }

        void add(String phrase, Sense sense) {
            add(phrase, sense, false);
        }

        /** Adds a phrase that counts only where it is written exactly like this, as in the airport code DAY. */
        void addExactly(String phrase, Sense sense) {
            add(phrase, sense, true);
        }

        private void add(String phrase, Sense sense, boolean exactly) {
            List<Token> tokens = tokenizer.tokens(phrase);
            if (tokens.isEmpty()) {
                return;
            }
            longest = Math.max(longest, tokens.size());
            List<Entry> known = entries.computeIfAbsent(key(tokens), key -> new ArrayList<>());
            if (known.stream().noneMatch(entry -> entry.sense().equals(sense))) {
                known.add(new Entry(sense, exactly, phrase));
            }
        }

        Lexicon build() {
            Map<String, List<Entry>> copy = new TreeMap<>();
            entries.forEach((key, known) -> copy.put(key, List.copyOf(known)));
            return new Lexicon(copy, longest);
        }
    }
}
