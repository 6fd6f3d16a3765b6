package io.gridview.format;

/** The ten digits of a numbering system, put in the place of ASCII's. */
final class Digits {
    private final String[] signs;

    /** @param signs the ten digits from zero to nine, each a code point */
    Digits(String signs) {
        this.signs = signs.codePoints().mapToObj(Character::toString).toArray(String[]::new);
    }

    /** The text with its ASCII digits written in this system. */
    String in(String text) {
        if (signs[0].equals("0")) {
            return text;
        }
        StringBuilder written = new StringBuilder(text.length() * signs[0].length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= '0' && sign <= '9') {
                written.append(signs[sign - '0']);
            } else {
                written.append(sign);
            }
        }
        return written.toString();
    }
}
