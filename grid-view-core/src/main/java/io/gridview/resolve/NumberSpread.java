package io.gridview.resolve;

import java.math.BigDecimal;

/**
 * How far a column's numbers reach.
 *
 * @param count values
 * @param least zero where there are none
 * @param greatest zero where there are none
 * @param partial true where rows of the result are missing
 */
public record NumberSpread(long count, BigDecimal least, BigDecimal greatest, boolean partial) {}
