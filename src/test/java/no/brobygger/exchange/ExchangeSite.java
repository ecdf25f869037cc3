package no.brobygger.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.translation.Scrutiny;

/** A site of one page in bokmål and Arabic, whose translations leave and come back. */
final class ExchangeSite {

    static final String BUNDLE = "translations/ar/a.po";

    private static final String HEADER = """
            msgid ""
            msgstr ""
            "Language: ar\\n"
            "MIME-Version: 1.0\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Content-Transfer-Encoding: 8bit\\n"
            "X-Review: draft\\n"
            """;

    private final Path folder;
    private final DiagnosticLog log = new DiagnosticLog();

    private ExchangeSite(Path folder) {
        this.folder = folder;
    }

    /** With three texts: one is translated, one outdated, one missing. */
    static ExchangeSite in(Path folder) throws IOException {
        ExchangeSite site = new ExchangeSite(folder);
        site.write("jbake.properties", "brobygger.site.name=Eksempel skole\nbrobygger.languages=nb, ar\n");
        site.write("data/languages.yaml", Files.readString(Path.of("data/languages.yaml")));
        site.write("data/law.yaml", Files.readString(Path.of("data/law.yaml")));
        site.write("templates/interface.properties", "read=Les {count} sider\n");
        site.write("content/a.md", "title=Skole\n~~~~~~\nNy tekst.\n\n**Mangler** her.\n");
        site.write(BUNDLE, HEADER + """

                #. title
                #: content/a.md
                msgid "Skole"
                msgstr "مدرسة"

                #. paragraph
                #: content/a.md
                #, fuzzy
                #| msgid "Gammel tekst."
                msgid "Ny tekst."
                msgstr "نص قديم."

                #. paragraph
                #: content/a.md
                msgid "**Mangler** her."
                msgstr ""
                """);
        site.write("translations/ar/interface.po", HEADER + """

                #, icu-message-format
                msgctxt "read"
                msgid "Les {count} sider"
                msgstr "اقرأ {count}"
                """);
        return site;
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** Replaces a text that must be there. */
    void edit(String path, String before, String after) throws IOException {
        String text = read(path);
        if (!text.contains(before)) {
            throw new AssertionError("no '" + before + "' in:\n" + text);
        }
        write(path, text.replace(before, after));
    }

    /** Puts a link to a folder of its own, empty and elsewhere, in place of one of the site. */
    void linkAway(String path, Path elsewhere) throws IOException {
        Path place = folder.resolve(path);
        Files.createDirectories(elsewhere);
        for (Path file : List.of(place.resolve("a.po"), place.resolve("interface.po"))) {
            Files.delete(file);
        }
        Files.delete(place);
        Files.createSymbolicLink(place, elsewhere);
    }

    /** Exports the Arabic translations; the file's path in the site. */
    String export(ExchangeFormat format, UnitState... only) throws IOException {
        ExportReport report = new BundleExport(folder, log)
                .export(new ExportRequest(
                        List.of("ar"), format, Set.of(only), Set.of(), Optional.of(folder.resolve("out")), folder));
        return report.files().isEmpty() ? "nothing" : "out";
    }

    ImportReport importFile(ImportOptions options) throws IOException {
        return importFile(options, Scrutiny.NONE);
    }

    ImportReport importFile(ImportOptions options, Scrutiny scrutiny) throws IOException {
        return new BundleImport(folder, site -> scrutiny, log).importFiles(List.of(folder.resolve("out")), options);
    }

    /** All that was told about the exchange, as it is printed; not that the sample site lacks a home page. */
    String problems() {
        return log.sorted().stream()
                .filter(problem -> problem.rule().id().startsWith("exchange-")
                        || problem.location().path().equals("out"))
                .map(Diagnostic::toString)
                .collect(Collectors.joining("\n"));
    }
}
