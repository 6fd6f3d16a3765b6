package io.gridview.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The palettes that the browser has; a view may name another one and gets the default, with a warning. */
public enum Palette implements WireName {
    /** Colours that stand apart. */
    DEFAULT,
    /** Colours that stand apart for colour-blind readers, too. */
    ACCESSIBLE,
    /** From yellow to violet in even steps, for quantities. */
    VIRIDIS,
    /** Shades of blue, for quantities. */
    BLUE,
    /** Shades of green, for quantities. */
    GREEN,
    /** Shades of orange, for quantities. */
    ORANGE,
    /** Shades of grey, for print. */
    GREY,
    /** Two colours with a neutral middle that is zero, for quantities on both sides of it. */
    DIVERGING;

    private static final List<String> WORDS =
            Arrays.stream(values()).map(Palette::wire).toList();

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names, in order. */
    public static List<String> words() {
        return WORDS;
    }
}
