package io.gridview.guard.select;

import java.io.Serial;

/** Ends the reading of a statement at its first fault. */
final class SelectException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient SelectFault fault;

    SelectException(SelectFault fault) {
        super(fault.message(), null, false, false);
        this.fault = fault;
    }

    SelectFault fault() {
        return fault;
    }
}
