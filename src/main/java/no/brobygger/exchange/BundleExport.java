package no.brobygger.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Nearest;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.disk.FileNames;
import no.brobygger.disk.WholeFile;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.language.Language;
import no.brobygger.markdown.MarkdownSegmenter;
import no.brobygger.source.BundleFolder;
import no.brobygger.source.InterfaceTexts;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import no.brobygger.source.SourcePlaces;
import no.brobygger.sync.BundleStore;
import no.brobygger.sync.BundleSync;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.SegmentedPage;

/**
 * Writes what translators work on, one file for each language.
 *
 * <p>Bundles are brought up to their pages in memory first, so nobody need have run {@code sync}; they are only read.
 */
public final class BundleExport {

    /** What is exported to be mended needs no complaint. */
    static final Set<Rule> EXPECTED = EnumSet.of(Rule.INTERFACE_INCOMPLETE, Rule.INTERFACE_OUTDATED);

    private final Path siteFolder;
    private final Consumer<Diagnostic> problems;
    private final MarkdownSegmenter segmenter = new MarkdownSegmenter();
    private final BundleSync sync = new BundleSync();

    public BundleExport(Path siteFolder, Consumer<Diagnostic> problems) {
        this.siteFolder = siteFolder;
        this.problems = problem -> {
            if (!EXPECTED.contains(problem.rule())) {
                problems.accept(problem);
            }
        };
    }

