package io.gridview.present;

import java.util.List;

/** The words of a view in one language: labels of columns, and titles and labels made of them. */
final class Wording {
    private final Labels labels;

    /** @param language such as {@code en} */
    Wording(String language) {
        this.labels = new Labels(language);
    }

    String label(Field field) {
        return labels.of(field.key());
    }

    /** Such as {@code Revenue, tax and cost by month}. */
    String title(List<Field> values, Field by) {
        String title = label(values.get(0));
        for (int i = 1; i < values.size(); i++) {
            String label = label(values.get(i));
            title = i < values.size() - 1 ? title + ", " + labels.inner(label) : labels.and(title, label);
        }
        return title(title, by);
    }

    String title(String what, Field by) {
        return labels.by(what, label(by));
    }

    String and(String title, Field split) {
        return labels.and(title, label(split));
    }

    String against(Field y, Field x) {
        return labels.against(label(y), label(x));
    }

    String distribution(Field field) {
        return labels.distribution(label(field));
    }

    String total(Field field) {
        return labels.total(label(field));
    }

    String average(Field field) {
        return labels.average(label(field));
    }

    String highest(Field field) {
        return labels.highest(label(field));
    }

    String lowest(Field field) {
        return labels.lowest(label(field));
    }

    String latest(Field field) {
        return labels.latest(label(field));
    }

    String top(Field field) {
        return labels.top(label(field));
    }

    String plural(Field field) {
        return labels.plural(label(field));
    }

    String rows() {
        return labels.rows();
    }
}
