package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows that the judge of servers bites. */
class ServerJudgeTest {

    @TempDir
    private Path site;

    @Test
    void serverThatKnowsNothingOffendsInEveryWay() throws Exception {
        Files.writeString(site.resolve("404.html"), "borte");
        Files.writeString(site.resolve("kart.svg"), "<svg/>");
        try (OutputStream copy = new GZIPOutputStream(Files.newOutputStream(site.resolve("kart.svg.gz")))) {
            copy.write('<');
        }
        Files.writeString(site.resolve("kart.svg.br"), "ikke pakket");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = "noe".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            URI root = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");

            assertThat(new ServerJudge(root, site, List.of(CompressedCopy.BROTLI, CompressedCopy.GZIP)).offences())
                    .contains(
                            "/kart.svg: Content-Type is '', not 'image/svg+xml; charset=utf-8'",
                            "/kart.svg: Cache-Control is '', not 'no-cache'",
                            "/kart.svg: Referrer-Policy is '', not 'no-referrer'",
                            "/kart.svg: body is 'false', not 'true'",
                            "/kart.svg (br): Content-Encoding is '', not 'br'",
                            "/kart.svg (br): bytes is 'false', not 'true'",
                            "/kart.svg (gzip): Content-Encoding is '', not 'gzip'",
                            "/kart.svg (gzip): Vary is '', not 'Accept-Encoding'",
                            "/kart.svg (gzip): bytes is 'false', not 'true'",
                            "/nb/ingen/side.html: status is '200', not '404'",
                            "/.htaccess: status is '200', not '404'",
                            "/css/: status is '200', not '404'",
                            "/nb/index.html: Content-Encoding without br is '', not 'gzip'")
                    .hasSize(155);
        } finally {
            server.stop(0);
        }
    }
}
