package io.gridview.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {

    @Test
    void it_writes_a_page_whose_numbers_come_from_the_query(@TempDir Path folder) throws Exception {
        Path page = folder.resolve("page.html");

        Quickstart.main(new String[] {page.toString()});

        assertThat(Files.readString(page))
                .startsWith("<!doctype html>")
                .contains("\"valueFmt\":\"€2,540.84\"", "[\"North\",1300.49,2]");
    }
}
