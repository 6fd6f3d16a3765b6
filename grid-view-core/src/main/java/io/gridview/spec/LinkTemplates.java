package io.gridview.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses with placeholders: scheme and host are literal, so that no cell can decide where a link leads. */
final class LinkTemplates {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Pattern HOST = Pattern.compile("^(?:https?:)?//[^/?#{}@]+(?:[/?#].*)?$");
    private static final Pattern FIRST_SEGMENT = Pattern.compile("^[^/?#]*");

    private LinkTemplates() {}

    /** Why the template is not safe; empty where it is. */
    static Optional<String> problem(String template) {
        String bare = PLACEHOLDER.matcher(template).replaceAll("");
        if (bare.indexOf('{') >= 0 || bare.indexOf('}') >= 0) {
            return Optional.of("A placeholder is a column's key in braces, such as {id}; a brace stands alone here.");
        }
        if (bare.chars().anyMatch(c -> c <= ' ' || c == 0x7f || c == '\\')) {
            return Optional.of("An address has no spaces, no control characters and no backslashes.");
        }
        Matcher scheme = SCHEME.matcher(template);
        if (scheme.find()) {
            return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
                case "http", "https" -> literalHost(template.toLowerCase(Locale.ROOT));
                case "mailto" -> Optional.empty();
                default -> Optional.of("Only http, https, mailto and relative addresses are links.");
            };
        }
        return template.startsWith("//") ? literalHost(template) : relative(template);
    }

    /** Why an address without placeholders is not safe; empty where it is. */
    static Optional<String> problemOfAddress(String address) {
        return keys(address).isEmpty()
                ? problem(address)
                : Optional.of("This address has no row to fill a placeholder from.");
    }

    private static Optional<String> literalHost(String template) {
        return HOST.matcher(template).matches()
                ? Optional.empty()
                : Optional.of(
                        "The host is literal and ends before the first placeholder, as in https://example.org/{id}.");
    }

    /** Without a scheme of its own an address must not be able to get one from a cell. */
    private static Optional<String> relative(String template) {
        Matcher first = FIRST_SEGMENT.matcher(template);
        boolean open =
                template.startsWith("{") || (first.find() && first.group().indexOf(':') >= 0);
        return open
                ? Optional.of("A relative address begins with literal text such as / or ?, and names no scheme.")
                : Optional.empty();
    }

    /** The column keys that a template is filled from. */
    static List<String> keys(String template) {
        List<String> keys = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(template);
        while (placeholder.find()) {
            keys.add(placeholder.group(1));
        }
        return keys;
    }
}
