package io.gridview.examples.chat.query;

/** Makes English plurals of the catalog's names. */
final class Plural {
    private Plural() {}

    /** The plural of {@code name}; of "phase of flight" the first word's. */
    static String of(String name) {
        int of = name.indexOf(" of ");
        if (of > 0) {
            return of(name.substring(0, of)) + name.substring(of);
        }
        if (name.endsWith("s") || name.endsWith("aircraft")) {
            return name;
        }
        if (name.endsWith("y") && "aeiou".indexOf(name.charAt(name.length() - 2)) < 0) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name + "s";
    }
}
