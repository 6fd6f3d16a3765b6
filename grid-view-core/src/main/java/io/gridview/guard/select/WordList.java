package io.gridview.guard.select;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of words in files beside this class; lines that begin with two slashes say what the words are. */
final class WordList {
    private WordList() {}

    /** All words of these files, parted by blanks and line ends. */
    static Set<String> of(String... files) {
        return Arrays.stream(files).flatMap(WordList::lines).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> lines(String file) {
        try (InputStream list = WordList.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(list, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("//"))
                    .flatMap(line -> Arrays.stream(line.trim().split(" +")))
                    .filter(word -> !word.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
