package io.gridview.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every number in every locale. */
class FormatLawsTest {
    private static final Map<String, ValueFormats> FORMATS = Stream.of(
                    "en", "de", "fr", "uk", "ar", "ar-EG", "hi", "ja", "tr", "es", "en-IN", "de-CH", "sv", "fa", "mr")
            .collect(Collectors.toMap(
                    tag -> tag,
                    tag -> new ValueFormats(new FormatContext(Locale.forLanguageTag(tag), ZoneOffset.UTC, null))));

    @Provide
    Arbitrary<String> locales() {
        return Arbitraries.of(FORMATS.keySet());
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigInteger> digits =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30));
        return Combinators.combine(digits, Arbitraries.integers().between(0, 32))
                .as(BigDecimal::new);
    }

    private static String write(String tag, BigDecimal value, FormatType type, Integer decimals, boolean compact) {
        return FORMATS.get(tag).text(value, new FormatSpec(type, null, decimals, null, compact));
    }

    /** The number that a text in the locale stands for. */
    private static BigDecimal read(String tag, String text) {
        NumberSystem system = NumberSystem.of(Locale.forLanguageTag(tag), LocaleFiles.of(Locale.forLanguageTag(tag)));
        String minus = system.signs().minus();
        StringBuilder plain = new StringBuilder();
        text.replace(minus, "-")
                .replace(system.signs().group(), "")
                .replace(system.signs().decimal(), ".")
                .codePoints()
                .forEach(sign -> plain.append(
                        Character.isDigit(sign)
                                ? String.valueOf(Character.getNumericValue(sign))
                                : Character.toString(sign)));
        return new BigDecimal(plain.toString());
    }

    @Property
    void reading_the_digits_back_gives_the_rounded_number(
            @ForAll("locales") String tag,
            @ForAll("numbers") BigDecimal value,
            @ForAll @IntRange(max = 20) int decimals) {
        String text = write(tag, value, FormatType.NUMBER, decimals, false);

        assertThat(read(tag, text)).isEqualByComparingTo(value.setScale(decimals, RoundingMode.HALF_EVEN));
    }

    @Property
    void an_integer_reads_back_whole(@ForAll("locales") String tag, @ForAll BigInteger value) {
        assertThat(read(tag, write(tag, new BigDecimal(value), FormatType.INTEGER, null, false)))
                .isEqualByComparingTo(new BigDecimal(value));
    }

    @Property
    void a_larger_number_is_never_written_smaller(
            @ForAll("locales") String tag,
            @ForAll("numbers") BigDecimal one,
            @ForAll("numbers") BigDecimal other,
            @ForAll @IntRange(max = 20) int decimals) {
        BigDecimal less = read(tag, write(tag, one.min(other), FormatType.NUMBER, decimals, false));
        BigDecimal more = read(tag, write(tag, one.max(other), FormatType.NUMBER, decimals, false));

        assertThat(less).isLessThanOrEqualTo(more);
    }

    @Property
    void zero_has_no_sign_in_any_format(
            @ForAll("locales") String tag, @ForAll FormatType type, @ForAll boolean compact) {
        BigDecimal tiny = new BigDecimal("-1E-25");

        if (isNumeric(type)) {
            assertThat(write(tag, tiny, type, null, compact))
                    .isEqualTo(write(tag, BigDecimal.ZERO, type, null, compact));
            assertThat(write(tag, tiny, type, 2, compact)).isEqualTo(write(tag, BigDecimal.ZERO, type, 2, compact));
        }
    }

    private static boolean isNumeric(FormatType type) {
        return switch (type) {
            case NUMBER, INTEGER, CURRENCY, PERCENT, RATIO, DURATION, BYTES -> true;
            case TEXT, LINK, BOOLEAN, DATE, DATETIME, MONTH -> false;
        };
    }

    @Property
    void a_small_number_is_not_written_as_zero(
            @ForAll("locales") String tag,
            @ForAll @IntRange(min = 1, max = 9) int digit,
            @ForAll @IntRange(max = 17) int zeros) {
        BigDecimal value = BigDecimal.valueOf(digit, zeros + 1);

        assertThat(read(tag, write(tag, value, FormatType.NUMBER, null, false))).isEqualByComparingTo(value);
        assertThat(read(tag, write(tag, value, FormatType.NUMBER, null, true))).isEqualByComparingTo(value);
    }

    @Property
    void a_ratio_is_a_hundredth_of_its_per_cent(@ForAll("locales") String tag, @ForAll("numbers") BigDecimal value) {
        assertThat(write(tag, value.movePointLeft(2), FormatType.RATIO, null, false))
                .isEqualTo(write(tag, value, FormatType.PERCENT, null, false));
    }

    @Property
    void the_scale_of_a_number_does_not_show(@ForAll("locales") String tag, @ForAll("numbers") BigDecimal value) {
        for (FormatType type : FormatType.values()) {
            assertThat(write(tag, value.setScale(40), type, null, true))
                    .isEqualTo(write(
                            tag, value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros(), type, null, true));
        }
    }

    @Property
    void a_short_form_has_at_most_three_digits_before_its_word(
            @ForAll @IntRange(max = 14) int power, @ForAll @IntRange(min = 1000, max = 9999) int digits) {
        BigDecimal value = BigDecimal.valueOf(digits).scaleByPowerOfTen(power - 3);

        String text = write("en", value, FormatType.NUMBER, null, true);

        assertThat(text).matches("\\d{1,3}(\\.\\d)?[KMBT]?");
    }
}
