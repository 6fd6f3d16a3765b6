package io.gridview.guard.select;

import java.util.regex.Pattern;

/** Orders of text that come with PostgreSQL or its operating system. */
final class Collations {
    private static final Pattern KNOWN =
            Pattern.compile("C|POSIX|default|ucs_basic|unicode|pg_c_utf8|pg_unicode_fast|und-x-icu"
                    + "|[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?-x-icu|[a-z]{2,3}_[A-Z]{2}(?:\\.utf-?8)?");

    private Collations() {}

    static boolean isKnown(String name) {
        return KNOWN.matcher(name).matches();
    }
}
