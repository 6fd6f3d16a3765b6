package io.gridview.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** The short forms of one locale: which word stands for which power of ten, from a thousand up. */
final class CompactShapes {
    private static final int FIRST_POWER = 3;
    private static final String NO_SHORT_FORM = "0";

    /** Short forms are grouped only from five digits on, as browsers do: 1000T but 10,000T. */
    private static final int LEAST_GROUPED = 2;

    private final NumberShape plain;
    private final List<Step> steps;
    private final PluralRules plurals;

    /**
     * The short form of one power of ten.
     *
     * @param shift how many places the decimal point moves left; 0 where there is no short form
     * @param usual what the shifted number is written in
     * @param byPlural what it is written in where it takes one of these plurals
     */
    private record Step(int shift, NumberShape usual, Map<String, NumberShape> byPlural) {

        Step with(UnaryOperator<NumberShape> change) {
            Map<String, NumberShape> changed = new LinkedHashMap<>();
            byPlural.forEach((plural, shape) -> changed.put(plural, change.apply(shape)));
            return new Step(shift, change.apply(usual), changed);
        }
    }

    private CompactShapes(NumberShape plain, List<Step> steps, PluralRules plurals) {
        this.plain = plain;
        this.steps = steps;
        this.plurals = plurals;
    }

    /** @param base how numbers of that kind are written in full */
    static CompactShapes of(JsonNode patterns, Signs signs, NumberShape base, PluralRules plurals) {
        NumberShape plain = base.groupedFrom(LEAST_GROUPED);
        List<Step> steps = new ArrayList<>();
        for (JsonNode pattern : patterns) {
            steps.add(step(pattern, FIRST_POWER + steps.size(), signs, plain));
        }
        return new CompactShapes(plain, steps, plurals);
    }

    private static Step step(JsonNode data, int power, Signs signs, NumberShape plain) {
        String usual = (data.isObject() ? data.get(PluralRules.OTHER) : data).stringValue();
        if (usual.equals(NO_SHORT_FORM)) {
            return new Step(0, plain, Map.of());
        }
        NumberPattern pattern = NumberPattern.parse(usual);
        Map<String, NumberShape> byPlural = new LinkedHashMap<>();
        data.properties()
                .forEach(plural -> byPlural.put(
                        plural.getKey(),
                        plain.with(
                                Affixes.of(NumberPattern.parse(plural.getValue().stringValue()), signs))));
        return new Step(power + 1 - pattern.zeros(), plain.with(Affixes.of(pattern, signs)), byPlural);
    }

    /** The same short forms with another way to write what has none. */
    CompactShapes of(NumberShape base) {
        NumberShape other = base.groupedFrom(LEAST_GROUPED);
        List<Step> changed = steps.stream()
                .map(step -> step.shift() == 0 ? new Step(0, other, Map.of()) : step)
                .toList();
        return new CompactShapes(other, changed, plurals);
    }

    /** The same short forms in other signs: those of a currency. */
    CompactShapes with(UnaryOperator<NumberShape> change) {
        return new CompactShapes(
                change.apply(plain),
                steps.stream().map(step -> step.with(change)).toList(),
                plurals);
    }

    /** Writes the value with the word of its size; one that rounds up to the next word takes that. */
    String write(BigDecimal value, int least, int most) {
        int power = power(value);
        int shift = shift(power);
        BigDecimal rounded = shifted(value, shift, most);
        int reached = power(rounded) + shift;
        if (reached > power && shift(reached) != shift) {
            shift = shift(reached);
            rounded = shifted(value, shift, most);
        }
        return shape(power(rounded) + shift, rounded, least).write(rounded, least, most);
    }

    private static BigDecimal shifted(BigDecimal value, int shift, int most) {
        return value.movePointLeft(shift).setScale(most, RoundingMode.HALF_EVEN);
    }

    private NumberShape shape(int power, BigDecimal rounded, int least) {
        if (power < FIRST_POWER) {
            return plain;
        }
        Step step = step(power);
        NumberShape special =
                step.byPlural().isEmpty() ? null : step.byPlural().get(plurals.of(visible(rounded, least)));
        return special == null ? step.usual() : special;
    }

    /** As many decimals as will be written: 1.0 counts like 1 where the zero is not shown. */
    private static BigDecimal visible(BigDecimal rounded, int least) {
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.setScale(Math.max(least, Math.max(0, stripped.scale())));
    }

    private int shift(int power) {
        return power < FIRST_POWER ? 0 : step(power).shift();
    }

    private Step step(int power) {
        return steps.get(Math.min(power - FIRST_POWER, steps.size() - 1));
    }

    /** The power of ten of the first digit; 0 for zero. */
    private static int power(BigDecimal value) {
        return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
    }
}
