package no.brobygger.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Talks to a real server on this computer; builds answer what the test says. */
@Timeout(60)
final class PreviewTest {

    private static final BuildOutcome DONE = new BuildOutcome(true, List.of());
    private static final String SCRIPT = "<script src=\"/__reload.js?s-1\" defer></script>\n";

    @TempDir
    private Path folder;

    private final BlockingQueue<BuildOutcome> outcomes = new LinkedBlockingQueue<>();
    private final FakeSignal signal = new FakeSignal();
    private Path output;
    private Preview preview;

    @BeforeEach
    void open() throws IOException {
        output = folder.resolve("output.preview");
        preview = Preview.open(new PreviewSettings(folder, output, 0, "s"), changed -> next(), signal);
    }

    @AfterEach
    void close() {
        outcomes.add(DONE);
        preview.close();
    }

    @Test
    void requestsWaitForTheFirstBuild() throws Exception {
        var answer = HttpClient.newHttpClient().sendAsync(request("GET", "").build(), BodyHandlers.ofString());
        write("index.html", "<head></head>");
        outcomes.add(DONE);

        HttpResponse<String> response = answer.get();

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("<head>" + SCRIPT + "</head>");
    }

    @Test
    void whatAnEarlierPreviewLeftIsNotServedBeforeTheFirstBuild() throws Exception {
        write("index.html", "<head></head>old");
        var answer = HttpClient.newHttpClient().sendAsync(request("GET", "").build(), BodyHandlers.ofString());
        write("index.html", "<head></head>new");
        outcomes.add(DONE);

        assertThat(answer.get().body()).isEqualTo("<head>" + SCRIPT + "</head>new");
    }

