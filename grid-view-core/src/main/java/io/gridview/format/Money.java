package io.gridview.format;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Amounts of one currency.
 *
 * @param full how they are written in full
 * @param compact their short forms
 * @param decimals the currency's own number of decimals, by ISO 4217
 */
record Money(NumberShape full, CompactShapes compact, int decimals) {
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{3}");
    private static final int USUAL_DECIMALS = 2;

    /** ISO 4217's exceptions; neither the JDK's list nor CLDR's is used, as both change from version to version. */
    private static final Map<String, Integer> DECIMALS = Stream.of(
                    Map.entry(0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
                    Map.entry(3, "BHD IQD JOD KWD LYD OMR TND"),
                    Map.entry(4, "CLF UYW"))
            .flatMap(group -> Stream.of(group.getValue().split(" ", -1)).map(code -> Map.entry(code, group.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** True for three letters, known or not: an unknown code is its own symbol. */
    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /** @param currencies symbols by code, only where they are not the code itself */
    static Money of(String code, JsonNode currencies, NumberSystem system) {
        String name = code.toUpperCase(Locale.ROOT);
        JsonNode known = currencies.path(name);
        String symbol = known.isObject() ? known.get("symbol").stringValue() : known.asString(name);
        NumberShape usual = system.money();
        String decimal = known.path("currencyDecimal").asString(usual.decimal());
        String group = known.path("currencyGroup").asString(usual.group());
        NumberShape shape = known.has("money") ? usual.with(system.affixes(known.get("money"))) : usual;
        return new Money(
                in(shape, symbol, decimal, group),
                system.compactMoney().of(shape).with(one -> in(one, symbol, decimal, group)),
                DECIMALS.getOrDefault(name, USUAL_DECIMALS));
    }

    private static NumberShape in(NumberShape shape, String symbol, String decimal, String group) {
        return shape.with(shape.affixes().money(symbol)).separatedBy(decimal, group);
    }
}
