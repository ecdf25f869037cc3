package no.brobygger.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import no.brobygger.SmallSite;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HostingFilesTest {

    private static final List<AskedLanguage> LANGUAGES =
            List.of(new AskedLanguage("nb", List.of("nb", "no")), new AskedLanguage("ar", List.of("ar")));

    private static final HostedSite SITE =
            new HostedSite(LANGUAGES, Optional.of(URI.create("https://www.skolen.no/foreldre/")), false);

    /** The elements below others, and their attributes, as the reference of IIS 8 and newer documents them. */
    private static final Map<String, Set<String>> IIS_SCHEMA = Map.ofEntries(
            Map.entry("#document/configuration", Set.of()),
            Map.entry("configuration/location", Set.of("path", "allowOverride", "inheritInChildApplications")),
            Map.entry("configuration/system.webServer", Set.of()),
            Map.entry("location/system.webServer", Set.of()),
            Map.entry("system.webServer/defaultDocument", Set.of("enabled")),
            Map.entry("defaultDocument/files", Set.of()),
            Map.entry("files/clear", Set.of()),
            Map.entry("files/add", Set.of("value")),
            Map.entry("system.webServer/directoryBrowse", Set.of("enabled", "showFlags", "virtualDirectoryTimeout")),
            Map.entry(
                    "system.webServer/staticContent",
                    Set.of("defaultDocFooter", "enableDocFooter", "isDocFooterFileName")),
            Map.entry("staticContent/remove", Set.of("fileExtension")),
            Map.entry("staticContent/mimeMap", Set.of("fileExtension", "mimeType")),
            Map.entry(
                    "staticContent/clientCache",
                    Set.of("cacheControlCustom", "cacheControlMaxAge", "cacheControlMode", "httpExpires", "setEtag")),
            Map.entry("system.webServer/httpProtocol", Set.of("allowKeepAlive")),
            Map.entry("httpProtocol/customHeaders", Set.of()),
            Map.entry("customHeaders/remove", Set.of("name")),
            Map.entry("customHeaders/add", Set.of("name", "value")),
            Map.entry(
                    "system.webServer/httpErrors",
                    Set.of(
                            "defaultPath",
                            "defaultResponseMode",
                            "detailedMoreInformationLink",
                            "errorMode",
                            "existingResponse")),
            Map.entry("httpErrors/remove", Set.of("statusCode", "subStatusCode")),
            Map.entry(
                    "httpErrors/error",
                    Set.of("path", "prefixLanguageFilePath", "responseMode", "statusCode", "subStatusCode")),
            Map.entry("system.webServer/security", Set.of()),
            Map.entry(
                    "security/requestFiltering",
                    Set.of("allowDoubleEscaping", "allowHighBitCharacters", "removeServerHeader")),
            Map.entry("requestFiltering/hiddenSegments", Set.of("applyToWebDAV")),
            Map.entry("hiddenSegments/remove", Set.of("segment")),
            Map.entry("hiddenSegments/add", Set.of("segment")),
            Map.entry("requestFiltering/denyUrlSequences", Set.of()),
            Map.entry("denyUrlSequences/remove", Set.of("sequence")),
            Map.entry("denyUrlSequences/add", Set.of("sequence")));

    @TempDir
    private Path folder;

    @Test
    void siteThatDoesNotAskGetsNone() throws IOException {
        Path site = SmallSite.published("", folder);

        assertThat(files(site))
                .noneMatch(name -> name.endsWith(".br") || name.endsWith(".gz"))
                .doesNotContain(".htaccess", "_headers", "web.config", "hosting/nginx.conf", "hosting/Caddyfile");
    }

    @Test
    void siteThatAsksGetsSettingsForEachServerAndCopiesOfWhatIsLarge() throws IOException {
        Path site = SmallSite.published(SmallSite.settingsWith("hosting") + """
                -- assets/.htaccess --
                # Skolens egen.
                """, folder);

        assertThat(files(site))
                .contains(".htaccess", "_headers", "web.config", "hosting/nginx.conf", "hosting/Caddyfile")
                .contains("nb/index.html.gz", "index.html.gz")
                .doesNotContain("robots.txt.gz", "hosting/nginx.conf.gz")
                .noneMatch(name -> name.endsWith(".br"));
        assertThat(site.resolve(".htaccess")).hasContent("# Skolens egen.");
    }

    @Test
    void siteThatAsksForBrotliGetsTheSameAndACopyMoreOfEach() throws IOException {
        List<String> hosted = files(SmallSite.published(SmallSite.settingsWith("hosting"), folder.resolve("hosting")));
        List<String> expected = new ArrayList<>(hosted);
        hosted.stream()
                .filter(name -> name.endsWith(".gz"))
                .map(name -> name.replaceAll("gz$", "br"))
                .forEach(expected::add);

        assertThat(files(SmallSite.published(SmallSite.settingsWith("brotli"), folder.resolve("brotli"))))
                .containsExactlyInAnyOrderElementsOf(expected)
                .contains("nb/index.html.br", "index.html.br");
    }

    @Test
    void anAssetAtThePlaceOfTheFolderOfSettingsIsReported() {
        Path site = SmallSite.with(SmallSite.settingsWith("hosting") + """
                -- assets/hosting --
                Notater.
                """, folder);

        assertThat(SmallSite.problems(site).strip()).isEqualTo("""
                assets/hosting:1:1: error: asset 'hosting' would take the place of a folder with the settings of servers [asset-collision]
                  give the asset another name or folder""");
    }

    @Test
    void anAssetAtThePlaceOfACompressedCopyIsReported() {
        Path site = SmallSite.with(
                SmallSite.settingsWith("hosting") + """
                -- assets/liten.txt --
                Kort.
                -- assets/liten.txt.gz --
                Min egen.
                -- assets/stor.txt --
                %s
                -- assets/stor.txt.gz --
                Min egen.
                """.formatted("Langt. ".repeat(CompressedCopies.SMALLEST)), folder);

        assertThat(SmallSite.problems(site).strip()).isEqualTo("""
                assets/stor.txt.gz:1:1: error: asset 'stor.txt.gz' would take the place of the compressed copy of another file [asset-collision]
                  give the asset another name or folder""");
    }

    @Test
    void styleAndScriptsAreNamedByTheirBytesOnEveryPage() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.createDirectories(site.resolve("nb/tolk"));
        Files.createDirectories(site.resolve("css"));
        Files.createDirectories(site.resolve("js"));
        Files.writeString(site.resolve("css/site.css"), "p {}");
        Files.writeString(site.resolve("js/site.js"), "1;");
        Files.writeString(site.resolve("index.html"), "<link href=\"css/site.css\">");
        Files.writeString(
                site.resolve("nb/tolk/om.html"),
                "<link href=\"../../css/site.css\"><script src=\"../../js/site.js\"></script> css/site.css"
                        + " <a href=\"../css/site.css\">en annen</a>");

        DigestNames.give(site);

        assertThat(files(site))
                .containsExactlyInAnyOrder(
                        "css/site.48d24394.css", "js/site.0889a344.js", "index.html", "nb/tolk/om.html");
        assertThat(site.resolve("index.html")).hasContent("<link href=\"css/site.48d24394.css\">");
        assertThat(site.resolve("nb/tolk/om.html"))
                .hasContent("<link href=\"../../css/site.48d24394.css\">"
                        + "<script src=\"../../js/site.0889a344.js\"></script> css/site.css"
                        + " <a href=\"../css/site.css\">en annen</a>");
    }

    @Test
    void noPlaceholderIsLeftInAnyFile() throws IOException {
        for (ServerFile server : ServerFile.values()) {
            for (HostedSite site : List.of(SITE, new HostedSite(LANGUAGES, Optional.empty(), true))) {
                assertThat(server.text(site))
                        .as(server.address())
                        .doesNotContainPattern("%[A-Z]+%|\\{(name|value|header|ending|tags|folder|type)\\}")
                        .endsWith("\n");
            }
        }
    }

    @Test
    void headersForStaticHostsAreOneRuleForAllPages() throws IOException {
        assertThat(ServerFile.STATIC_HOST.text(SITE)).isEqualTo("""
                /*
                  Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; \
                connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'self'
                  Permissions-Policy: accelerometer=(), autoplay=(), camera=(), display-capture=(), \
                encrypted-media=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), \
                payment=(), usb=()
                  Referrer-Policy: no-referrer
                  X-Content-Type-Options: nosniff
                  Cache-Control: no-cache
                """);
    }

    @Test
    void settingsForIisAreXmlWithEachTypeAndHeader() throws Exception {
        Document settings = iis(SITE);

        assertThat(attributes(settings, "mimeMap", "fileExtension", "mimeType"))
                .contains(".html text/html; charset=utf-8", ".ics text/calendar; charset=utf-8", ".png image/png")
                .hasSize(MediaType.values().length);
        assertThat(attributes(settings, "error", "statusCode", "path"))
                .containsExactly("404 foreldre\\404.html", "403 foreldre\\404.html");
        assertThat(attributes(
                        iis(new HostedSite(LANGUAGES, Optional.empty(), false)), "error", "subStatusCode", "path"))
                .containsExactly(" 404.html", "14 404.html");
        assertThat(attributes(settings, "add", "name", "value"))
                .contains("Referrer-Policy no-referrer", "X-Content-Type-Options nosniff");
        assertThat(attributes(settings, "clientCache", "cacheControlMode", "cacheControlMaxAge"))
                .containsExactly("DisableCache ", "UseMaxAge 365.00:00:00", "UseMaxAge 365.00:00:00");
    }

    @Test
    void settingsForIisHideWhatIsForServers() throws Exception {
        Document settings = iis(SITE);

        assertThat(attributes(settings, "add", "segment", "sequence"))
                .contains(".brobygger ", ".htaccess ", "_headers ", "hosting ")
                .contains(" .html.br", " .html.gz", " .xml.gz")
                .doesNotContain(" .pdf.gz");
    }

    /** The server answers nothing at all where it does not know a word, and none stands here to ask. */
    @Test
    void settingsForIisHaveWordsOfItsSchemaOnly() throws Exception {
        NodeList all = iis(SITE).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            String place = element.getParentNode().getNodeName() + "/" + element.getNodeName();
            assertThat(IIS_SCHEMA).containsKey(place);
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                assertThat(IIS_SCHEMA.get(place))
                        .as(place)
                        .contains(element.getAttributes().item(j).getNodeName());
            }
        }
    }

    @Test
    void policyOfTheServerAllowsNoPageMoreThanItsOwn() throws IOException {
        Path site = SmallSite.published("", folder);
        String own = Jsoup.parse(Files.readString(site.resolve("nb/index.html")))
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");

        String served = SiteHeader.ALL.stream()
                .filter(header -> header.name().equals("Content-Security-Policy"))
                .map(SiteHeader::value)
                .findFirst()
                .orElseThrow();

        assertThat(served)
                .isEqualTo(own.replace(" base-uri 'none';", " connect-src 'self'; base-uri 'self';")
                        + "; frame-ancestors 'self'");
    }

    private static Document iis(HostedSite site) throws Exception {
        byte[] text = ServerFile.IIS.text(site).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(text));
    }

    private static List<String> attributes(Document document, String element, String one, String other) {
        NodeList found = document.getElementsByTagName(element);
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element each = (Element) found.item(i);
            attributes.add(each.getAttribute(one) + " " + each.getAttribute(other));
        }
        return attributes;
    }

    private static List<String> files(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
