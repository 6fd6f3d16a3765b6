package io.gridview.format;

import io.gridview.json.ShortestDecimal;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes values as text for one locale and zone; the same value gives the same text on every machine. */
public final class ValueFormats {
    /** What stands where there is no value. */
    public static final String NO_VALUE = "\u2014";

    private final NumberText numbers;
    private final TemporalText times;
    private final @Nullable String currency;
    private final String yes;
    private final String no;

    /** Formats for that locale, zone and default currency. */
    public ValueFormats(FormatContext context) {
        JsonNode data = LocaleFiles.of(context.locale());
        NumberSystem system = NumberSystem.of(context.locale(), data);
        this.numbers = new NumberText(system, data.get("currencies"), context.currency());
        this.times = new TemporalText(data, system.digits(), context.zone());
        this.currency = context.currency();
        this.yes = data.path("words").path(0).asString("Yes");
        this.no = data.path("words").path(1).asString("No");
    }

    /**
     * The text of a cell or aggregate.
     *
     * @param value a cell value of the data package's types; null gives {@link #NO_VALUE}
     * @param format how to write it; a format that does not suit the value's kind leaves the value plain
     */
    public String text(@Nullable Object value, FormatSpec format) {
        if (value == null) {
            return NO_VALUE;
        }
        BigDecimal number = asDecimal(value);
        if (number != null) {
            return numbers.text(number, format);
        }
        if (value instanceof Boolean flag) {
            return flag ? yes : no;
        }
        if (value instanceof LocalDate
                || value instanceof LocalDateTime
                || value instanceof Instant
                || value instanceof LocalTime) {
            return times.text(value, format.type());
        }
        return isTemporal(format.type()) ? textAsTime(value.toString(), format.type()) : value.toString();
    }

    private static boolean isTemporal(FormatType type) {
        return type == FormatType.DATE || type == FormatType.DATETIME || type == FormatType.MONTH;
    }

    private String textAsTime(String text, FormatType type) {
        Object time = IsoText.parse(text);
        return time == null ? text : times.text(time, type);
    }

    /** The format with the currency that an amount without one has here, so that it says everything by itself. */
    public FormatSpec complete(FormatSpec format) {
        boolean open = format.type() == FormatType.CURRENCY && format.currency() == null && currency != null;
        return open ? format.withCurrency(currency) : format;
    }

    /** The value as a decimal, exactly; a double as its shortest decimal; null where it is no number. */
    public static @Nullable BigDecimal asDecimal(Object value) {
        if (value instanceof Long number) {
            return BigDecimal.valueOf(number);
        }
        if (value instanceof BigInteger number) {
            return new BigDecimal(number);
        }
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof Double number) {
            return ShortestDecimal.of(number);
        }
        return null;
    }
}
