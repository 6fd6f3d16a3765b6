package io.gridview.spring;

import io.gridview.artifact.RowPlacement;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an application can say about Grid View, under {@code grid-view}.
 *
 * @param locale language of every text, as a BCP 47 tag
 * @param zone time zone in which instants are shown and days begin
 * @param currency ISO 4217 code for money whose column names none; none means numbers without a sign
 * @param lenient whether broken parts of a view are left out and reported instead of refused
 * @param rowPlacement whether raw rows are sent beside the artifact too
 * @param maxRows rows in an artifact at most
 * @param sql limits of queries
 * @param chat the chat endpoint
 */
@ConfigurationProperties("grid-view")
public record GridViewProperties(
        @DefaultValue("en-US") Locale locale,
        @DefaultValue("UTC") ZoneId zone,
        @Nullable String currency,
        @DefaultValue("false") boolean lenient,
        @DefaultValue("beside-artifact") RowPlacement rowPlacement,
        @Nullable Integer maxRows,
        @DefaultValue Sql sql,
        @DefaultValue Chat chat) {

    /**
     * Limits of queries.
     *
     * @param maxRows rows that one query reads at most
     * @param maxSize size that the rows of one query take in memory at most
     * @param timeout time until a query is stopped
     * @param maxConcurrent queries at the same time; further ones are turned away
     * @param maxStatementLength characters of a statement at most
     */
    public record Sql(
            @DefaultValue("10000") int maxRows,
            @DefaultValue("64MB") DataSize maxSize,
            @DefaultValue("30s") Duration timeout,
            @DefaultValue("32") int maxConcurrent,
            @DefaultValue("100000") int maxStatementLength) {}

    /**
     * The endpoint POST /chat.
     *
     * @param enabled whether there is one; it needs a Planner bean and a DataSource
     * @param basePath path before /chat, such as /api; empty for none
     * @param maxConcurrent answers at the same time; further requests get status 503
     * @param timeout time until an unfinished answer is broken off
     * @param heartbeat time between comments that keep proxies from closing a quiet stream
     * @param maxRequestBytes size of a request body at most
     */
    public record Chat(
            @DefaultValue("false") boolean enabled,
            @DefaultValue("") String basePath,
            @DefaultValue("16") int maxConcurrent,
            @DefaultValue("5m") Duration timeout,
            @DefaultValue("15s") Duration heartbeat,
            @DefaultValue("262144") int maxRequestBytes) {

        public Chat {
            if (!basePath.isEmpty() && (!basePath.startsWith("/") || basePath.endsWith("/"))) {
                throw new IllegalArgumentException(
                        "grid-view.chat.base-path begins with a slash and does not end with one: \"" + basePath + "\"");
            }
            if (maxConcurrent < 1 || maxRequestBytes < 1) {
                throw new IllegalArgumentException(
                        "grid-view.chat.max-concurrent and max-request-bytes must be at least 1");
            }
        }
    }
}
