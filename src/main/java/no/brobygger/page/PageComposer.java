package no.brobygger.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.guidance.PageKind;
import no.brobygger.language.Language;
import no.brobygger.language.LanguageFormat;
import no.brobygger.markdown.MarkdownRenderer;
import no.brobygger.markdown.PassageMarks;
import no.brobygger.markdown.RenderedPage;
import no.brobygger.source.InterfaceTexts;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Resolution;
import no.brobygger.translation.SegmentKind;

/** Composes what the template of one guidance page sees. Safe for use by many threads. */
final class PageComposer {

    private final SiteSource site;
    private final Catalogue catalogue;
    private final Targets targets;
    private final Map<Language, LanguageFormat> formats;
    private final Consumer<Diagnostic> problems;
    private final SiteFrame frame;
    private final LocalDate today;
    private final SecondPages second;
    private final MarkdownRenderer renderer;
    private final SharedParts shared;
    private final Slots slots;
    private final ConcurrentMap<String, Navigation> navigations = new ConcurrentHashMap<>();

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
        this.formats = checked.formats;
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
        InterfaceWords words = frame.words(language);
        Provenance provenance = provenance(family, language);
        Marks marks = new Marks(words);
        boolean indexed = family.indexed().contains(language);
        return new PageView(
                site.settings().siteName(),
                words.language(),
                address,
                Addresses.toRoot(address),
                Optional.empty(),
                Catalogue.titleOf(family, language),
                revised(family.in(language), SegmentKind.TITLE, marks),
                Catalogue.summaryOf(family, language),
                revised(family.in(language), SegmentKind.SUMMARY, marks),
                canonical(family, language),
                indexed,
                indexed ? alternates(family, address) : List.of(),
                languageLinks(family, language),
                Optional.of(navigation(family, language)),
                frame.extras(address, language)
                        .with(second.sideBySide(family, language), second.leaflet(family, language)),
                frame.school(words, family),
                content(family, language, links(family, language, words), marks, provenance),
                words);
    }

    /**
     * A page that says again what an ordinary one says: search engines shall keep that one.
     *
     * @param languages the same second page in each language
     */
    PageView second(
            PageFamily family, Language language, String address, List<LanguageLink> languages, Content content) {
        InterfaceWords words = frame.words(language);
        return new PageView(
                site.settings().siteName(),
                words.language(),
                address,
                Addresses.toRoot(address),
                Optional.empty(),
                Catalogue.titleOf(family, language),
                Optional.empty(),
                Catalogue.summaryOf(family, language),
                Optional.empty(),
                Optional.of(frame.url(address, family.address(language))),
                false,
                List.of(),
                languages,
                Optional.of(navigation(family, language)),
                frame.extras(address, language),
                frame.school(words, family),
                content,
                words);
    }

    /** The text of a page and what a reader may know about it. */
    Content.Guidance text(PageFamily family, Language language) {
        InterfaceWords words = frame.words(language);
        Provenance provenance = provenance(family, language);
        Marks marks = new Marks(words);
        return body(family, language, links(family, language, words), marks, provenance);
    }

    private PageLinks links(PageFamily family, Language language, InterfaceWords words) {
        return links(family, language, words, slots);
    }

    /** @param slots how what stands in the page's slots is shown */
    PageLinks links(PageFamily family, Language language, InterfaceWords words, Slots slots) {
        InterfaceWords ofBody = InterfaceWords.of(site.interfaceTexts(), family.shown(language), formats);
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

    private Content content(PageFamily family, Language language, PageLinks links, Marks marks, Provenance provenance) {
        Content.Guidance guidance = body(family, language, links, marks, provenance);
        return switch (family.kind()) {
            case PAGE, SLOT -> guidance;
            case TOPIC ->
                new Content.Topic(guidance, navigation(family, language).pages());
            case HOME -> new Content.Home(guidance, shelves(language));
        };
    }

    /** A page below the threshold is shown whole in another language: a page of scraps helps nobody. */
    private Content.Guidance body(
            PageFamily family, Language language, PageLinks links, Marks marks, Provenance provenance) {
        Language shown = family.shown(language);
        Supplier<RenderedPage> made = () -> renderer.render(family.in(shown), family.source(), links, marks);
        SharedParts.Reading reading =
                new SharedParts.Reading(language, site.settings().mainLanguage());
        RenderedPage rendered = shared.body(catalogue.shared(family), family, reading, made);
        List<OutlineEntry> outline = rendered.outline().stream()
                .filter(heading -> heading.level() == 2 || heading.level() == 3)
                .map(heading -> new OutlineEntry(
                        heading.level(), heading.id(), new LocalText(heading.text(), heading.language())))
                .toList();
        return new Content.Guidance(
                new HtmlFragment(rendered.body()), shown, outline, shortfall(family, language), provenance);
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
        InterfaceTexts texts = site.interfaceTexts();
        Language voice = texts.voice(language);
        if (voice.equals(language)) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(voice), site.settings().languages().stream().filter(PageComposer::isEnglish))
                .filter(speaker -> texts.voice(speaker).equals(speaker))
                .distinct()
                .map(speaker -> {
                    InterfaceWords words = InterfaceWords.of(texts, speaker, formats);
                    return new Content.Notice(
                            speaker, Word.SHORTFALL_TITLE.in(words, language), Word.SHORTFALL_ASK.in(words));
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
                                day.toString(),
                                formats.get(site.interfaceTexts().voice(language))
                                        .date(day))),
                family.source(),
                Addresses.relative(address, family.address(family.source())));
    }

    private List<LanguageLink> languageLinks(PageFamily family, Language language) {
        String address = family.address(language);
        List<LanguageLink> links = new ArrayList<>();
        for (Language other : site.settings().languages()) {
            links.add(new LanguageLink(
                    other,
                    Addresses.relative(address, family.address(other)),
                    other.equals(language),
                    family.isIn(other)));
        }
        return links;
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

    private Navigation navigation(PageFamily family, Language language) {
        String topic = family.page().topic();
        return navigations.computeIfAbsent(language.tag() + "/" + topic, key -> catalogue.navigation(language, topic));
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
