package no.brobygger;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Fetches all of a site from a server and tells, each in a line, what is not as the site means it. */
final class ServerJudge {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "html", "text/html; charset=utf-8",
            "ics", "text/calendar; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml; charset=utf-8",
            "txt", "text/plain; charset=utf-8",
            "xml", "application/xml; charset=utf-8");

    private static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self';"
                    + " base-uri 'self'; form-action 'none'; frame-ancestors 'self'",
            "Permissions-Policy",
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(),"
                    + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
            "Referrer-Policy",
            "no-referrer",
            "X-Content-Type-Options",
            "nosniff"));

    private static final List<String> FOR_SERVERS =
            List.of(".brobygger", ".htaccess", "_headers", "hosting/Caddyfile", "hosting/nginx.conf", "web.config");

    /** What browsers accept over HTTPS, and what they do without it. */
    private static final List<String> ACCEPTED = List.of("gzip, deflate, br", "gzip, deflate");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI root;
    private final Path site;
    private final List<CompressedCopy> copies;
    private final List<String> offences = new ArrayList<>();

    /** @param copies those that the server should send, the one that it should prefer first */
    ServerJudge(URI root, Path site, List<CompressedCopy> copies) {
        this.root = root;
        this.site = site;
        this.copies = copies;
    }

    /** Everything there is, and some that is not. */
    List<String> offences() throws IOException, InterruptedException {
        for (String address : addresses()) {
            whole(address, address);
            compressed(address, address);
            if (address.endsWith("index.html")) {
                String shorter = address.substring(0, address.length() - "index.html".length());
                whole(shorter, address);
                compressed(shorter, address);
            }
        }
        lost("ingen.html");
        lost("nb/ingen/side.html");
        lost("css/site.00000000.css");
        lost("css");
        lost("css/");
        lost("hosting");
        lost("hosting/");
        lost("nb/index.html/");
        lost("nb/index.html.gz");
        for (String address : FOR_SERVERS) {
            lost(address);
        }
        refused("nb/index.html");
        return offences;
    }

    /** All files for readers, sorted. */
    List<String> addresses() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(address -> !CompressedCopy.isOne(address) && !FOR_SERVERS.contains(address))
                    .sorted()
                    .toList();
        }
    }

    /** A server's answer to a request with these headers, by turns name and value; redirects are not followed. */
    HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Where a reader is led who leaves out the slash at the end of the site's address. */
    URI withoutSlash() throws IOException, InterruptedException {
        String path = root.getRawPath();
        if (path.equals("/")) {
            return root;
        }
        HttpResponse<byte[]> answer = get(path.substring(0, path.length() - 1));
        return answer.uri().resolve(answer.headers().firstValue("Location").orElse(""));
    }

    private void whole(String address, String file) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(address);
        judge(address, answer, 200, file);
        expect(address, "body", true, Arrays.equals(answer.body(), Files.readAllBytes(site.resolve(file))));
        expect(address, "Content-Encoding", "", header(answer, "Content-Encoding"));
    }

    private void compressed(String address, String file) throws IOException, InterruptedException {
        for (String accepted : ACCEPTED) {
            HttpResponse<byte[]> answer = get(address, "Accept-Encoding", accepted);
            Optional<CompressedCopy> copy = copies.stream()
                    .filter(each -> accepted.contains(each.encoding()) && Files.exists(each.of(site.resolve(file))))
                    .findFirst();
            if (copy.isPresent()) {
                compressed(address, file, answer, copy.get());
            } else {
                expect(address, "Content-Encoding", "", header(answer, "Content-Encoding"));
            }
        }
    }

    /** What a browser refuses by a weight of 0 is not sent (RFC 9110, 12.4.2). */
    private void refused(String address) throws IOException, InterruptedException {
        String gzip = header(get(address, "Accept-Encoding", "br;q=0, gzip;q=0.5"), "Content-Encoding");
        String none = header(get(address, "Accept-Encoding", "gzip;q=0, br; q=0.000"), "Content-Encoding");
        expect(address, "Content-Encoding without br", "gzip", gzip);
        expect(address, "Content-Encoding without both", "", none);
    }

    private void compressed(String address, String file, HttpResponse<byte[]> answer, CompressedCopy copy)
            throws IOException {
        String name = address + " (" + copy.encoding() + ")";
        byte[] bytes = Files.readAllBytes(copy.of(site.resolve(file)));
        judge(name, answer, 200, file);
        expect(name, "Content-Encoding", copy.encoding(), header(answer, "Content-Encoding"));
        expect(name, "Content-Language", "", header(answer, "Content-Language"));
        expect(name, "Vary", "Accept-Encoding", header(answer, "Vary").replaceAll(", ?Accept-Language$", ""));
        expect(name, "body", true, Arrays.equals(answer.body(), bytes));
        expect(name, "bytes", true, Arrays.equals(copy.unpacked(bytes), Files.readAllBytes(site.resolve(file))));
    }

    private void lost(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(address);
        judge(address, answer, 404, "404.html");
        expect(address, "body", true, Arrays.equals(answer.body(), Files.readAllBytes(site.resolve("404.html"))));
    }

    private void judge(String address, HttpResponse<byte[]> answer, int status, String file) {
        expect(address, "status", status, answer.statusCode());
        String type = TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "a known type");
        expect(address, "Content-Type", type, header(answer, "Content-Type").toLowerCase(Locale.ROOT));
        expect(address, "Cache-Control", cacheControl(file), header(answer, "Cache-Control"));
        HEADERS.forEach((name, value) -> expect(address, name, value, header(answer, name)));
    }

    private static String cacheControl(String file) {
        return file.matches("(css|js)/.*") ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private void expect(String address, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            offences.add("/" + address + ": " + what + " is '" + found + "', not '" + expected + "'");
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
