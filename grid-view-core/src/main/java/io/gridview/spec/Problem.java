package io.gridview.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with an input, said so that a person or a model can mend it.
 *
 * @param code a stable code such as {@code unknown_column}, listed in {@code docs/problems.md}
 * @param severity error or warning
 * @param pointer JSON Pointer (RFC 6901) to the place in the input; empty for the whole document
 * @param message one or two sentences: what is wrong and what would be right
 * @param allowed the values that would be accepted, empty where there is no such list
 * @param didYouMean the nearest accepted value, or null where none is near
 */
public record Problem(
        String code,
        Severity severity,
        String pointer,
        String message,
        List<String> allowed,
        @Nullable String didYouMean) {

    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
        allowed = List.copyOf(allowed);
    }

    /** An error without a list of accepted values. */
    public static Problem error(String code, String pointer, String message) {
        return error(code, pointer, message, List.of(), null);
    }

    /** An error with all that can be said of it. */
    public static Problem error(
            String code, String pointer, String message, List<String> allowed, @Nullable String didYouMean) {
        return new Problem(code, Severity.ERROR, pointer, message, allowed, didYouMean);
    }

    /** An error about {@code value}, which is not among {@code allowed}; the nearest of them is suggested. */
    public static Problem notAmong(String code, String pointer, String message, String value, List<String> allowed) {
        return error(code, pointer, message, allowed, Nearest.to(value, allowed));
    }

    /** A warning without a list of accepted values. */
    public static Problem warning(String code, String pointer, String message) {
        return new Problem(code, Severity.WARNING, pointer, message, List.of(), null);
    }

    /** True for an error, false for a warning. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The problem as the members of its JSON object, in the contract's order; empty and null ones left out. */
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", code);
        members.put("severity", severity.wire());
        members.put("pointer", pointer);
        members.put("message", message);
        if (!allowed.isEmpty()) {
            members.put("allowed", allowed);
        }
        if (didYouMean != null) {
            members.put("didYouMean", didYouMean);
        }
        return members;
    }

    /** The same problem, found at a place below {@code prefix}. */
    public Problem under(String prefix) {
        return new Problem(code, severity, prefix + pointer, message, allowed, didYouMean);
    }

    /** The same problem as a warning, for what a lenient reader left out. */
    public Problem asWarning() {
        return new Problem(code, Severity.WARNING, pointer, message, allowed, didYouMean);
    }
}
