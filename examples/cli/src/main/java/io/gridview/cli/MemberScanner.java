package io.gridview.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the members of a line's object without reading their values, so that a value which is broken costs neither the
 * id beside it nor what a reader of that value would say.
 */
final class MemberScanner {
    private final String text;
    private final List<Member> members = new ArrayList<>();
    private int at;

    private MemberScanner(String text) {
        this.text = text;
    }

    /**
     * A member of the object.
     *
     * @param name as JSON, in its quotes
     * @param from where its value begins
     * @param to where its value has ended
     */
    record Member(String name, int from, int to) {}

    /**
     * What was found.
     *
     * @param members up to the fault
     * @param fault what keeps the text from being one object; null for nothing
     * @param at where the fault is, from 0
     */
    record Found(List<Member> members, @Nullable String fault, int at) {}

    static Found scan(String text) {
        MemberScanner scanner = new MemberScanner(text);
        String fault = scanner.object();
        return new Found(List.copyOf(scanner.members), fault, scanner.at);
    }

    private @Nullable String object() {
        if (!take('{')) {
            return "an object is expected";
        }
        if (!take('}')) {
            do {
                String fault = member();
                if (fault != null) {
                    return fault;
                }
            } while (take(','));
            if (!take('}')) {
                return isAtEnd() ? "it ends before everything is closed" : "a comma or a closing brace is expected";
            }
        }
        return isAtEnd() ? null : "something follows the object";
    }

    private @Nullable String member() {
        if (isAtEnd() || text.charAt(at) != '"') {
            return "a name in double quotes is expected";
        }
        int name = at;
        if (!skipText()) {
            return "it ends inside a name";
        }
        String named = text.substring(name, at);
        if (!take(':')) {
            return "a colon is expected after a name";
        }
        if (isAtEnd()) {
            return "it ends before everything is closed";
        }
        int from = at;
        if (!skipValue()) {
            return "it ends before everything is closed";
        }
        members.add(new Member(named, from, at));
        return from == at ? "a value is expected" : null;
    }

    /** False where the text ends first. */
    private boolean skipValue() {
        int depth = 0;
        do {
            char c = text.charAt(at);
            if (c == '"') {
                if (!skipText()) {
                    return false;
                }
            } else if (c == '{' || c == '[') {
                depth++;
                at++;
            } else if ((c == '}' || c == ']') && depth > 0) {
                depth--;
                at++;
            } else if (depth > 0) {
                at++;
            } else {
                skipWord();
            }
        } while (depth > 0 && at < text.length());
        return depth == 0;
    }

    /** A number, true, false, null or what stands in their place. */
    private void skipWord() {
        while (at < text.length() && ",}]".indexOf(text.charAt(at)) < 0 && !isBlank(text.charAt(at))) {
            at++;
        }
    }

    private boolean skipText() {
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '"') {
                at++;
                return true;
            }
        }
        at = text.length();
        return false;
    }

    private boolean take(char sign) {
        boolean there = !isAtEnd() && text.charAt(at) == sign;
        if (there) {
            at++;
        }
        return there;
    }

    private boolean isAtEnd() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
