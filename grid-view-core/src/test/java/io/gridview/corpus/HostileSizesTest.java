package io.gridview.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.gridview.artifact.GridArtifact;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to use up memory: each is refused with a reason, and costs a few times its own size at most. */
class HostileSizesTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Just below the megabyte that is read. */
    private static final int LARGE = 1_000_000;

    private static final int FAR_TOO_LARGE = 10_000_000;

    /** What reading even the smallest text may take. */
    private static final long ALWAYS = 2_000_000;

    /** What a text may cost that is refused before a tree is made of it. */
    private static final int AS_TEXT = 20;

    /** Small objects weigh many times their two braces, and each wrong one is told. */
    private static final int AS_TREE = 200;

    /** Each column that is not there is compared with those that are. */
    private static final int AS_COLUMNS = 1_000;

    private static final String HEAD = "{\"grid_id\":\"a\",\"columns\":[{\"key\":\"status\"}],";

    static Stream<Arguments> texts() {
        return Stream.of(
                text("ten megabytes of spaces", AS_TEXT, "too_large", () -> " ".repeat(FAR_TOO_LARGE)),
                text(
                        "one string of ten megabytes",
                        AS_TEXT,
                        "too_large",
                        () -> "\"" + "x".repeat(FAR_TOO_LARGE) + "\""),
                text("a megabyte in fewer characters", AS_TEXT, "too_large", () -> "\u20ac".repeat(400_000)),
                text("ten million braces", AS_TEXT, "too_large", () -> "{".repeat(FAR_TOO_LARGE)),
                text("a megabyte of spaces", AS_TEXT, "no_json_object", () -> " ".repeat(LARGE)),
                text(
                        "a view in a megabyte of spaces",
                        AS_TEXT,
                        "",
                        () -> " ".repeat(LARGE / 2) + HEAD.replaceAll(",$", "}") + " ".repeat(LARGE / 3)),
                text(
                        "a title of a megabyte",
                        AS_TEXT,
                        "too_long",
                        () -> HEAD + "\"title\":\"" + "x".repeat(LARGE - 100) + "\"}"),
                text(
                        "a key of a megabyte",
                        AS_TREE,
                        "unknown_field",
                        () -> HEAD + "\"" + "k".repeat(LARGE - 100) + "\":1}"),
                text("a megabyte of braces", AS_TEXT, "invalid_json", () -> "{".repeat(LARGE)),
                text("a megabyte of braces in words", AS_TEXT, "no_json_object", () -> "x" + "{ ".repeat(LARGE / 2)),
                text("a megabyte of closing braces", AS_TEXT, "no_json_object", () -> "}".repeat(LARGE)),
                text("a megabyte of brackets", AS_TEXT, "too_deep", () -> "[".repeat(LARGE)),
                text("a megabyte of quotes", AS_TEXT, "no_json_object", () -> "\"".repeat(LARGE)),
                text("a megabyte of backslashes", AS_TEXT, "invalid_json", () -> "{\"" + "\\".repeat(LARGE)),
                text("a megabyte of small objects", AS_TEXT, "several_json_objects", () -> "{}".repeat(LARGE / 2)),
                text(
                        "a hundred thousand objects in one another",
                        AS_TEXT,
                        "too_deep",
                        () -> "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)),
                text(
                        "a hundred thousand lists in one another",
                        AS_TEXT,
                        "too_deep",
                        () -> HEAD + "\"kpis\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"),
                text(
                        "a number of a hundred thousand digits",
                        AS_TEXT,
                        "number_out_of_range",
                        () -> HEAD + "\"striped\":" + "9".repeat(100_000) + "}"),
                text(
                        "a fraction of a hundred thousand digits",
                        AS_TEXT,
                        "number_out_of_range",
                        () -> HEAD + "\"striped\":0." + "9".repeat(100_000) + "}"),
                text(
                        "a number with a power beyond all measure",
                        AS_TEXT,
                        "number_out_of_range",
                        () -> HEAD + "\"striped\":1e999999999}"),
                text(
                        "a number with a power below all measure",
                        AS_TEXT,
                        "number_out_of_range",
                        () -> HEAD + "\"striped\":1e-999999999}"),
                text(
                        "the same key in a megabyte",
                        AS_TREE,
                        "duplicate_key",
                        () -> HEAD + "\"a\":1,".repeat(LARGE / 6 - 20) + "\"b\":1}"),
                text(
                        "a megabyte of unknown keys",
                        AS_TREE,
                        "unknown_field",
                        () -> HEAD + many("\"k%d\":1,", 60_000) + "\"b\":1}"),
                text(
                        "ten thousand columns",
                        AS_COLUMNS,
                        "unknown_column",
                        () -> HEAD.replace("}],", "},") + many("{\"key\":\"k%d\"},", 10_000)
                                + "{\"key\":\"region\"}]}"),
                text(
                        "a megabyte of KPIs",
                        AS_TREE,
                        "too_many",
                        () -> HEAD + "\"kpis\":[" + many("{\"label\":\"k%d\"},", 50_000) + "{\"label\":\"k\"}]}"),
                text(
                        "a megabyte of empty objects",
                        AS_TREE,
                        "wrong_type",
                        () -> HEAD + "\"title\":[" + "{},".repeat(LARGE / 3 - 50) + "{}]}"));
    }

    private static Arguments text(String name, int times, String code, Supplier<String> text) {
        return Arguments.of(name, times, code, text);
    }

    private static String many(String entry, int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(entry.replace("%d", Integer.toString(i)));
        }
        return all.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void each_is_answered_within_its_own_size(String name, int times, String code, Supplier<String> make) {
        // given
        String text = make.get();
        Building.strict("{}", CorpusRows.of("orders"));
        long before = THREADS.getCurrentThreadAllocatedBytes();

        // when
        Reading<GridArtifact> built = Building.strict(text, CorpusRows.of("orders"));

        // then
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(built.isOk()).isEqualTo(code.isEmpty());
        assertThat(built.isOk() ? List.of("") : codes(built)).contains(code);
        assertThat(allocated).isLessThan(ALWAYS + (long) times * text.length());
    }

    private static List<String> codes(Reading<?> refused) {
        return refused.problems().stream().map(Problem::code).toList();
    }
}
