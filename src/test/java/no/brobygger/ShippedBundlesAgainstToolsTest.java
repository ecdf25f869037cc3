package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.diagnostic.SourceText;
import no.brobygger.exchange.BundleExport;
import no.brobygger.exchange.ExchangeFormat;
import no.brobygger.exchange.ExportRequest;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleReader;
import no.brobygger.translation.BundleWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other people's tools on every bundle that we ship: they accept it, and what they rewrite reads back equal. */
final class ShippedBundlesAgainstToolsTest {

    private static final Path TRANSLATIONS = ShippedSite.SOURCE.resolve("translations");

    /** gettext keeps only the flags it knows. */
    private static final String UNKNOWN_FLAG = "#, icu-message-format\n";

    /**
     * Checks of translate-toolkit that hold for any language. Others do not: brackets, since the Norwegian word stands in
     * brackets after its translation; unchanged, since names are.
     */
    private static final List<String> CHECKS = List.of(
            "blank", "emails", "escapes", "newlines", "numbers", "printf", "tabs", "urls", "variables", "xmltags");

    @TempDir
    private Path folder;

    @Test
    @Tag("gettext")
    void msgfmtFindsNothingButFieldsThatChangeByThemselves() throws Exception {
        for (Path bundle : bundles()) {
            String said = run("msgfmt", "--check", "--output-file=/dev/null", bundle.toString());

            assertThat(said.lines())
                    .allMatch(
                            line -> line.matches(
                                    ".*: warning: header field '"
                                            + "(Project-Id-Version|PO-Revision-Date|Last-Translator|Language-Team)' missing in header"));
        }
    }

    @Test
    @Tag("gettext")
    void whatMsgcatRewritesReadsBackEqual() throws Exception {
        Path wrapped = folder.resolve("wrapped.po");
        for (Path bundle : bundles()) {
            run("msgcat", "--width=50", "--output-file=" + wrapped, bundle.toString());

            assertThat(written(wrapped)).isEqualTo(written(bundle));
        }
    }

    @Test
    @Tag("gettext")
    void whatMsgmergeRewritesReadsBackEqual() throws Exception {
        Path merged = folder.resolve("merged.po");
        for (Path bundle : bundles()) {
            String file = bundle.toString();
            run("msgmerge", "--quiet", "--no-fuzzy-matching", "--output-file=" + merged, file, file);

            assertThat(written(merged)).isEqualTo(written(bundle));
        }
    }

    @Test
    @Tag("translate-toolkit")
    void aTripThroughItsTablesKeepsEveryText() throws Exception {
        run("po2csv", "--progress=none", TRANSLATIONS.toString(), path("tables"));
        run("csv2po", "--progress=none", path("tables"), path("back"));

        for (Path bundle : bundles()) {
            Path back = folder.resolve("back").resolve(TRANSLATIONS.relativize(bundle));
            assertThat(texts(back)).isEqualTo(texts(bundle));
        }
    }

    @Test
    @Tag("translate-toolkit")
    void itsFiltersFindNothing() throws Exception {
        List<String> command = new ArrayList<>(List.of("pofilter", "--progress=none"));
        CHECKS.forEach(check -> command.add("--test=" + check));
        command.addAll(List.of(TRANSLATIONS.toString(), path("found")));
        run(command.toArray(String[]::new));

        try (Stream<Path> found = Files.walk(folder.resolve("found"))) {
            assertThat(found.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    @Tag("translate-toolkit")
    void itReadsEveryTextOfAnXliffExport() throws Exception {
        DiagnosticLog log = new DiagnosticLog();
        Path exports = folder.resolve("exports");
        new BundleExport(ShippedSite.SOURCE, log)
                .export(new ExportRequest(
                        List.of(), ExchangeFormat.XLIFF12, Set.of(), Set.of(), Optional.empty(), exports));
        assertThat(log.sorted()).isEmpty();

        run("xliff2po", "--progress=none", exports.toString(), path("from-xliff"));

        for (String language : List.of("ar", "en", "nn", "pl", "so")) {
            Path theirs = folder.resolve("from-xliff/brobygger-" + language + ".12.po");
            assertThat(texts(theirs).keySet()).containsAll(textsOfOnePage(language));
        }
    }

    /** Without texts that several pages have: the tool's PO file has no context to tell them apart. */
    private static Set<String> textsOfOnePage(String language) throws IOException {
        Set<String> all = new TreeSet<>();
        Set<String> once = new TreeSet<>();
        Set<String> again = new TreeSet<>();
        for (Path bundle : bundles()) {
            if (TRANSLATIONS.relativize(bundle).startsWith(language)) {
                read(bundle).entries().forEach(entry -> {
                    if (!all.add(entry.source())) {
                        again.add(entry.source());
                    } else if (!entry.target().isEmpty()) {
                        once.add(entry.source());
                    }
                });
            }
        }
        once.removeAll(again);
        return once;
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(TRANSLATIONS)) {
            List<Path> bundles = files.filter(file -> file.toString().endsWith(".po"))
                    .sorted()
                    .toList();
            assertThat(bundles).hasSizeGreaterThan(500);
            return bundles;
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    /** A bundle in our own layout, without what gettext does not keep. */
    private static String written(Path file) throws IOException {
        return new BundleWriter().write(read(file)).replace(UNKNOWN_FLAG, "");
    }

    /** The translation of each text that has one. */
    private static SortedMap<String, String> texts(Path file) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        read(file).entries().stream()
                .filter(entry -> !entry.target().isEmpty())
                .forEach(entry -> texts.put(entry.source(), entry.target()));
        return texts;
    }

    private static Bundle read(Path file) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        Optional<Bundle> bundle = new BundleReader().read(new SourceText("bundle.po", Files.readString(file)), "", log);
        return bundle.orElseThrow(() -> new AssertionError(file + ": " + log.sorted()));
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        int exitCode = builder.start().waitFor();
        String said = Files.readString(output);
        assertThat(exitCode).as(said).isZero();
        return said;
    }
}