    @Test
    void headersSayWhatIsSent() throws Exception {
        write("css/a.css", "a {}");
        outcomes.add(DONE);

        HttpResponse<String> response = get("css/a.css");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("a {}");
        response.headers().map().forEach((name, values) -> assertThat(values).hasSize(1));
        assertThat(header(response, "Content-Type")).isEqualTo("text/css; charset=utf-8");
        assertThat(header(response, "Content-Length")).isEqualTo("4");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(response, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void headIsAnsweredWithoutABody() throws Exception {
        write("a.txt", "12345");
        outcomes.add(DONE);

        HttpResponse<String> response = send(request("HEAD", "a.txt"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(header(response, "Content-Length")).isEqualTo("5");
    }

    @Test
    void emptyFileIsAnswered() throws Exception {
        write("empty.txt", "");
        outcomes.add(DONE);

        HttpResponse<String> response = get("empty.txt");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void folderWithoutItsSlashIsSentOn() throws Exception {
        write("nb/index.html", "");
        outcomes.add(DONE);

        HttpResponse<String> response = get("nb");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(header(response, "Location")).isEqualTo("/nb/");
    }

    @Test
    void unknownAddressGetsTheSitesOwnPage() throws Exception {
        write("404.html", "<head></head>404");
        outcomes.add(DONE);

        HttpResponse<String> response = get("nowhere/at/all");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(header(response, "Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(response.body()).isEqualTo("<head>" + SCRIPT + "</head>404");
    }

    @Test
    void siteWithoutSuchAPageIsAnsweredInText() throws Exception {
        write("index.html", "");
        outcomes.add(DONE);

        HttpResponse<String> response = get("nowhere");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo("404: there is no such page\n");
    }

    @Test
    void siteThatWasNeverBuiltWaits() throws Exception {
        outcomes.add(new BuildOutcome(false, List.of("content/a.md:1:1: error: x")));

        HttpResponse<String> response = get("");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body())
                .contains("<h1>This site has not been built yet</h1>")
                .contains("<script src=\"/__reload.js?s-0\" defer></script>");
    }

    @Test
    void onlyReadingIsAllowed() throws Exception {
        outcomes.add(DONE);

        HttpResponse<String> response = send(request("POST", "").method("POST", HttpRequest.BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void addressesOutsideTheSiteAreRefused() throws Exception {
        write("index.html", "");
        Files.writeString(folder.resolve("jbake.properties"), "secret=1");
        outcomes.add(DONE);

        assertThat(raw("GET /../jbake.properties HTTP/1.1\r\nHost: localhost\r\n"))
                .isEqualTo("HTTP/1.1 404 Not Found");
        assertThat(raw("GET /%2e%2e/jbake.properties HTTP/1.1\r\nHost: localhost\r\n"))
                .isEqualTo("HTTP/1.1 404 Not Found");
        assertThat(raw("GET /..%2fjbake.properties HTTP/1.1\r\nHost: localhost\r\n"))
                .isEqualTo("HTTP/1.1 404 Not Found");
    }

    @Test
    void otherHostsAreRefused() throws Exception {
        write("index.html", "a");
        outcomes.add(DONE);
        String request = "GET / HTTP/1.1\r\n";

        assertThat(raw(request + "Host: localhost:9000\r\n")).isEqualTo("HTTP/1.1 200 OK");
        assertThat(raw(request + "Host: 127.0.0.1\r\n")).isEqualTo("HTTP/1.1 200 OK");
        assertThat(raw(request + "Host: example.org\r\n")).isEqualTo("HTTP/1.1 403 Forbidden");
        assertThat(raw(request + "Host: localhost.example.org\r\n")).isEqualTo("HTTP/1.1 403 Forbidden");
        assertThat(raw("GET / HTTP/1.0\r\n")).isEqualTo("HTTP/1.1 403 Forbidden");
    }

    @Test
    void pageIsToldOfChangesProblemsAndTheirEnd() throws Exception {
        outcomes.add(DONE);
        get("");

        try (BufferedReader events = events("s-1")) {
            assertThat(event(events)).isEqualTo("event: clear|data:|");
            rebuild(new BuildOutcome(false, List.of("a.md:1:1: error: <b>\n  mend", "b")));
            assertThat(event(events))
                    .isEqualTo("event: problems|data: a.md:1:1: error: <b>|data:   mend|data: |data: b|");
            rebuild(new BuildOutcome(false, List.of()));
            assertThat(event(events)).isEqualTo("event: clear|data:|");
            rebuild(DONE);
            assertThat(event(events)).isEqualTo("event: reload|data:|");
        }
    }

    @Test
    void pageThatComesLateLearnsOfProblemsAtOnce() throws Exception {
        outcomes.add(new BuildOutcome(false, List.of("a")));
        get("");

        try (BufferedReader events = events("s-0")) {
            assertThat(event(events)).isEqualTo("event: problems|data: a|");
        }
    }

    @Test
    void pageOfAnEarlierPreviewReloadsAtOnce() throws Exception {
        outcomes.add(DONE);
        get("");

        try (BufferedReader events = events("r-1")) {
            assertThat(event(events)).isEqualTo("event: reload|data:|");
        }
    }

    @Test
    void scriptAndStyleAreSent() throws Exception {
        outcomes.add(DONE);

        HttpResponse<String> script = get("__reload.js?s-1");
        HttpResponse<String> style = get("__reload.css");

        assertThat(header(script, "Content-Type")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(script.body()).startsWith("// Put into pages by the preview");
        assertThat(header(style, "Content-Type")).isEqualTo("text/css; charset=utf-8");
        assertThat(style.body()).startsWith("/* The box");
    }

    @Test
    void portIsTakenOnce() {
        int port = preview.address().getPort();

        assertThatThrownBy(() -> Preview.open(new PreviewSettings(folder, output, port, "t"), changed -> DONE))
                .isInstanceOf(BindException.class);
        assertThat(preview.address()).isEqualTo(URI.create("http://127.0.0.1:" + port + "/"));
    }

    @Test
    void closingFreesThePort() throws Exception {
        outcomes.add(DONE);
        get("");
        PreviewSettings again =
                new PreviewSettings(folder, output, preview.address().getPort(), "t");

        preview.close();

        Preview.open(again, changed -> DONE).close();
    }

    /** Called by the preview's own thread; ends when the test says what came of the build. */
    private BuildOutcome next() {
        try {
            return outcomes.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return DONE;
        }
    }

    private void rebuild(BuildOutcome outcome) throws IOException {
        Path source = Files.createDirectories(folder.resolve("content")).resolve("a.md");
        Files.writeString(source, "a", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        outcomes.add(outcome);
        signal.mayHaveChanged();
    }

    private BufferedReader events(String version) throws Exception {
        var response = HttpClient.newHttpClient()
                .send(request("GET", "__reload?" + version).build(), BodyHandlers.ofInputStream());
        assertThat(header(response, "Content-Type")).isEqualTo("text/event-stream");
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    private static String event(BufferedReader events) throws IOException {
        StringBuilder event = new StringBuilder();
        for (String line = events.readLine(); line != null && !line.isEmpty(); line = events.readLine()) {
            event.append(line).append('|');
        }
        return event.toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = output.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private HttpRequest.Builder request(String method, String path) {
        return HttpRequest.newBuilder(preview.address().resolve(path))
                .method(method, HttpRequest.BodyPublishers.noBody());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request("GET", path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The first line of the answer to a request that no client would send. */
    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
            socket.getOutputStream().write((request + "\r\n").getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }
}
