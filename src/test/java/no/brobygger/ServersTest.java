package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real web servers serve the site as it is meant, with nothing but its own files and the few lines of our guide. */
@Tag("once")
@ExtendWith(BuiltShippedSite.Builder.class)
class ServersTest {

    private static final String CHOOSES = """
            -- jbake.properties --
            brobygger.site.name=Prøveskolen
            brobygger.languages=nb, ar, fa-AF, en
            brobygger.extras=choose-language
            """;

    @TempDir
    private Path folder;

    @Tag("servers")
    @ParameterizedTest(name = "{0}, in the folder ''{1}''")
    @CsvSource({"APACHE, ''", "APACHE, /foreldre", "NGINX, ''", "NGINX, /foreldre"})
    void everyFileIsServedAsItIsMeant(WebServer.Kind kind, String path, BuiltShippedSite site) throws Exception {
        assertServesAll(kind, path, site);
    }

    @Tag("nginx-brotli")
    @ParameterizedTest(name = "in the folder ''{0}''")
    @CsvSource({"''", "/foreldre"})
    void nginxWithBrotliServesEveryFileAsItIsMeant(String path, BuiltShippedSite site) throws Exception {
        assertServesAll(WebServer.Kind.NGINX_WITH_BROTLI, path, site);
    }

    @Tag("caddy")
    @ParameterizedTest(name = "in the folder ''{0}''")
    @CsvSource({"''", "/foreldre"})
    void caddyServesEveryFileAsItIsMeant(String path, BuiltShippedSite site) throws Exception {
        assertServesAll(WebServer.Kind.CADDY, path, site);
    }

    @Tag("servers")
    @ParameterizedTest(name = "{0}, in the folder ''{1}''")
    @CsvSource({"APACHE, ''", "APACHE, /a/foreldre", "NGINX, ''", "NGINX, /a/foreldre"})
    void siteThatKnowsNoAddressChoosesALanguageAndHelpsTheLost(WebServer.Kind kind, String path) throws Exception {
        assertChoosesAndHelps(kind, path);
    }

    @Tag("caddy")
    @ParameterizedTest(name = "in the folder ''{0}''")
    @CsvSource({"''", "/a/foreldre"})
    void caddyChoosesALanguageAndHelpsTheLost(String path) throws Exception {
        assertChoosesAndHelps(WebServer.Kind.CADDY, path);
    }

    @Tag("servers")
    @Test
    void siteThatDoesNotChooseShowsAllLanguages() throws Exception {
        Path site = SmallSite.published(CHOOSES.replace("choose-language", "hosting"), folder);
        List<Integer> statuses = new ArrayList<>();
        for (WebServer.Kind kind : List.of(WebServer.Kind.APACHE, WebServer.Kind.NGINX)) {
            try (WebServer server = start(kind, site, "")) {
                statuses.add(new ServerJudge(server.root(), site, kind.copies())
                        .get("", "Accept-Language", "ar")
                        .statusCode());
            }
        }

        assertThat(statuses).containsExactly(200, 200);
    }

    private void assertServesAll(WebServer.Kind kind, String path, BuiltShippedSite site) throws Exception {
        try (WebServer server = start(kind, site.output(), path)) {
            ServerJudge judge = new ServerJudge(server.root(), site.output(), kind.copies());

            assertThat(judge.offences()).isEmpty();
            assertThat(judge.addresses()).hasSizeGreaterThan(1000);
            assertThat(repeated(judge, "nb/index.html").statusCode()).isEqualTo(304);
            assertThat(judge.withoutSlash()).isEqualTo(server.root());
            assertThat(server.warnings()).isEmpty();
        }
    }

    private void assertChoosesAndHelps(WebServer.Kind kind, String path) throws Exception {
        Path site = SmallSite.published(CHOOSES, folder);
        Map<String, String> chosen = new TreeMap<>();
        try (WebServer server = start(kind, site, path)) {
            ServerJudge judge = new ServerJudge(server.root(), site, kind.copies());
            for (String asked : List.of("ar", "de-DE,de;q=0.9,en;q=0.8", "fa", "FA-af,en", "no", "prs,ar", "nba,zh")) {
                chosen.put(asked, led(judge.get("", "Accept-Language", asked), path));
            }
            chosen.put("compressed, zh", led(judge.get("", "Accept-Language", "zh", "Accept-Encoding", "gzip"), path));
            chosen.put("index.html", led(judge.get("index.html", "Accept-Language", "ar"), path));
            chosen.put("nb/", led(judge.get("nb/", "Accept-Language", "ar"), path));

            assertThat(judge.offences()).isEmpty();
            assertThat(brokenWays(judge, server.root(), "ingen.html")).isEmpty();
            assertThat(brokenWays(judge, server.root(), "nb/ingen/side.html")).isEmpty();
        }
        assertThat(chosen)
                .isEqualTo(new TreeMap<>(Map.of(
                        "ar", "302 /ar/index.html, no-cache, Vary",
                        "compressed, zh", "200, Vary",
                        "de-DE,de;q=0.9,en;q=0.8", "302 /en/index.html, no-cache, Vary",
                        "fa", "302 /fa-AF/index.html, no-cache, Vary",
                        "FA-af,en", "302 /fa-AF/index.html, no-cache, Vary",
                        "index.html", "200",
                        "nb/", "200",
                        "nba,zh", "200, Vary",
                        "no", "302 /nb/index.html, no-cache, Vary",
                        "prs,ar", "302 /fa-AF/index.html, no-cache, Vary")));
    }

    /** The status, and where an answer leads below the site, and whether it may be kept for somebody else. */
    private static String led(HttpResponse<byte[]> answer, String path) {
        boolean varies = answer.headers().allValues("Vary").toString().contains("Accept-Language");
        if (answer.statusCode() != 302) {
            return answer.statusCode() + (varies ? ", Vary" : "");
        }
        String place = answer.request()
                .uri()
                .resolve(answer.headers().firstValue("Location").orElseThrow())
                .getRawPath();
        return "302 " + place.substring(path.length()) + ", "
                + answer.headers().firstValue("Cache-Control").orElse("kept") + (varies ? ", Vary" : "");
    }

    /** Where the page that is shown for an address leads nowhere. */
    private static List<String> brokenWays(ServerJudge judge, URI root, String address)
            throws IOException, InterruptedException {
        URI lost = root.resolve(address);
        String page = new String(judge.get(address).body(), StandardCharsets.UTF_8);
        List<String> broken = new ArrayList<>();
        for (Element link : Jsoup.parse(page, lost.toString()).select("a, link")) {
            URI target = URI.create(link.absUrl("href"));
            HttpResponse<byte[]> answer = judge.get(target.toString());
            if (answer.statusCode() == 302) {
                target = target.resolve(answer.headers().firstValue("Location").orElseThrow());
                answer = judge.get(target.toString());
            }
            if (answer.statusCode() != 200) {
                broken.add(address + " leads to " + target + ": " + answer.statusCode());
            }
        }
        return broken;
    }

    private static HttpResponse<byte[]> repeated(ServerJudge judge, String address)
            throws IOException, InterruptedException {
        String tag = judge.get(address).headers().firstValue("ETag").orElse("none");
        return judge.get(address, "If-None-Match", tag);
    }

    private WebServer start(WebServer.Kind kind, Path site, String path) throws IOException {
        return WebServer.start(kind, site, path, Files.createTempDirectory(folder, "server-"));
    }
}
