package io.gridview.js;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds string members of a JSON object without a JSON library.
 *
 * <p>It goes over the text once, counting brackets, and looks only at the members of the object itself and of the
 * artifact within a component, however large the rest is.
 */
record JsonText(String json) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    /** The string value of a member, of the component's own before its artifact's. */
    Optional<String> string(String name) {
        return stringAt(1, name).or(() -> stringAt(2, name));
    }

    private Optional<String> stringAt(int wantedDepth, String name) {
        int depth = 0;
        boolean insideArtifact = false;
        String member = "";
        for (int at = 0; at < json.length(); at++) {
            switch (json.charAt(at)) {
                case '{', '[' -> {
                    depth++;
                    insideArtifact |= depth == 2 && member.equals("artifact");
                    member = "";
                }
                case '}', ']' -> {
                    depth--;
                    insideArtifact &= depth >= 2;
                }
                case ',' -> member = "";
                case '"' -> {
                    int end = endOfString(at);
                    if (depth == wantedDepth || depth == 1) {
                        String text = json.substring(at + 1, end);
                        if (isName(end)) {
                            member = text;
                        } else if (member.equals(name) && depth == wantedDepth && (depth == 1 || insideArtifact)) {
                            return Optional.of(unescaped(text));
                        }
                    }
                    at = end;
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /** Where the string that begins at a quotation mark ends. */
    private int endOfString(int start) {
        int at = start + 1;
        while (at < json.length() && json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, json.length());
    }

    private boolean isName(int end) {
        int at = end + 1;
        while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
        return at < json.length() && json.charAt(at) == ':';
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
    }

    private static String character(MatchResult escape) {
        if (escape.group(1) != null) {
            return String.valueOf((char) Integer.parseInt(escape.group(1), 16));
        }
        return switch (escape.group(2)) {
            case "n", "r", "t", "b", "f" -> " ";
            default -> escape.group(2);
        };
    }
}
