package io.gridview.examples.chat;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the demo, under {@code chat}.
 *
 * @param dataDirectory where the database file is made at the first start
 */
@ConfigurationProperties("chat")
public record ChatProperties(
        @DefaultValue("target/chat-data") Path dataDirectory) {}
