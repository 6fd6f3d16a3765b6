package io.gridview.format;

import io.gridview.spec.FormatSpec;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Numbers as text; every rounding is half-even on the exact decimal. */
final class NumberText {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int MOST_DECIMALS = 20;

    private final NumberSystem system;
    private final JsonNode currencies;
    private final @Nullable String defaultCurrency;
    private final BytesText bytes;
    private final DurationText durations;
    private final Map<String, Money> monies = new ConcurrentHashMap<>();

    /** @param currencies the locale's currency symbols by code */
    NumberText(NumberSystem system, JsonNode currencies, @Nullable String defaultCurrency) {
        this.system = system;
        this.currencies = currencies;
        this.defaultCurrency = defaultCurrency;
        this.bytes = new BytesText(system.number());
        this.durations =
                new DurationText(system.digits(), system.number().affixes().negativePrefix());
    }

    String text(BigDecimal value, FormatSpec format) {
        String text = switch (format.type()) {
            case TEXT, LINK, BOOLEAN, DATE, DATETIME, MONTH -> plain(value);
            case NUMBER -> number(value, format);
            case INTEGER -> integer(value, format);
            case CURRENCY -> money(value, format);
            case PERCENT -> percent(value, format);
            case RATIO -> percent(value.movePointRight(2), format);
            case DURATION -> durations.of(value);
            case BYTES -> bytes.of(value, format.decimals());
        };
        return format.unit() == null ? text : text + NO_BREAK_SPACE + format.unit();
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : (value.scale() <= 0 ? value : value.stripTrailingZeros()).toPlainString();
    }

    private String number(BigDecimal value, FormatSpec format) {
        Decimals decimals = decimals(value, format, format.compact() ? 1 : 2);
        return format.compact()
                ? system.compactNumber().write(value, decimals.least(), decimals.most())
                : system.number().write(value, decimals.least(), decimals.most());
    }

    private String integer(BigDecimal value, FormatSpec format) {
        if (format.compact()) {
            Decimals decimals = format.decimals() == null ? new Decimals(0, 1) : exactly(format, 0);
            return system.compactNumber().write(value, decimals.least(), decimals.most());
        }
        int decimals = exactly(format, 0).most();
        return system.number().write(value, decimals, decimals);
    }

    private String percent(BigDecimal value, FormatSpec format) {
        Decimals decimals = decimals(value, format, 1);
        return system.percent().write(value, decimals.least(), decimals.most());
    }

    private String money(BigDecimal value, FormatSpec format) {
        String code = format.currency() == null ? defaultCurrency : format.currency();
        Money money = code == null || !Money.isCode(code)
                ? null
                : monies.computeIfAbsent(code, name -> Money.of(name, currencies, system));
        if (format.compact()) {
            Decimals decimals = decimals(value, format, 1);
            CompactShapes shapes = money == null ? system.compactNumber() : money.compact();
            return shapes.write(value, decimals.least(), decimals.most());
        }
        int decimals = exactly(format, money == null ? 2 : money.decimals()).most();
        return (money == null ? system.number() : money.full()).write(value, decimals, decimals);
    }

    private record Decimals(int least, int most) {}

    private static Decimals exactly(FormatSpec format, int decimals) {
        int digits = format.decimals() == null ? decimals : format.decimals();
        return new Decimals(digits, digits);
    }

    /** At most {@code usual} decimals, but of a small number as many as show one digit more than that. */
    private static Decimals decimals(BigDecimal value, FormatSpec format, int usual) {
        if (format.decimals() != null) {
            return exactly(format, usual);
        }
        int digitsBeforePoint = value.precision() - value.scale();
        int most = value.signum() == 0 ? 0 : Math.min(MOST_DECIMALS, Math.max(usual, usual + 1 - digitsBeforePoint));
        return new Decimals(0, most);
    }
}
