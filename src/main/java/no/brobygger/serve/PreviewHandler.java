package no.brobygger.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import no.brobygger.disk.ToolFile;

/** Answers a browser: the site's files, and what a page needs to reload. */
final class PreviewHandler implements HttpHandler {

    /** Added to every page. */
    static final String SCRIPT = "/__reload.js";

    private static final String STYLE = "/__reload.css";
    private static final String EVENTS = "/__reload";

    /** Names that mean this computer and nothing else; the port may be another one, as through a tunnel. */
    private static final Pattern THIS_COMPUTER = Pattern.compile("(?:localhost|127\\.0\\.0\\.1)(?::\\d{1,5})?");

    private static final String TEXT = "text/plain; charset=utf-8";

    private final SiteFiles files;
    private final PreviewState state;

    PreviewHandler(SiteFiles files, PreviewState state) {
        this.files = files;
        this.state = state;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            if (answer(exchange)) {
                exchange.close();
            }
        } catch (InterruptedException e) {
            exchange.close();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // The browser has gone away, or a file between finding and reading it; either way it asks again.
            exchange.close();
            throw e;
        }
    }

    /** Whether the answer is complete; events go on. */
    private boolean answer(HttpExchange exchange) throws IOException, InterruptedException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        if (host == null || !THIS_COMPUTER.matcher(host).matches()) {
            send(exchange, 403, TEXT, text("403: the preview answers to localhost and 127.0.0.1 only\n"));
            return true;
        }
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            send(exchange, 405, TEXT, text("405: the preview can be read only\n"));
            return true;
        }
        String address = exchange.getRequestURI().getPath();
        if (address.equals(EVENTS) && method.equals("GET")) {
            String version = exchange.getRequestURI().getRawQuery();
            headers(exchange, "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            state.listen(new EventStream(exchange), version == null ? "" : version);
            return false;
        }
        if (address.equals(SCRIPT) || address.equals(STYLE)) {
            send(exchange, 200, MediaTypes.of(address), resource(address.substring("/__".length())));
            return true;
        }
        sendSite(exchange, address);
        return true;
    }

    private void sendSite(HttpExchange exchange, String address) throws IOException, InterruptedException {
        // What an earlier preview left in the folder is not the site as it stands now.
        state.awaitFirstBuild();
        // Asked for before the file is read: if a build comes between, the page reloads once too often, not too seldom.
        String version = state.version();
        SiteFiles.Found found = files.find(address);
        // While a site takes the place of the old one there is none for an instant.
        if (found instanceof SiteFiles.Found.Nothing) {
            state.awaitBuild();
            version = state.version();
            found = files.find(address);
        }
        if (found instanceof SiteFiles.Found.File file) {
            sendFile(exchange, 200, file.path(), version);
        } else if (found instanceof SiteFiles.Found.Elsewhere elsewhere) {
            exchange.getResponseHeaders().set("Location", elsewhere.location());
            send(exchange, 302, TEXT, text("302: " + elsewhere.location() + "\n"));
        } else {
            sendNothing(exchange, version);
        }
    }

    private void sendNothing(HttpExchange exchange, String version) throws IOException {
        Optional<Path> page = files.notFoundPage();
        if (page.isPresent()) {
            sendFile(exchange, 404, page.get(), version);
        } else if (Files.isDirectory(files.root())) {
            send(exchange, 404, TEXT, text("404: there is no such page\n"));
        } else {
            String html = MediaTypes.of("waiting.html");
            send(exchange, 503, html, PreviewMarkup.of(resource("waiting.html"), version));
        }
    }

    private static void sendFile(HttpExchange exchange, int status, Path file, String version) throws IOException {
        String type = MediaTypes.of(file.getFileName().toString());
        byte[] bytes = Files.readAllBytes(file);
        send(exchange, status, type, MediaTypes.isHtml(type) ? PreviewMarkup.of(bytes, version) : bytes);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        headers(exchange, type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static void headers(HttpExchange exchange, String type) {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    }

    private static byte[] resource(String name) {
        return text(ToolFile.text(PreviewHandler.class, name));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
