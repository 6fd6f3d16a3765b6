package io.gridview.spring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The endpoints POST /page and POST /export, under {@code grid-view.pages}.
 *
 * @param enabled whether there are any; they need a DataSource
 * @param basePath path before /page and /export, such as /api; empty for none
 * @param maxRequestBytes size of a request body at most
 * @param cacheSize memory for rows that were read, about
 * @param cacheAge time for which rows that were read may be shown again
 * @param exportTimeout time until an export is broken off
 * @param exportMaxRows rows of an export at most
 * @param exportMaxConcurrent exports at the same time; further requests get status 503
 */
@ConfigurationProperties("grid-view.pages")
public record GridViewPagesProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("") String basePath,
        @DefaultValue("262144") int maxRequestBytes,
        @DefaultValue("64MB") DataSize cacheSize,
        @DefaultValue("5m") Duration cacheAge,
        @DefaultValue("10m") Duration exportTimeout,
        @DefaultValue("10000000") int exportMaxRows,
        @DefaultValue("4") int exportMaxConcurrent) {

    public GridViewPagesProperties {
        if (!basePath.isEmpty() && (!basePath.startsWith("/") || basePath.endsWith("/"))) {
            throw new IllegalArgumentException(
                    "grid-view.pages.base-path begins with a slash and does not end with one: \"" + basePath + "\"");
        }
        if (maxRequestBytes < 1) {
            throw new IllegalArgumentException("grid-view.pages.max-request-bytes must be at least 1");
        }
    }
}
