package io.gridview.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Which plural a number takes, by CLDR's rules; only the plurals that make a difference are known. */
final class PluralRules {
    static final String OTHER = "other";

    private static final Pattern RELATION =
            Pattern.compile("([nivf])(?: % (\\d+))? (!?=) (\\d+(?:\\.\\.\\d+)?(?:,\\d+(?:\\.\\.\\d+)?)*)");

    private final Map<String, Predicate<BigDecimal>> rules = new LinkedHashMap<>();

    /** @param data the condition of each plural, such as <code>n % 100 = 3..10</code> */
    PluralRules(JsonNode data) {
        data.properties()
                .forEach(rule ->
                        rules.put(rule.getKey(), condition(rule.getValue().stringValue())));
    }

    /** The plural of a number as it is written: its scale is the number of visible decimals. */
    String of(BigDecimal written) {
        BigDecimal size = written.abs();
        for (Map.Entry<String, Predicate<BigDecimal>> rule : rules.entrySet()) {
            if (rule.getValue().test(size)) {
                return rule.getKey();
            }
        }
        return OTHER;
    }

    private static Predicate<BigDecimal> condition(String text) {
        Predicate<BigDecimal> any = size -> false;
        for (String part : text.split(" or ", -1)) {
            Predicate<BigDecimal> all = size -> true;
            for (String relation : part.split(" and ", -1)) {
                all = all.and(relation(relation));
            }
            any = any.or(all);
        }
        return any;
    }

    private static Predicate<BigDecimal> relation(String text) {
        Matcher matcher = RELATION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("Not a plural rule: " + text);
        }
        char operand = matcher.group(1).charAt(0);
        BigDecimal modulus = matcher.group(2) == null ? null : new BigDecimal(matcher.group(2));
        List<BigDecimal[]> ranges = new ArrayList<>();
        for (String range : matcher.group(4).split(",", -1)) {
            String[] ends = range.split("\\.\\.", -1);
            ranges.add(new BigDecimal[] {new BigDecimal(ends[0]), new BigDecimal(ends[ends.length - 1])});
        }
        boolean wanted = matcher.group(3).equals("=");
        return size -> {
            BigDecimal value = operand(operand, size);
            BigDecimal rest = modulus == null ? value : value.remainder(modulus);
            return wanted == ranges.stream().anyMatch(range -> isIn(rest, range));
        };
    }

    private static boolean isIn(BigDecimal value, BigDecimal[] range) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return whole && value.compareTo(range[0]) >= 0 && value.compareTo(range[1]) <= 0;
    }

    private static BigDecimal operand(char name, BigDecimal size) {
        BigInteger whole = size.toBigInteger();
        return switch (name) {
            case 'n' -> size;
            case 'i' -> new BigDecimal(whole);
            case 'v' -> BigDecimal.valueOf(size.scale());
            default -> new BigDecimal(size.subtract(new BigDecimal(whole)).unscaledValue());
        };
    }
}
