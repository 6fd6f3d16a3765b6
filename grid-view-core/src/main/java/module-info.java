/** Planner reply and rows in, validated spec, exact numbers and one artifact out. */
module io.gridview.core {
    requires com.github.benmanes.caffeine;
    requires com.networknt.schema;
    requires transitive java.sql;
    requires static duckdb.jdbc;
    requires static transitive org.jspecify;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports io.gridview;
    exports io.gridview.artifact;
    exports io.gridview.data;
    exports io.gridview.dialect;
    exports io.gridview.duckdb;
    exports io.gridview.filter;
    exports io.gridview.flow;
    exports io.gridview.format;
    exports io.gridview.graph;
    exports io.gridview.guard;
    exports io.gridview.plan;
    exports io.gridview.present;
    exports io.gridview.profile;
    exports io.gridview.resolve;
    exports io.gridview.schema;
    exports io.gridview.spec;
    exports io.gridview.sql;

    // The schema files themselves, for hosts that serve or read them.
    opens io.gridview.schema;
}
