package io.gridview.present;

import java.util.List;

/** The words of a view: labels of columns, and titles and labels made of them. */
final class Wording {
    String label(Field field) {
        return Labels.of(field.key());
    }

    String inner(Field field) {
        return Labels.inner(label(field));
    }

    /** Such as {@code Revenue and cost by month}. */
    String title(List<Field> values, Field by) {
        StringBuilder title = new StringBuilder(label(values.get(0)));
        values.stream().skip(1).forEach(value -> title.append(" and ").append(inner(value)));
        return title + " by " + inner(by);
    }

    String title(String what, Field by) {
        return what + " by " + inner(by);
    }

    String and(String title, Field split) {
        return title + " and " + inner(split);
    }

    String against(Field y, Field x) {
        return label(y) + " against " + inner(x);
    }

    String distribution(Field field) {
        return "Distribution of " + inner(field);
    }

    String total(Field field) {
        String label = label(field);
        return label.equals("Total") || label.startsWith("Total ") ? label : "Total " + Labels.inner(label);
    }

    String average(Field field) {
        return "Average " + inner(field);
    }

    String highest(Field field) {
        return "Highest " + inner(field);
    }

    String lowest(Field field) {
        return "Lowest " + inner(field);
    }

    String latest(Field field) {
        return "Latest " + inner(field);
    }

    String top(Field field) {
        return "Top " + inner(field);
    }

    String plural(Field field) {
        return Labels.plural(label(field));
    }

    String rows() {
        return Labels.plural("Row");
    }
}
