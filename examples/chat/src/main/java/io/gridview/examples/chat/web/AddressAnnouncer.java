package io.gridview.examples.chat.web;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the page is once the server listens. */
@Component
class AddressAnnouncer {
    private static final System.Logger LOG = System.getLogger(AddressAnnouncer.class.getName());

    @EventListener
    void listening(WebServerInitializedEvent event) {
        LOG.log(
                System.Logger.Level.INFO,
                "Ask your questions at http://localhost:" + event.getWebServer().getPort() + "/  (Ctrl+C stops)");
    }
}
