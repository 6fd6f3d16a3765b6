package io.gridview.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** The three streams of the process. */
record Console(InputStream in, OutputStream out, PrintStream err) {}
