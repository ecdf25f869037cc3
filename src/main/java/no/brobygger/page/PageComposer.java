package no.brobygger.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.guidance.PageKind;
import no.brobygger.language.Language;
import no.brobygger.markdown.MarkdownRenderer;
import no.brobygger.markdown.PassageMarks;
import no.brobygger.markdown.RenderedPage;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Resolution;
import no.brobygger.translation.SegmentKind;

/** Composes what the template of one guidance page sees. Safe for use by many threads. */
final class PageComposer {

    private final SiteSource site;
    private final Catalogue catalogue;
    private final Targets targets;
    private final Consumer<Diagnostic> problems;
    private final SiteFrame frame;
    private final LocalDate today;
    private final SecondPages second;
    private final MarkdownRenderer renderer;
    private final SharedParts shared;
    private final Slots slots;

    /** @param today the day the site is built for: a rule of law that should have been checked by then says so */
    PageComposer(
            CheckedPages checked,
            SiteFrame frame,
            SecondPages second,
            MarkdownRenderer renderer,
            SharedParts shared,
            LocalDate today,
            Consumer<Diagnostic> problems) {
        this.site = checked.site;
        this.catalogue = checked.catalogue;
        this.targets = checked.targets;
        this.today = today;
        this.problems = problems;
        this.frame = frame;
        this.second = second;
        this.renderer = renderer;
        this.shared = shared;
        this.slots = new Slots(catalogue, renderer, false);
    }

    PageView guidance(PageFamily family, Language language) {
        String address = family.address(language);
        boolean indexed = family.indexed().contains(language);
        Indexing indexing =
                new Indexing(canonical(family, language), indexed, indexed ? alternates(family, address) : List.of());
        Ways ways = frame.ways(address, language, family.page().topic(), languageLinks(family, language))
                .with(second.sideBySide(family, language), second.leaflet(family, language));
        return page(family, language, address, indexing, ways, content(family, language));
    }

    /** A page that says again what an ordinary one says. */
    PageView second(PageFamily family, Language language, Content content) {
        String address = SecondPages.address(family, language);
        Indexing indexing = Indexing.keep(frame.url(address, family.address(language)));
        List<LanguageLink> languages =
                frame.languages(address, language, other -> second.nearest(family, other), family::isIn);
        Ways ways = frame.ways(address, language, family.page().topic(), languages);
        return page(family, language, address, indexing, ways, content);
    }

    private PageView page(
            PageFamily family, Language language, String address, Indexing indexing, Ways ways, Content content) {
        return frame.page(
                frame.words(language),
                address,
                Catalogue.titleOf(family, language),
                Catalogue.summaryOf(family, language),
                indexing,
                Optional.of(ways),
                Catalogue.titleOf(family, site.settings().mainLanguage()).text(),
                content);
    }

    /** @param slots how what stands in the page's slots is shown */
    PageLinks links(PageFamily family, Language language, InterfaceWords words, Slots slots) {
        InterfaceWords ofBody = frame.words(family.shown(language));
        Asides asides = new Asides(site.reference(), frame.desk(), slots, ofBody, today);
        return new PageLinks(family, family, language, targets, asides, words, site.bundles(), problems);
    }

    /** The version of a title or a summary that is not shown first. */
    private static Optional<Revised> revised(LocalisedPage version, SegmentKind kind, Marks marks) {
        for (int i = 0; i < version.page().headSegments(); i++) {
            if (version.page().segments().get(i).kind() == kind
                    && version.resolutions().get(i) instanceof Resolution.Outdated outdated) {
                PassageMarks.Revision said = marks.outdated(outdated.language(), outdated.critical());
                LocalText other = outdated.critical()
                        ? new LocalText(outdated.translation(), version.language())
                        : new LocalText(outdated.text(), outdated.language());
                return Optional.of(new Revised(other, outdated.critical(), said.why(), said.offer()));
            }
        }
        return Optional.empty();
    }

    private Content content(PageFamily family, Language language) {
        Content.Guidance guidance = text(family, language);
        return switch (family.kind()) {
            case PAGE, SLOT -> guidance;
            case TOPIC ->
                new Content.Topic(
                        guidance,
                        frame.navigation(language, family.page().topic()).pages());
            case HOME -> new Content.Home(guidance, shelves(language));
        };
    }

