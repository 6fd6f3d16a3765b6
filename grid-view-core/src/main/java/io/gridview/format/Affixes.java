package io.gridview.format;

/**
 * What stands around the digits of a number.
 *
 * @param prefix before a number that is not negative
 * @param suffix after it
 * @param negativePrefix before a negative number
 * @param negativeSuffix after it
 */
record Affixes(String prefix, String suffix, String negativePrefix, String negativeSuffix) {
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String CURRENCY = String.valueOf(NumberPattern.CURRENCY);
    private static final int FIRST_CURRENCY_SIGN = 0x20a0;
    private static final int LAST_CURRENCY_SIGN = 0x20cf;

    /** The pattern's texts with the locale's signs in them; a currency's place stays open. */
    static Affixes of(NumberPattern pattern, Signs signs) {
        return new Affixes(
                filled(pattern.prefix(), signs),
                filled(pattern.suffix(), signs),
                filled(pattern.negativePrefix(), signs),
                filled(pattern.negativeSuffix(), signs));
    }

    /** These texts with the currency's symbol in its place, apart from the digits where it is made of letters. */
    Affixes money(String symbol) {
        return new Affixes(
                before(prefix, symbol),
                after(suffix, symbol),
                before(negativePrefix, symbol),
                after(negativeSuffix, symbol));
    }

    String around(CharSequence digits, boolean negative) {
        return negative ? negativePrefix + digits + negativeSuffix : prefix + digits + suffix;
    }

    private static String filled(String text, Signs signs) {
        return text.replace(String.valueOf(NumberPattern.MINUS), signs.minus())
                .replace(String.valueOf(NumberPattern.PERCENT), signs.percent());
    }

    private static String before(String text, String symbol) {
        String apart = text.endsWith(CURRENCY) && isWord(symbol.codePointBefore(symbol.length())) ? NO_BREAK_SPACE : "";
        return text.replace(CURRENCY, symbol) + apart;
    }

    private static String after(String text, String symbol) {
        String apart = text.startsWith(CURRENCY) && isWord(symbol.codePointAt(0)) ? NO_BREAK_SPACE : "";
        return apart + text.replace(CURRENCY, symbol);
    }

    /** Anything but a symbol or a space; the block of currency signs counts whole, as JDKs know different parts of it. */
    private static boolean isWord(int sign) {
        if (sign >= FIRST_CURRENCY_SIGN && sign <= LAST_CURRENCY_SIGN) {
            return false;
        }
        return switch (Character.getType(sign)) {
            case Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
