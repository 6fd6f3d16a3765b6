package io.gridview.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives each column the name that it has outside. */
final class OutboundNames {
    /** As long as engines let identifiers be. */
    private static final int LONGEST = 63;
    /** A year, a postcode or a part of a number; names end in fewer. */
    private static final int FIGURES = 4;

    private OutboundNames() {}

    /** The names outside, in the columns' order, no two the same. */
    static String[] of(List<ColumnProfile> columns, ProfilePolicy policy) {
        String[] names = new String[columns.size()];
        Set<String> taken = new HashSet<>();
        for (int place = 0; place < names.length; place++) {
            String key = columns.get(place).key();
            if (policy.alias(key) == null && policy.isName(key)) {
                names[place] = key;
                taken.add(key);
            }
        }
        for (int place = 0; place < names.length; place++) {
            if (names[place] == null) {
                String alias = policy.alias(columns.get(place).key());
                names[place] = free(alias == null ? "col_" + (place + 1) : alias, taken);
            }
        }
        return names;
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        while (!taken.add(free)) {
            free += "_";
        }
        return free;
    }

    /** A path or an address is told from a name by its signs. */
    static String ofTable(String name) {
        boolean named = !name.isBlank() && name.length() <= LONGEST && !hasSignOfValue(name);
        return named ? name : "table";
    }

    /** Whether a name shows figures, an address, a path or nothing: it may then come from a cell. */
    static boolean looksLikeValue(String name) {
        return name.isBlank()
                || name.length() > LONGEST
                || isDigit(name.charAt(0))
                || hasSignOfValue(name)
                || hasFigures(name);
    }

    private static boolean hasSignOfValue(String name) {
        return name.chars().anyMatch(c -> c < ' ' || "@/\\:".indexOf(c) >= 0 || Character.isSurrogate((char) c));
    }

    private static boolean hasFigures(String name) {
        int run = 0;
        for (int i = 0; i < name.length(); i++) {
            run = isDigit(name.charAt(i)) ? run + 1 : 0;
            if (run == FIGURES) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return Character.isDigit(c);
    }
}
