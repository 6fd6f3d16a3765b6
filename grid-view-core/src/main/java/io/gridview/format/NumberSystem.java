package io.gridview.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How a locale writes numbers, ready to use.
 *
 * @param digits the ten digits
 * @param signs its signs
 * @param number plain numbers
 * @param percent numbers that are already per cent
 * @param money amounts, the currency's place still open
 * @param compactNumber short forms of numbers
 * @param compactMoney short forms of amounts, the currency's place still open
 */
record NumberSystem(
        Digits digits,
        Signs signs,
        NumberShape number,
        NumberShape percent,
        NumberShape money,
        CompactShapes compactNumber,
        CompactShapes compactMoney) {
    /** The one system that every locale has patterns for. */
    private static final String LATIN = "latn";

    /** The system that the locale asks for by {@code -u-nu-}, or else the usual one of its language and region. */
    static NumberSystem of(Locale locale, JsonNode data) {
        String name = name(locale.getUnicodeLocaleType("nu"), data.get("system").stringValue());
        JsonNode own = data.get("systems").path(name);
        JsonNode patterns = own.isMissingNode() ? data.get("systems").get(LATIN) : own;
        Signs signs = Signs.of(patterns);
        Digits digits = new Digits(LocaleFiles.root().get("digits").get(name).stringValue());
        int leastGrouped = data.get("leastGrouped").intValue();
        PluralRules plurals = new PluralRules(data.get("plurals"));

        NumberShape number = shape(patterns.get("number"), signs, digits, leastGrouped);
        NumberShape money = shape(patterns.get("money"), signs, digits, leastGrouped)
                .separatedBy(signs.moneyDecimal(), signs.moneyGroup());
        return new NumberSystem(
                digits,
                signs,
                number,
                shape(patterns.get("percentage"), signs, digits, leastGrouped),
                money,
                CompactShapes.of(patterns.get("compact"), signs, number, plurals),
                CompactShapes.of(patterns.get("compactMoney"), signs, money, plurals));
    }

    /** What stands around the digits by a further pattern. */
    Affixes affixes(JsonNode pattern) {
        return Affixes.of(NumberPattern.parse(pattern.stringValue()), signs);
    }

    private static String name(@Nullable String asked, String usual) {
        return asked != null && LocaleFiles.root().get("digits").has(asked) ? asked : usual;
    }

    private static NumberShape shape(JsonNode data, Signs signs, Digits digits, int leastGrouped) {
        NumberPattern pattern = NumberPattern.parse(data.stringValue());
        return new NumberShape(
                Affixes.of(pattern, signs),
                digits,
                signs.decimal(),
                signs.group(),
                pattern.primary(),
                pattern.secondary(),
                leastGrouped);
    }
}
