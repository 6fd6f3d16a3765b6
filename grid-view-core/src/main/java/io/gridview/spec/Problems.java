package io.gridview.spec;

import io.gridview.json.Quoted;
import java.util.List;
import java.util.stream.Collectors;

/** What is told to a model so that its next answer is right. */
public final class Problems {
    private static final int MOST_TOLD = 20;
    private static final int MOST_CHARACTERS = 4_000;
    private static final int MOST_MESSAGE = 400;
    private static final int MOST_POINTER = 200;
    private static final int MOST_WORDS = 12;
    private static final int MOST_WORD = 60;

    private static final String REFUSED = "Your answer was refused:";
    private static final String ACCEPTED = "Your answer can stand, but:";
    private static final String AGAIN =
            "Answer again with the whole JSON object, mended at these places, and nothing else.";

    private Problems() {}

    /**
     * The problems as text for the turn in which a model tries again: a line each, with pointer, code, advice and what
     * would be accepted, then a sentence that asks for the whole object. Warnings are told where there is no error.
     *
     * @return at most twenty problems and 4,000 characters, then how many more there are; empty for no problems
     */
    public static String toFeedback(List<Problem> problems) {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        List<Problem> told = errors.isEmpty() ? problems : errors;
        if (told.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(errors.isEmpty() ? ACCEPTED : REFUSED).append('\n');
        int count = 0;
        while (count < Math.min(told.size(), MOST_TOLD)) {
            String line = line(told.get(count));
            String end = end(told.size() - count - 1);
            if (text.length() + line.length() + end.length() > MOST_CHARACTERS) {
                break;
            }
            text.append(line);
            count++;
        }
        return text.append(end(told.size() - count)).toString();
    }

    private static String end(int more) {
        return more == 0 ? AGAIN : "\u2026 and " + more + " more\n" + AGAIN;
    }

    private static String line(Problem problem) {
        String place = problem.pointer().isEmpty() ? "whole answer" : cut(problem.pointer(), MOST_POINTER);
        return "- " + place + " (" + problem.code() + "): " + cut(problem.message(), MOST_MESSAGE) + hint(problem)
                + '\n';
    }

    /** What would be accepted, unless the message says it already; the nearest word makes the list superfluous. */
    private static String hint(Problem problem) {
        String meant = problem.didYouMean();
        if (meant != null) {
            String question = "did you mean " + quoted(meant) + "?";
            return problem.message().contains(question) ? "" : " D" + question.substring(1);
        }
        List<String> allowed = problem.allowed();
        if (allowed.isEmpty() || problem.message().contains(String.join(", ", allowed))) {
            return "";
        }
        String first = allowed.stream().limit(MOST_WORDS).map(Problems::quoted).collect(Collectors.joining(", "));
        int more = allowed.size() - MOST_WORDS;
        return " Allowed: " + (more > 0 ? first + " and " + more + " more." : first + ".");
    }

    private static String quoted(String word) {
        return '"' + cut(word, MOST_WORD) + '"';
    }

    /** Input is quoted in here: it must neither begin a line of its own nor be as long as it likes. */
    private static String cut(String text, int most) {
        StringBuilder line = new StringBuilder();
        Quoted.cut(text, most)
                .codePoints()
                .map(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c)
                .forEach(line::appendCodePoint);
        return line.toString();
    }
}
