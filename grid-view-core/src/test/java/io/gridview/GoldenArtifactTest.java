package io.gridview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every artifact of the corpus to the byte. Run with {@code -Dgolden.update=true} to write the files anew after a
 * change that is meant, and read the difference.
 */
class GoldenArtifactTest {
    private static final Path CORPUS = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".case.json"))
                    .map(name -> name.replace(".case.json", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_corpus_has_at_least_twenty_cases() throws IOException {
        assertThat(names()).hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_artifact_is_the_same_to_the_byte(String name) throws IOException {
        // given
        GoldenCase golden = GoldenCase.read(CORPUS.resolve(name + ".case.json"));
        Path expected = CORPUS.resolve(name + ".artifact.json");

        // when
        byte[] bytes = golden.artifactJson().getBytes(StandardCharsets.UTF_8);
        if (UPDATE) {
            Files.write(expected, bytes);
        }

        // then
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_stream_holds_the_same_bytes_as_the_text(String name) throws IOException {
        GoldenCase golden = GoldenCase.read(CORPUS.resolve(name + ".case.json"));
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        golden.artifact().writeTo(stream);

        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(golden.artifactJson());
    }
}
