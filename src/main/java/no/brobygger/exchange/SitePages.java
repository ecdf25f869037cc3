package no.brobygger.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.language.Language;
import no.brobygger.markdown.MarkdownSegmenter;
import no.brobygger.source.InterfaceTexts;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.SegmentedPage;

/** The pages of a site by path; each is cut when it is first asked for, and once. */
final class SitePages {

    private final SiteSource site;
    private final Consumer<Diagnostic> problems;
    private final MarkdownSegmenter segmenter = new MarkdownSegmenter();
    private final Map<String, GuidancePage> pages = new HashMap<>();
    private final Map<String, SegmentedPage> cut = new HashMap<>();

    SitePages(SiteSource site, Consumer<Diagnostic> problems) {
        this.site = site;
        this.problems = problems;
        site.pages().forEach(page -> pages.put(page.path(), page));
    }

    /** Whether there is such a page, or interface, that is translated into the language. */
    boolean has(String path, Language language) {
        return path.equals(ExchangeUnit.INTERFACE)
                ? !language.tag().equals(InterfaceTexts.LANGUAGE)
                : pages.containsKey(path) && !from(path).equals(language);
    }

    Set<String> paths() {
        return pages.keySet();
    }

    /** What a page, or the interface, is written in. */
    Language from(String path) {
        return Optional.ofNullable(pages.get(path))
                .map(page -> page.header().language())
                .or(() -> Optional.of(InterfaceTexts.LANGUAGE))
                .flatMap(site.languages()::find)
                .orElse(site.settings().sourceLanguage());
    }

    SegmentedPage page(String path) {
        return cut.computeIfAbsent(path, key -> segmenter.segment(pages.get(key), problems));
    }
}
