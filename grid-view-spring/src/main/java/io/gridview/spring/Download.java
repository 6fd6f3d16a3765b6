package io.gridview.spring;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/** A response that turns into a download with its first byte, and is untouched before. */
final class Download extends OutputStream {
    private final HttpServletResponse response;
    private final boolean csv;
    private boolean begun;

    Download(HttpServletResponse response, String format) {
        this.response = response;
        this.csv = format.equals("csv");
    }

    boolean isCsv() {
        return csv;
    }

    boolean hasBegun() {
        return begun;
    }

    /** Sends the headers, once. */
    void begin() {
        if (begun) {
            return;
        }
        begun = true;
        response.setContentType(csv ? "text/csv;charset=UTF-8" : "application/x-ndjson");
        response.setHeader("Content-Disposition", "attachment; filename=\"result." + (csv ? "csv" : "jsonl") + "\"");
        response.setHeader("Cache-Control", "no-store");
    }

    @Override
    public void write(int b) throws IOException {
        begin();
        response.getOutputStream().write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        begin();
        response.getOutputStream().write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
        if (begun) {
            response.getOutputStream().flush();
        }
    }
}
