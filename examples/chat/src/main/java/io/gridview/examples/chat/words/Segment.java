package io.gridview.examples.chat.words;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A phrase of the message with all it can mean.
 *
 * @param senses empty where nobody knows the phrase
 */
public record Segment(List<Token> tokens, List<Sense> senses) {
    public Segment {
        tokens = List.copyOf(tokens);
        senses = List.copyOf(senses);
    }

    /** The phrase as it was written. */
    public String text() {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** True where the phrase can play {@code role}. */
    public boolean has(Role role) {
        return senses.contains(new Sense.Word(role));
    }

    /** The meanings of one kind. */
    public <S extends Sense> List<S> all(Class<S> kind) {
        return senses.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