    /**
     * The text of a page and what a reader may know about it. A page below the threshold is shown whole in another
     * language: a page of scraps helps nobody.
     */
    Content.Guidance text(PageFamily family, Language language) {
        InterfaceWords words = frame.words(language);
        Marks marks = new Marks(words);
        PageLinks links = links(family, language, words, slots);
        Language shown = family.shown(language);
        Supplier<RenderedPage> made = () -> renderer.render(family.in(shown), family.source(), links, marks);
        SharedParts.Reading reading =
                new SharedParts.Reading(language, site.settings().mainLanguage());
        RenderedPage rendered = shared.body(catalogue.shared(family), family, reading, made);
        return new Content.Guidance(
                revised(family.in(language), SegmentKind.TITLE, marks),
                revised(family.in(language), SegmentKind.SUMMARY, marks),
                new HtmlFragment(rendered.body()),
                shown,
                outline(rendered),
                shortfall(family, language),
                provenance(family, language));
    }

    private static List<OutlineEntry> outline(RenderedPage rendered) {
        return rendered.outline().stream()
                .filter(heading -> heading.level() == 2 || heading.level() == 3)
                .map(heading -> new OutlineEntry(
                        heading.level(), heading.id(), new LocalText(heading.text(), heading.language())))
                .toList();
    }

    private Optional<Content.Shortfall> shortfall(PageFamily family, Language language) {
        if (family.isIn(language)) {
            return Optional.empty();
        }
        List<LanguageLink> readIn = languageLinks(family, language).stream()
                .filter(LanguageLink::translated)
                .filter(link -> family.in(link.language()).isWhole())
                .toList();
        return Optional.of(new Content.Shortfall(family.in(language).sharePercent(), notices(language), readIn));
    }

    /** For a language in preparation: in the language that stands in, and in English, which more readers know. */
    private List<Content.Notice> notices(Language language) {
        if (frame.hasWords(language)) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(frame.words(language).language()),
                        site.settings().languages().stream().filter(PageComposer::isEnglish))
                .filter(frame::hasWords)
                .distinct()
                .map(speaker -> {
                    InterfaceWords words = frame.words(speaker);
                    return new Content.Notice(
                            speaker, Word.SHORTFALL_TITLE.in(words, language.autonym()), Word.SHORTFALL_ASK.in(words));
                })
                .toList();
    }

    private static boolean isEnglish(Language language) {
        return language.tag().equals("en");
    }

    Provenance provenance(PageFamily family, Language language) {
        LocalisedPage version = family.in(language);
        int percent = version.translated() * 100 / version.resolutions().size();
        String address = family.address(language);
        return new Provenance(
                percent,
                version.missing(),
                version.outdated(),
                version.review(),
                version.translator(),
                family.page()
                        .header()
                        .checked()
                        .map(day -> new Provenance.Day(
                                day.toString(), frame.words(language).format().date(day))),
                family.source(),
                Addresses.relative(address, family.address(family.source())));
    }

    private List<LanguageLink> languageLinks(PageFamily family, Language language) {
        return frame.languages(family.address(language), language, family::address, family::isIn);
    }

    /** Only real translations, each naming all of them, so that search engines believe them. */
    List<Alternate> alternates(PageFamily family, String from) {
        List<Alternate> alternates = new ArrayList<>();
        for (Language other : family.indexed()) {
            alternates.add(new Alternate(other.tag(), frame.url(from, family.address(other))));
        }
        String neutral = family.kind() == PageKind.HOME ? SitePlanner.CHOOSER : family.address(family.standIn());
        alternates.add(new Alternate("x-default", frame.url(from, neutral)));
        return alternates;
    }

    private Optional<String> canonical(PageFamily family, Language language) {
        String own = family.address(language);
        String kept = family.address(family.shown(language));
        boolean isElsewhere = !kept.equals(own);
        return site.settings().baseUrl().isPresent() || isElsewhere
                ? Optional.of(frame.url(own, kept))
                : Optional.empty();
    }

    private List<Content.Shelf> shelves(Language language) {
        String here = catalogue.home().address(language);
        return catalogue.topics(language).stream()
                .map(topic -> new Content.Shelf(
                        Catalogue.link(here, topic, language),
                        catalogue.pages(language, topic.page().topic()).stream()
                                .map(page -> Catalogue.link(here, page, language))
                                .toList()))
                .toList();
    }
}
