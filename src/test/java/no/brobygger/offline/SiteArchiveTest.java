package no.brobygger.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.brobygger.BuildOptions;
import no.brobygger.SiteBuild;
import no.brobygger.SmallSite;
import no.brobygger.diagnostic.DiagnosticLog;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteArchiveTest {

    @TempDir
    Path folder;

    @Test
    void archiveHoldsEachFileOnceInOrder() throws IOException {
        Path site = folder.resolve("site");
        Files.createDirectories(site.resolve("nb/tom"));
        Files.writeString(site.resolve("nb/tolk.html"), "tolk");
        Files.writeString(site.resolve("index.html"), "språk");

        SiteArchive.write(site, folder.resolve("sticks/nb.zip"));

        assertThat(texts(folder.resolve("sticks/nb.zip")))
                .containsExactly(Map.entry("index.html", "språk"), Map.entry("nb/tolk.html", "tolk"));
        assertThat(folder.resolve("sticks")).isDirectoryContaining(file -> file.endsWith("nb.zip"));
        try (var files = Files.list(folder.resolve("sticks"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void equalSitesHaveEqualArchivesInAnyTimeZone() throws IOException {
        Path site = folder.resolve("site");
        Files.createDirectories(site);
        Files.writeString(site.resolve("index.html"), "språk");
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            SiteArchive.write(site, folder.resolve("one.zip"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Anchorage"));
            SiteArchive.write(site, folder.resolve("other.zip"));
        } finally {
            TimeZone.setDefault(here);
        }

        assertThat(folder.resolve("one.zip")).hasSameBinaryContentAs(folder.resolve("other.zip"));
    }

    @Test
    void noLinkOfALanguagesArchiveLeadsOutOfIt() throws IOException {
        Path site = SmallSite.with("""
                -- jbake.properties --
                brobygger.site.name=Prøveskolen
                brobygger.languages=nb, en, ar
                site.host=https://www.skolen.no/foreldre
                -- content/tolk.md --
                title=Tolk
                ~~~~~~
                Be om [hjem](index.md).
                """, folder.resolve("source"));

        new SiteBuild(site, new BuildOptions(1, false).packedInto(folder.resolve("sticks")))
                .build(folder.resolve("output"), new DiagnosticLog());

        assertThat(texts(folder.resolve("sticks/ar.zip")).keySet())
                .filteredOn(name -> name.endsWith(".html"))
                .containsExactly(
                        "404.html", "ar/index.html", "ar/tolk.html", "index.html", "nb/index.html", "nb/tolk.html");
        SoftAssertions softly = new SoftAssertions();
        for (String tag : new String[] {"ar", "en", "nb"}) {
            Map<String, String> files = texts(folder.resolve("sticks/" + tag + ".zip"));
            files.forEach((name, text) -> {
                for (Element link : Jsoup.parse(text, "file:///" + name).select("a[href], link[href], script[src]")) {
                    String target = link.absUrl(link.hasAttr("href") ? "href" : "src")
                            .replaceAll("#.*", "")
                            .substring("file:/".length());
                    softly.assertThat(files.keySet()).as(tag + ".zip: " + name).contains(target);
                }
            });
        }
        softly.assertAll();
    }

    private static Map<String, String> texts(Path archive) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                texts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
