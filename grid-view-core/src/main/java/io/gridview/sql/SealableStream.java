package io.gridview.sql;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that takes nothing more once it is sealed, whatever a thread that was left behind still writes. */
final class SealableStream extends FilterOutputStream {
    private boolean sealed;

    SealableStream(OutputStream out) {
        super(out);
    }

    synchronized void seal() {
        sealed = true;
    }

    private void check() throws IOException {
        if (sealed) {
            throw new IOException("The export has ended");
        }
    }

    @Override
    public synchronized void write(int b) throws IOException {
        check();
        out.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        check();
        out.write(bytes, from, length);
    }

    @Override
    public synchronized void flush() throws IOException {
        check();
        out.flush();
    }
}
