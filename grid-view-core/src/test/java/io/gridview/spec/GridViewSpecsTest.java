package io.gridview.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import org.jspecify.annotations.Nullable;

class GridViewSpecsTest {
    /** Only bars, lines and areas stand together in one chart. */
    private static final String SOME_WORDS_ONLY = "SeriesSpec.seriesType";

    private final Map<String, Set<@Nullable Object>> seen = new TreeMap<>();
    private final Set<String> expected = new TreeSet<>();

    @Example
    void generated_views_use_every_component_every_word_and_every_absence() throws ReflectiveOperationException {
        for (GridViewSpec view : GridViewSpecs.views().sampleStream().limit(500).toList()) {
            see(view);
        }

        assertThat(seen.keySet()).isEqualTo(OneChange.components(GridViewSpec.class));
        assertThat(seen).allSatisfy((component, values) -> assertThat(values).hasSizeGreaterThan(1));
        assertThat(expected).allSatisfy(word -> {
            String[] parts = word.split(" ");
            assertThat(seen.get(parts[0])).extracting(String::valueOf).contains(parts[1]);
        });
    }

    private void see(Record record) throws ReflectiveOperationException {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String name = OneChange.name(component);
            if (component.getType().isEnum() && !name.equals(SOME_WORDS_ONLY)) {
                Arrays.stream(component.getType().getEnumConstants()).forEach(word -> expected.add(name + " " + word));
            }
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                expected.add(name + " null");
            }
            Object value = component.getAccessor().invoke(record);
            seen.computeIfAbsent(name, first -> new HashSet<>()).add(value);
            for (Object part : value instanceof List<?> items ? items : Arrays.asList(value)) {
                if (part instanceof Record inner) {
                    see(inner);
                }
            }
        }
    }
}