    /** Writes the files; a request that names a language or a page which is not there writes nothing. */
    public ExportReport export(ExportRequest request) throws IOException {
        SiteSource site = new SiteReader().read(siteFolder, request.school(), problems);
        if (request.school().isPresent() && site.school().isEmpty()) {
            // Told already; that its pages are not there either follows from it.
            return ExportReport.NOTHING;
        }
        List<Language> languages = languages(site, request.languages());
        if (!hasPages(site, request.pages()) || languages.isEmpty()) {
            return ExportReport.NOTHING;
        }
        List<SegmentedPage> pages = site.pages().parallelStream()
                .filter(page -> isWanted(page.path(), request))
                .map(page -> segmenter.segment(page, problems))
                .toList();
        List<ExportReport.ExportedFile> files = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Language language : languages) {
            List<ExchangeUnit> units = units(site, pages, language, request);
            if (units.isEmpty()) {
                without.add(language.tag());
                continue;
            }
            ExchangeFile file =
                    new ExchangeFile(site.settings().siteName(), site.settings().sourceLanguage(), language, units);
            Path path = path(request, language, languages.size());
            String text = request.format().write(file);
            if (isOther(path, text)) {
                problems.accept(Diagnostic.error(
                        Rule.EXCHANGE_FILE_THERE,
                        SourceLocation.startOf(FileNames.from(siteFolder, path)),
                        "another file stands there, perhaps one with translations that were not imported",
                        "import it, or move it away, or name another place with --output"));
                continue;
            }
            WholeFile.write(path, text);
            files.add(new ExportReport.ExportedFile(path, language.tag(), units.size()));
        }
        return new ExportReport(files, without);
    }

    /** Nobody's work is written over: a file that came back may have the name it left with. */
    private static boolean isOther(Path path, String text) throws IOException {
        return Files.exists(path) && !Arrays.equals(Files.readAllBytes(path), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Units of all pages in the language, as they would leave. */
    private List<ExchangeUnit> units(
            SiteSource site, List<SegmentedPage> pages, Language language, ExportRequest request) {
        List<ExchangeUnit> units = new ArrayList<>();
        if (isWanted(ExchangeUnit.INTERFACE, request)
                && !language.tag().equals(InterfaceTexts.LANGUAGE)
                && !site.interfaceTexts().source().isEmpty()) {
            BundleStore store = BundleStore.onlyReading(siteFolder);
            Bundle bundle = sync.syncInterface(
                    site.interfaceTexts().source(),
                    language,
                    store.read(BundleFolder.ofInterface(language), language, problems));
            Language from = site.languages()
                    .find(InterfaceTexts.LANGUAGE)
                    .orElse(site.settings().sourceLanguage());
            units.addAll(UnitCollector.ofInterface(site.interfaceTexts().source(), from, bundle));
        }
        pages.parallelStream()
                .filter(page -> !page.page().header().language().equals(language.tag()))
                .map(page -> ofPage(site, page, language))
                .toList()
                .forEach(units::addAll);
        units.removeIf(unit -> !isWanted(unit, request));
        return units;
    }

    private List<ExchangeUnit> ofPage(SiteSource site, SegmentedPage page, Language language) {
        Optional<Bundle> bundle = site.bundles().read(language, page.page(), problems);
        Language from = site.languages().get(page.page().header().language());
        return UnitCollector.ofPage(page, from, sync.sync(page, language, bundle));
    }

    private static boolean isWanted(String page, ExportRequest request) {
        return request.pages().isEmpty() || request.pages().contains(page);
    }

    private boolean isWanted(ExchangeUnit unit, ExportRequest request) {
        if (!request.only().isEmpty() && !request.only().contains(unit.state())) {
            return false;
        }
        boolean holds = !request.format().isXml() || XmlText.canHold(unit.source()) && XmlText.canHold(unit.target());
        if (!holds) {
            problems.accept(Diagnostic.warning(
                    Rule.EXCHANGE_CHARACTER,
                    SourceLocation.startOf(
                            unit.page().equals(ExchangeUnit.INTERFACE) ? "templates" : "content/" + unit.page()),
                    "the text " + Shown.quotedText(unit.source())
                            + " has a character that XML cannot hold; it was left out",
                    "delete the invisible character, or export it with --as po"));
        }
        return holds;
    }

    private List<Language> languages(SiteSource site, List<String> tags) {
        if (tags.isEmpty()) {
            return site.settings().languages().stream()
                    .filter(language -> !language.equals(site.settings().sourceLanguage()))
                    .toList();
        }
        List<Language> languages = new ArrayList<>();
        for (String tag : tags) {
            Optional<Language> language = site.languages().find(tag);
            language.ifPresent(languages::add);
            if (language.isEmpty() && !site.languages().all().isEmpty()) {
                List<String> known =
                        site.languages().all().stream().map(Language::tag).toList();
                problems.accept(Diagnostic.error(
                        Rule.UNKNOWN_LANGUAGE,
                        SourceLocation.startOf(SourcePlaces.LANGUAGES),
                        "unknown language '" + tag + "'; nothing was exported",
                        Nearest.to(tag, known)
                                .map(near -> "did you mean '" + near + "'? else describe it in this file")
                                .orElse("describe it in this file")));
                return List.of();
            }
        }
        return languages;
    }

    private boolean hasPages(SiteSource site, Set<String> wanted) {
        List<String> known = site.pages().stream().map(GuidancePage::path).toList();
        List<String> unknown = wanted.stream()
                .filter(page -> !known.contains(page) && !page.equals(ExchangeUnit.INTERFACE))
                .sorted()
                .toList();
        for (String page : unknown) {
            problems.accept(Diagnostic.error(
                    Rule.EXCHANGE_UNKNOWN_UNIT,
                    SourceLocation.startOf("content/" + page),
                    "there is no such page; nothing was exported",
                    Nearest.to(page, known)
                            .map(near -> "did you mean '" + near + "'? else name a page below content/, or interface")
                            .orElse("name a page below content/, or interface")));
        }
        return unknown.isEmpty();
    }

    private static Path path(ExportRequest request, Language language, int languages) {
        String name = request.format().fileName(language.tag());
        if (request.output().isEmpty()) {
            return request.folder().resolve(name);
        }
        Path output = request.output().get();
        return languages > 1 || Files.isDirectory(output) ? output.resolve(name) : output;
    }
}
