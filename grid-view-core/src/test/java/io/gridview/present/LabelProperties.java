package io.gridview.present;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;

class LabelProperties {
    private final Labels labels = new Labels("de");

    @Property
    void any_name_has_a_label(@ForAll @NotBlank String name) {
        assertThat(labels.of(name)).isNotEmpty();
    }

    @Property
    void a_unit_never_takes_the_whole_name(@ForAll @NotBlank String name) {
        assertThat(Units.withoutUnit(name)).isNotEmpty();
    }
}
