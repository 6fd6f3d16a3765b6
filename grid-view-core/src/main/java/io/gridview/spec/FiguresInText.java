package io.gridview.spec;

import java.util.regex.Pattern;

/**
 * Tells figures that look like results from those that belong to words: "Revenue: 1,234" and "up 45%" are results, years,
 * "Top 10", "Q3" and "95th percentile" are words.
 */
final class FiguresInText {
    private static final Pattern RESULT = Pattern.compile("[:=]\\s*[\\p{Sc}+-]?\\s?\\d(?!\\d{3}\\b(?![.,]\\d))"
            + "|\\b\\d{1,3}(?:[.,\\u00a0\\u202f]\\d{3})+\\b"
            + "|\\d\\s?%|\\p{Sc}\\s?\\d|\\d\\s?\\p{Sc}"
            + "|\\b\\d+(?:\\.\\d+)?\\s?(?:million|billion|[MKB])\\b");

    private FiguresInText() {}

    static boolean looksLikeResult(String text) {
        return RESULT.matcher(text).find();
    }
}
