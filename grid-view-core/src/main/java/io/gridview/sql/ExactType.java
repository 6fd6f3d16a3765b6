package io.gridview.sql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An SQL type of exact numbers: which of them it holds, and how one is written in it.
 *
 * @param name the type as a cast names it
 * @param scale digits after the point
 * @param least the least number; null for a type of any size
 * @param greatest the greatest number; null for a type of any size
 */
record ExactType(
        String name,
        int scale,
        @Nullable BigDecimal least,
        @Nullable BigDecimal greatest) {
    private static final Pattern ARGUMENTS = Pattern.compile(".*\\(\\s*(\\d+)\\s*(?:,\\s*(\\d+)\\s*)?\\)");

    /** No number in the data has more digits on either side of the point. */
    private static final int MOST_DIGITS = 1_100;

    private static final Map<String, Integer> SIGNED_BITS = Map.ofEntries(
            Map.entry("tinyint", 8),
            Map.entry("smallint", 16),
            Map.entry("int2", 16),
            Map.entry("integer", 32),
            Map.entry("int", 32),
            Map.entry("int4", 32),
            Map.entry("bigint", 64),
            Map.entry("int8", 64),
            Map.entry("hugeint", 128));

    private static final Map<String, Integer> UNSIGNED_BITS =
            Map.of("utinyint", 8, "usmallint", 16, "uinteger", 32, "ubigint", 64, "uhugeint", 128, "oid", 32);

    /** How PostgreSQL's driver names the types of columns that count by themselves. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of("serial", "int4", "bigserial", "int8", "smallserial", "int2");

    static ExactType of(String sqlType) {
        String folded = sqlType.strip().toLowerCase(Locale.ROOT);
        String name = OTHER_NAMES.getOrDefault(folded, folded);
        Integer signed = SIGNED_BITS.get(name);
        if (signed != null) {
            BigInteger half = BigInteger.ONE.shiftLeft(signed - 1);
            return whole(name, half.negate(), half.subtract(BigInteger.ONE));
        }
        Integer unsigned = UNSIGNED_BITS.get(name);
        if (unsigned != null) {
            // Dialects read the widest as a type of any size, with which a comparison must go.
            String read = name.equals("uhugeint") ? "bignum" : name;
            return whole(
                    read, BigInteger.ZERO, BigInteger.ONE.shiftLeft(unsigned).subtract(BigInteger.ONE));
        }
        Matcher arguments = ARGUMENTS.matcher(name);
        if (arguments.matches()) {
            int scale = arguments.group(2) == null ? 0 : Integer.parseInt(arguments.group(2));
            BigDecimal greatest = BigDecimal.valueOf(1, scale - Integer.parseInt(arguments.group(1)))
                    .subtract(BigDecimal.valueOf(1, scale));
            return new ExactType(name, scale, greatest.negate(), greatest);
        }
        boolean whole = name.equals("bignum") || name.equals("varint");
        return new ExactType(name, whole ? 0 : MOST_DIGITS, null, null);
    }

    private static ExactType whole(String name, BigInteger least, BigInteger greatest) {
        return new ExactType(name, 0, new BigDecimal(least), new BigDecimal(greatest));
    }

    /** The nearest number, on one side, with no more digits after the point than the type has. */
    BigDecimal rounded(BigDecimal number, RoundingMode side) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if ((long) number.precision() - number.scale() > MOST_DIGITS) {
            return number.signum() < 0 ? tooGreat().negate() : tooGreat();
        }
        return number.scale() > scale ? number.setScale(scale, side) : number;
    }

    private static BigDecimal tooGreat() {
        return BigDecimal.valueOf(1, -MOST_DIGITS - 1);
    }

    boolean isBeyond(BigDecimal number) {
        return (least != null && number.compareTo(least) < 0)
                || (greatest != null && number.compareTo(greatest) > 0)
                || number.abs().compareTo(tooGreat()) >= 0;
    }

    String literal(BigDecimal number) {
        return "CAST('" + number.toPlainString() + "' AS " + name + ")";
    }
}
