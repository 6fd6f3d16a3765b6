/** The browser module: the built widget as static resources, and pages that carry it inside. */
module io.gridview.js {
    requires static org.jspecify;

    exports io.gridview.js;
}
