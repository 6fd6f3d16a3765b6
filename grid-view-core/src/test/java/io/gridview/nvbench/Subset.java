package io.gridview.nvbench;

import java.util.List;
import java.util.Locale;

/** Cases that are looked at together. */
enum Subset {
    ALL,
    /** The purpose does not say what to draw. */
    NO_NAME,
    /** The same without those whose chart has an identifier on an axis, where a sensible tool draws something else. */
    NO_NAME_NO_ID,
    NAMES,
    SHUFFLED,
    BLANKED;

    /** Those that leave the cases as they are. */
    static final List<Subset> OF_THE_SAME_CASES = List.of(ALL, NO_NAME, NO_NAME_NO_ID, NAMES);

    static Subset named(String title) {
        return valueOf(title.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<NvCase> of(List<NvCase> cases) {
        return switch (this) {
            case ALL -> cases;
            case NO_NAME -> cases.stream().filter(one -> !one.namesChart()).toList();
            case NO_NAME_NO_ID ->
                NO_NAME.of(cases).stream().filter(one -> !one.has("id_axis")).toList();
            case NAMES -> cases.stream().filter(NvCase::namesChart).toList();
            case SHUFFLED -> cases.stream().map(NvCase::shuffled).toList();
            case BLANKED -> cases.stream().map(NvCase::blanked).toList();
        };
    }
}
