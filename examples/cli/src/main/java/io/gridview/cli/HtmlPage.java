package io.gridview.cli;

import io.gridview.js.GridViewPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects artifacts for a page; a page that nobody asked for collects none. */
final class HtmlPage implements AutoCloseable {
    /** A browser would not thank us for more, and lines must not pile up in memory. */
    private static final int MAX_ARTIFACTS = 100;

    private final @Nullable Path file;
    private final List<String> artifacts = new ArrayList<>();
    private int leftOut;

    HtmlPage(@Nullable Path file) {
        this.file = file;
    }

    void add(String artifactJson) {
        if (file == null) {
            return;
        }
        if (artifacts.size() < MAX_ARTIFACTS) {
            artifacts.add(artifactJson);
        } else {
            leftOut++;
        }
    }

    void write() throws IOException {
        if (file != null) {
            Files.writeString(file, GridViewPage.html(artifacts), StandardCharsets.UTF_8);
        }
    }

    Optional<String> leftOut() {
        return leftOut == 0
                ? Optional.empty()
                : Optional.of("The page holds the first " + MAX_ARTIFACTS + " artifacts; " + leftOut + " were left out");
    }

    @Override
    public void close() {
        artifacts.clear();
    }
}
