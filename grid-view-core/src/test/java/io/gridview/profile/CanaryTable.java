package io.gridview.profile;

import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of every type whose cells, whose last names of columns and whose types hold canaries: texts and figures that
 * a profile has no other way to come by. Texts are of consonants alone and figures without a zero, so that no word, no
 * rounded count and no type contains five of them.
 */
final class CanaryTable {
    private static final String CONSONANTS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final Pattern OTHERS = Pattern.compile("[^BCDFGHJKLMNPQRSTVWXZ1-9]+");
    private static final Pattern POWER_OF_TEN = Pattern.compile("10*|0*");
    private static final int SHORTEST = 4;

    private final Random random;
    private final List<ColumnHeader> headers = new ArrayList<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    final Set<String> canaries = new HashSet<>();
    final Set<String> names = new HashSet<>();
    final Map<String, String> sqlTypes = new HashMap<>();
    final RowTable table;

    CanaryTable(Random random) {
        this.random = random;
        int count = random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(40);
        for (ColumnType type : ColumnType.values()) {
            column(type.wire() + "_id", type);
            column(type.wire() + "_b", type);
        }
        String pivoted = text();
        plant(pivoted);
        headers.add(new ColumnHeader(pivoted, ColumnType.INTEGER));
        for (int row = 0; row < count; row++) {
            rows.add(new ArrayList<>());
        }
        headers.forEach(this::fill);
        String value = text();
        plant(value);
        sqlTypes.put("text_b", "ENUM('" + value + "', 'x')");
        sqlTypes.put("json_b", "STRUCT(" + value + " INTEGER)[]");
        sqlTypes.put("text_id", value);
        sqlTypes.put("decimal_b", "DECIMAL(12,2)");
        // A power of ten may be a rounded count.
        canaries.removeIf(canary ->
                canary.length() < SHORTEST || POWER_OF_TEN.matcher(canary).matches());
        table = RowTable.ofArrays(headers, rows);
    }

    private void column(String name, ColumnType type) {
        headers.add(new ColumnHeader(name, type));
        names.add(name);
    }

    /** Some columns hold one value, some nulls, some few values again and again. */
    private void fill(ColumnHeader header) {
        int different = 1 + random.nextInt(random.nextBoolean() ? 3 : 12);
        int nulls = random.nextInt(4);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < different; i++) {
            values.add(value(header.type()));
        }
        for (List<@Nullable Object> row : rows) {
            Object value = values.get(random.nextInt(different));
            row.add(random.nextInt(4) < nulls ? null : value);
        }
        values.forEach(this::plant);
    }

    private Object value(ColumnType type) {
        return switch (type) {
            case INTEGER -> number(9).longValue() * (random.nextBoolean() ? 1 : -1);
            case BIG_INTEGER -> number(25);
            case DECIMAL -> new BigDecimal(number(14), 4);
            case DOUBLE -> new BigDecimal(number(12), random.nextInt(11)).doubleValue();
            case BOOLEAN -> random.nextBoolean();
            case TEXT -> spelled();
            case JSON -> "{\"" + text() + "\":" + number(7) + "}";
            case DATE -> moment().toLocalDate();
            case TIME -> LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
            case TIMESTAMP -> moment();
            case INSTANT -> moment().toInstant(ZoneOffset.UTC);
        };
    }

    private String spelled() {
        String text = text();
        return switch (random.nextInt(6)) {
            case 0 -> text;
            case 1 -> text + " " + text() + " " + text() + ", " + text() + ".";
            case 2 -> text + "@" + text() + ".com";
            case 3 -> "https://" + text + ".org/" + text();
            case 4 -> "/home/" + text + "/" + text() + ".csv";
            default -> number(11).toString();
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            text.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
        }
        return text.toString();
    }

    private BigInteger number(int digits) {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            number.append((char) ('1' + random.nextInt(9)));
        }
        return new BigInteger(number.toString());
    }

    private LocalDateTime moment() {
        int year = 1901 + random.nextInt(90);
        LocalDate day = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        return day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60), random.nextInt(1_000_000_000));
    }

    /** Every way in which the value could be written, and each part of it that is long enough to tell. */
    private void plant(Object value) {
        if (value instanceof Boolean) {
            return;
        }
        canaries.addAll(partsOf(value.toString().toUpperCase(Locale.ROOT)));
        if (value instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString());
            canaries.addAll(partsOf(exact.unscaledValue().abs().toString()));
            canaries.add(Long.toHexString(number.longValue()));
            canaries.add(Long.toHexString(Double.doubleToRawLongBits(number.doubleValue())));
            canaries.add(Integer.toString(value.hashCode()));
        } else if (value instanceof LocalDate date) {
            moment(date.atStartOfDay());
        } else if (value instanceof LocalDateTime time) {
            moment(time);
        } else if (value instanceof Instant instant) {
            moment(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else if (value instanceof LocalTime time) {
            canaries.add(Long.toString(time.toNanoOfDay()));
            canaries.add(time.toString().substring(0, 5));
        } else {
            byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
            canaries.add(HexFormat.of().formatHex(bytes));
            canaries.add(Base64.getEncoder().encodeToString(bytes));
            canaries.add(new StringBuilder(value.toString()).reverse().toString());
            canaries.add(Integer.toString(value.hashCode()));
        }
    }

    private void moment(LocalDateTime moment) {
        long second = moment.toEpochSecond(ZoneOffset.UTC);
        canaries.add(Integer.toString(moment.getYear()));
        canaries.add(moment.toLocalDate().toString().substring(2));
        canaries.add(Long.toString(second));
        canaries.add(Long.toString(second / 60));
        canaries.add(Long.toString(moment.toLocalDate().toEpochDay()));
        canaries.add(Long.toHexString(second));
    }

    private static Set<String> partsOf(String text) {
        Set<String> parts = new HashSet<>();
        for (String run : OTHERS.split(text)) {
            for (int from = 0; from + 5 <= run.length(); from++) {
                parts.add(run.substring(from, from + 5));
            }
        }
        return parts;
    }

    /** Looks up the first characters of each before it searches, as there are many. */
    List<String> foundIn(String json) {
        String plain = json.toUpperCase(Locale.ROOT);
        Set<String> starts = new HashSet<>();
        for (int from = 0; from + SHORTEST <= plain.length(); from++) {
            starts.add(plain.substring(from, from + SHORTEST));
        }
        return canaries.stream()
                .map(canary -> canary.toUpperCase(Locale.ROOT))
                .filter(canary -> starts.contains(canary.substring(0, SHORTEST)) && plain.contains(canary))
                .toList();
    }
}
