package no.brobygger.judge;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A plain web server on this computer that serves a site from a subfolder, as a school's server may, with the headers of the
 * site's own {@code _headers}, if it has one.
 */
final class SiteServer implements AutoCloseable {

    private static final String SUBFOLDER = "/skolen/foreldre/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "png", "image/png",
            "svg", "image/svg+xml",
            "xml", "application/xml");

    private final HttpServer server;
    private volatile Path root;

    SiteServer(Path root) {
        serve(root);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address of the site's root; ends in {@code /}. */
    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + SUBFOLDER;
    }

    /** Serves another site from now on, as after a new build. */
    void serve(Path site) {
        root = site.toAbsolutePath().normalize();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = root;
            if (path.startsWith(SUBFOLDER)) {
                file = root.resolve(path.substring(SUBFOLDER.length())).normalize();
            }
            if (path.endsWith("/")) {
                file = file.resolve("index.html");
            }
            if (!file.startsWith(root) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type);
            headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        }
    }

    private Map<String, String> headers() throws IOException {
        Path file = root.resolve("_headers");
        if (!Files.exists(file)) {
            return Map.of();
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().split(": ", 2))
                .collect(Collectors.toMap(header -> header[0], header -> header[1]));
    }
}
