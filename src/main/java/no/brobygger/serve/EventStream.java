package no.brobygger.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A page that listens: an answer that is never finished. */
final class EventStream implements PreviewState.EventListener {

    private final HttpExchange exchange;

    /** @param exchange its headers have been sent */
    EventStream(HttpExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public boolean send(PreviewEvent event) {
        try {
            exchange.getResponseBody().write(event.encoded().getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            return true;
        } catch (IOException e) {
            // The page was closed, which is how listening ends.
            exchange.close();
            return false;
        }
    }

    @Override
    public void close() {
        exchange.close();
    }
}
