package io.gridview.cli;

import java.util.regex.Pattern;

/** Text in three columns, a word, a number and sentences, wrapped to a width that terminals have. */
final class PageText {
    private static final int WIDTH = 96;
    private static final String ENTRY = "  %-8s %4s  ";
    private static final String HANGING = " ".repeat(ENTRY.formatted("", "").length());

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final StringBuilder text = new StringBuilder();

    void heading(String words) {
        text.append('\n').append(words).append('\n');
    }

    /** A line that begins with a word and a number; what does not fit goes on below. */
    void entry(String word, String number, String sentences) {
        wrapped(ENTRY.formatted(word, number), sentences);
    }

    /** Sentences that belong to the entry before. */
    void below(String sentences) {
        wrapped(HANGING, sentences);
    }

    private void wrapped(String head, String sentences) {
        StringBuilder line = new StringBuilder(head);
        boolean bare = true;
        for (String word : SPACES.split(sentences.strip(), -1)) {
            if (!bare && line.length() + 1 + word.length() > WIDTH) {
                end(line);
                line = new StringBuilder(HANGING);
                bare = true;
            }
            line.append(bare ? "" : " ").append(word);
            bare = false;
        }
        end(line);
    }

    private void end(StringBuilder line) {
        text.append(line.toString().stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
