package io.gridview.spring;

import io.gridview.flow.GridViewFlow;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/** Auto-configuration of the chat endpoint, off until {@code grid-view.chat.enabled} is true. */
@AutoConfiguration(after = GridViewAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnProperty(name = "grid-view.chat.enabled", havingValue = "true")
@ConditionalOnBean(GridViewFlow.class)
public final class GridViewChatAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ChatStreams gridViewChatStreams(GridViewProperties properties) {
        return new ChatStreams(properties.chat());
    }

    @Bean
    @ConditionalOnMissingBean
    ChatController gridViewChatController(
            GridViewFlow flow, ChatStreams streams, ObjectProvider<TableSource> tables, GridViewProperties properties) {
        return new ChatController(
                flow,
                streams,
                tables.getIfAvailable(() -> List::of),
                properties.chat().maxRequestBytes());
    }
}
