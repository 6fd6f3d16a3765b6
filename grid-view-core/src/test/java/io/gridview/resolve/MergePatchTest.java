package io.gridview.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class MergePatchTest {

    @Property
    void applying_the_patch_gives_the_other_object(
            @ForAll("objects") Map<String, Object> from, @ForAll("objects") Map<String, Object> to) {
        assertThat(apply(from, MergePatch.between(from, to))).isEqualTo(to);
    }

    @Provide
    Arbitrary<Map<String, Object>> objects() {
        Arbitrary<Object> leaf = Arbitraries.of(1, "a", true, List.of(1, 2), List.of());
        return Arbitraries.lazyOf(
                () -> Arbitraries.maps(Arbitraries.of("x", "y", "z"), leaf).ofMaxSize(3),
                () -> Arbitraries.maps(Arbitraries.of("x", "y", "z"), objects().map(o -> (Object) o))
                        .ofMaxSize(2));
    }

    /** RFC 7396, section 2. */
    @SuppressWarnings("unchecked")
    private static Object apply(@Nullable Object target, @Nullable Object patch) {
        if (!(patch instanceof Map<?, ?> members)) {
            return patch;
        }
        Map<String, Object> result =
                target instanceof Map<?, ?> map ? new HashMap<>((Map<String, Object>) map) : new HashMap<>();
        members.forEach((name, value) -> {
            if (value == null) {
                result.remove(name);
            } else {
                result.put((String) name, apply(result.get(name), value));
            }
        });
        return result;
    }
}
