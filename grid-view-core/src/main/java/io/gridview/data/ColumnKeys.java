package io.gridview.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes unique keys from column names.
 *
 * <p>A name that is neither blank nor repeated is its own key. The first of several equal names keeps it, the others
 * get {@code name_2}, {@code name_3}, … skipping what is taken; a blank name becomes {@code column_3} by its position
 * from 1. So no key depends on anything but the names, and a clear name is never changed on account of an unclear one.
 */
final class ColumnKeys {
    private ColumnKeys() {}

    static List<String> unique(List<String> names, Notes notes) {
        Set<String> taken = new HashSet<>(names);
        Set<String> seen = new HashSet<>();
        List<String> keys = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String key = name;
            if (name.isBlank()) {
                String positional = "column_" + (i + 1);
                key = taken.add(positional) ? positional : numbered(positional, taken);
                notes.blankName(key, i + 1);
            } else if (!seen.add(name)) {
                key = numbered(name, taken);
                notes.duplicateName(key, i + 1, name);
            }
            keys.add(key);
        }
        return keys;
    }

    private static String numbered(String name, Set<String> taken) {
        int number = 2;
        while (!taken.add(name + "_" + number)) {
            number++;
        }
        return name + "_" + number;
    }
}
