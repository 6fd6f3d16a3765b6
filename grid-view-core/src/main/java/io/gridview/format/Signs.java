package io.gridview.format;

import tools.jackson.databind.JsonNode;

/**
 * The signs of one numbering system in one locale.
 *
 * @param decimal stands between whole and fraction
 * @param group stands between groups of digits
 * @param minus stands for a negative number
 * @param percent stands for hundredths
 * @param moneyDecimal stands between whole and fraction of an amount of money
 * @param moneyGroup stands between its groups of digits
 */
record Signs(String decimal, String group, String minus, String percent, String moneyDecimal, String moneyGroup) {

    static Signs of(JsonNode data) {
        String decimal = data.get("decimal").stringValue();
        String group = data.get("group").stringValue();
        return new Signs(
                decimal,
                group,
                data.get("minus").stringValue(),
                data.get("percent").stringValue(),
                data.path("currencyDecimal").asString(decimal),
                data.path("currencyGroup").asString(group));
    }
}
