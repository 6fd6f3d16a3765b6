package io.gridview.spec;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts as views may hold them: of every script, with all that JSON escapes, never half a surrogate pair. */
final class SpecTexts {
    private static final Arbitrary<String> PIECES = Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(8)),
            Tuple.of(2, Arbitraries.of(" ", "_", "-", ".", ", ", "{", "}", "<b>", "&", "'", "/", "%")),
            Tuple.of(
                    2,
                    Arbitraries.of("\"", "\\", "\b", "\t", "\n", "\f", "\r", "\u0000", "\u001f", "\u007f", "\\u0041")),
            Tuple.of(
                    2,
                    Arbitraries.of("\u00e4", "\u20ac", "\u0645\u0628", "\u5317\u4eac", "\u2028", "\ufb33", "\ufeff")),
            Tuple.of(2, Arbitraries.of("\ud83d\ude00", "\ud83c\uddfa\ud83c\udde6", "e\u0301", "\udbff\udfff")));

    private SpecTexts() {}

    /** One character or more, far below every limit. */
    static Arbitrary<String> texts() {
        return PIECES.list().ofMinSize(1).ofMaxSize(6).map(pieces -> String.join("", pieces));
    }

    /** Addresses that lead nowhere a cell decides. */
    static Arbitrary<String> linkTemplates() {
        return Arbitraries.of(
                "/orders/{id}",
                "?id={a b}",
                "https://example.org/{id}?q={name}#top",
                "mailto:{who}",
                "//example.org/x");
    }
}
