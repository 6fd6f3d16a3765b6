package io.gridview.json;

/** Says that a text is no JSON as we accept it. */
public final class JsonFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String pointer;

    /**
     * @param code a stable code such as {@code invalid_json}
     * @param pointer JSON Pointer to the place; empty where only a line and column are known
     * @param message what is wrong and where
     */
    public JsonFault(String code, String pointer, String message) {
        super(message);
        this.code = code;
        this.pointer = pointer;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** JSON Pointer to the place. */
    public String pointer() {
        return pointer;
    }

    /** What is wrong and where. */
    public String message() {
        return String.valueOf(getMessage());
    }
}
