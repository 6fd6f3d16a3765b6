package io.gridview.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where lines come from and answers go; always UTF-8, whatever the platform's charset.
 *
 * @param in JSON lines
 * @param out answers
 */
record Streams(InputStream in, OutputStream out) {
    PrintWriter words(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
