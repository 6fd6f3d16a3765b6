package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.query.Purpose;
import io.gridview.examples.chat.words.Token;
import io.gridview.examples.chat.words.Tokenizer;
import io.gridview.flow.NotUnderstood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says exactly what was not understood, and what would be. */
public final class Refusal {
    private static final int SUGGESTIONS = 4;

    private final List<QuestionReader> readers;
    private final Predicate<String> understood;
    private final Tokenizer tokenizer = new Tokenizer();

    /**
     * @param understood whether a message would be understood; only such messages are suggested
     */
    public Refusal(List<QuestionReader> readers, Predicate<String> understood) {
        this.readers = List.copyOf(readers);
        this.understood = understood;
    }

    /** Several tables answer, and the message does not say which is meant. */
    public NotUnderstood ambiguous(List<Outcome.Understood> readings) {
        return new NotUnderstood(
                "This could be about "
                        + String.join(
                                " or ",
                                readings.stream()
                                        .map(reading ->
                                                reading.question().table().title())
                                        .toList())
                        + ". Say which, as in the suggestions.",
                readings.stream().map(this::unmistakable).filter(understood).toList());
    }

    /** The question in the planner's words, with the table named where the words alone leave it open. */
    private String unmistakable(Outcome.Understood reading) {
        String purpose = new Purpose().of(reading.question());
        List<String> rows = reading.question().table().rowWords();
        List<String> topics = reading.question().table().topicWords();
        String name = rows.isEmpty() ? topics.get(0) : rows.get(0);
        return understood.test(purpose) ? purpose : purpose + " of " + name;
    }

    /** No table answers. */
    public NotUnderstood unclear(String message, List<Token> tokens, List<Outcome.Unclear> readings) {
        List<String> strange = strangeEverywhere(tokens);
        Outcome.Unclear nearest = readings.stream()
                .max(Comparator.comparing(Outcome.Unclear::named)
                        .thenComparingInt(Outcome.Unclear::known)
                        .thenComparingInt(reading -> -reading.unread().size())
                        .thenComparingInt(reading -> -reading.problems().size()))
                .orElseThrow();
        List<String> words = strange.isEmpty() ? nearest.unread() : strange;
        List<String> sentences = new ArrayList<>();
        if (nearest.known() == 0 && strange.isEmpty()) {
            sentences.add("The question names nothing that is in the data.");
        } else if (!words.isEmpty()) {
            sentences.add("I do not understand " + quoted(words)
                    + (strange.isEmpty()
                            ? " in a question about " + nearest.table().title()
                            : "") + ".");
            owner(words, nearest)
                    .ifPresent(owner -> sentences.add(
                            "That belongs to " + owner.table().title() + ", and a question is about one table."));
        }
        sentences.addAll(nearest.problems());
        return new NotUnderstood(String.join(" ", sentences), suggestions(message, words, nearest));
    }

    /** Another table in which all of {@code words} mean something of its own. */
    private Optional<QuestionReader> owner(List<String> words, Outcome.Unclear nearest) {
        List<Token> tokens = tokenizer.tokens(String.join(" ", words));
        return readers.stream()
                .filter(reader -> !reader.table().equals(nearest.table()))
                .filter(reader -> reader.ownsAll(tokens))
                .findFirst();
    }

    /** Words that mean nothing in any table. */
    private List<String> strangeEverywhere(List<Token> tokens) {
        Set<String> strange = null;
        for (QuestionReader reader : readers) {
            Set<String> here = new LinkedHashSet<>();
            reader.lexicon().segments(tokens).stream()
                    .filter(segment -> segment.senses().isEmpty())
                    .forEach(segment -> here.add(segment.text()));
            if (strange == null) {
                strange = here;
            } else {
                strange.retainAll(here);
            }
        }
        if (strange == null) {
            return List.of();
        }
        // "body" alone is no phrase, yet a word of one: where other words are wrong it is not to blame.
        List<String> wrong = strange.stream()
                .filter(word -> readers.stream()
                        .noneMatch(reader -> reader.lexicon().words().contains(word.toLowerCase(Locale.ROOT))))
                .toList();
        return wrong.isEmpty() ? List.copyOf(strange) : wrong;
    }

    private List<String> suggestions(String message, List<String> words, Outcome.Unclear nearest) {
        Set<String> suggestions = new LinkedHashSet<>();
        for (QuestionReader reader : inOrderOfNearness(nearest)) {
            String mended = message;
            for (String word : words) {
                String known = Spelling.nearest(
                        word.toLowerCase(Locale.ROOT), reader.lexicon().words());
                mended = known == null
                        ? mended
                        : mended.replaceAll(
                                "(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})", Matcher.quoteReplacement(known));
            }
            if (!mended.equals(message) && understood.test(mended)) {
                suggestions.add(mended.strip());
            }
        }
        suggestions.addAll(nearest.table().suggestions());
        return suggestions.stream().limit(SUGGESTIONS).toList();
    }

    private List<QuestionReader> inOrderOfNearness(Outcome.Unclear nearest) {
        return readers.stream()
                .sorted(Comparator.comparing(reader -> !reader.table().equals(nearest.table())))
                .toList();
    }

    private static String quoted(List<String> words) {
        List<String> quoted = words.stream().map(word -> "“" + word + "”").toList();
        return quoted.size() == 1
                ? quoted.get(0)
                : String.join(", ", quoted.subList(0, quoted.size() - 1)) + " and " + quoted.get(quoted.size() - 1);
    }
}
