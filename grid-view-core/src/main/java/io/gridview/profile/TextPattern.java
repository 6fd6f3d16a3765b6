package io.gridview.profile;

import java.util.Locale;

/** What texts look like. */
public enum TextPattern {
    /** Single words. */
    WORD,
    /** A few words each, or one. */
    WORDS,
    /** Prose. */
    SENTENCES,
    /** Letters, digits and signs without a space: AB-123. */
    CODE,
    /** Digits only. */
    DIGITS,
    /** Numbers as people write them: 1,234.50 or 12 %. */
    NUMBER,
    /** Dates, months, quarters and times. */
    DATE,
    EMAIL,
    WEB_ADDRESS,
    UUID,
    JSON,
    /** No form in common, or no text at all. */
    MIXED;

    /** The word on the wire, for instance {@code web_address}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
