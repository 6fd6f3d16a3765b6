package io.gridview.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The one form of RFC 8785 that all spellings of a JSON value share: members sorted by UTF-16 code units, no space, as few
 * escapes as there can be, numbers as ECMAScript writes them.
 *
 * <p>A fraction is its nearest double, as in the RFC's samples. A whole number that a double does not carry is refused:
 * two of them would share one form. Such numbers travel as strings here.
 */
public final class CanonicalJson {
    private CanonicalJson() {}

    /**
     * The value in canonical form.
     *
     * @throws IllegalArgumentException for half of a surrogate pair, and for a number that no double carries
     */
    public static String text(JsonNode value) {
        StringBuilder out = new StringBuilder();
        value(value, out);
        return out.toString();
    }

    /**
     * Lower-case hexadecimal SHA-256 of the canonical form in UTF-8.
     *
     * @throws IllegalArgumentException where there is no such form
     */
    public static String digest(JsonNode value) {
        byte[] bytes = text(value).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void value(JsonNode value, StringBuilder out) {
        switch (value.getNodeType()) {
            case OBJECT -> object(value, out);
            case ARRAY -> array(value, out);
            case STRING -> string(value.stringValue(), out);
            case NUMBER -> out.append(number(value));
            case BOOLEAN -> out.append(value.booleanValue());
            case NULL -> out.append("null");
            case BINARY, MISSING, POJO ->
                throw new IllegalArgumentException("Not a value of JSON: " + value.getNodeType());
        }
    }

    private static void object(JsonNode object, StringBuilder out) {
        // Strings compare by UTF-16 code units, which is the order that the RFC asks for.
        TreeMap<String, JsonNode> members = new TreeMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        char before = '{';
        for (var member : members.entrySet()) {
            out.append(before);
            string(member.getKey(), out);
            out.append(':');
            value(member.getValue(), out);
            before = ',';
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private static void array(JsonNode array, StringBuilder out) {
        char before = '[';
        for (JsonNode item : array) {
            out.append(before);
            value(item, out);
            before = ',';
        }
        out.append(array.isEmpty() ? "[]" : "]");
    }

    private static String number(JsonNode number) {
        if (number.isDouble() || number.isFloat()) {
            return EcmaNumber.text(number.doubleValue());
        }
        BigDecimal exact = number.decimalValue();
        double nearest = exact.doubleValue();
        boolean whole = exact.signum() == 0 || exact.stripTrailingZeros().scale() <= 0;
        if (Double.isInfinite(nearest) || (whole && !ShortestDecimal.carries(exact))) {
            throw new IllegalArgumentException(
                    "No double carries the number " + Quoted.cut(exact.toString()) + "; write it as a string.");
        }
        return EcmaNumber.text(nearest);
    }

    private static void string(String text, StringBuilder out) {
        if (!LoneSurrogates.replacedIn(text).equals(text)) {
            throw new IllegalArgumentException("Half of a surrogate pair stands alone in a text.");
        }
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i), out);
        }
        out.append('"');
    }

    private static void character(char c, StringBuilder out) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < ' ') {
                    out.append("\\u").append(HexFormat.of().toHexDigits(c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
