package no.brobygger.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.guidance.PageKind;
import no.brobygger.language.Language;
import no.brobygger.markdown.MarkdownRenderer;
import no.brobygger.markdown.SchoolWords;
import no.brobygger.source.Extra;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.SegmentedPage;

/**
 * Plans every page of the site: which there are, where they are, and what each will show.
 *
 * <p>Bodies are not rendered here but when a page is baked, one by one, so that the plan of ten thousand pages is small.
 */
public final class SitePlanner {

    /** The page where one chooses a language. */
    static final String CHOOSER = "index.html";

    private static final String NOT_FOUND = "404.html";
    /** One sheet for all pages, so that a page asks for no more than it needs. */
    private static final String STYLE = "css/site.css";

    private final SharedParts shared;

    /** @param shared what earlier plans of the same guidance have made, and what this one makes for later ones */
    public SitePlanner(SharedParts shared) {
        this.shared = shared;
    }

    /**
     * Holds the pages against one another; pages may be missing, where the site says that they could not be read.
     *
     * @param versions each published page in each published language
     * @param assets the addresses of all files below the assets folder
     */
    public CheckedPages check(
            SiteSource site, Collection<LocalisedPage> versions, Set<String> assets, Consumer<Diagnostic> problems) {
        return CheckedPages.of(site, versions, assets, problems);
    }

    /**
     * Plans a site in which no error was found.
     *
     * @param today the day the site is built for
     */
    public SitePlan plan(CheckedPages checked, LocalDate today, Consumer<Diagnostic> problems) {
        SiteSource site = checked.site;
        Catalogue catalogue = checked.catalogue;
        SecondPages second = new SecondPages(site.settings(), catalogue);
        MarkdownRenderer renderer =
                new MarkdownRenderer(new SchoolWords(site.reference().glossary()));
        SiteFrame frame = new SiteFrame(checked);
        PageComposer composer = new PageComposer(checked, frame, second, renderer, shared, today, problems);
        SideBySidePages pairs = new SideBySidePages(catalogue, composer, frame, second, renderer, shared);
        Leaflets leaflets =
                new Leaflets(composer, catalogue, shared, site.settings().mainLanguage());
        List<PlannedPage> pages = atTheRoot(site, new RootPages(checked, frame), composer);
        pages.addAll(guidancePages(site, catalogue, composer));
        pages.addAll(secondPages(site, catalogue, second, pairs, leaflets));
        pages.addAll(beside(checked, frame));
        return new SitePlan(pages, frame.desk().logo().stream().toList());
    }

    private static List<PlannedPage> atTheRoot(SiteSource site, RootPages root, PageComposer composer) {
        List<PlannedPage> pages = new ArrayList<>();
        Language main = site.settings().mainLanguage();
        // The sitemap first: it names every page, and at the end one thread would write it while the others wait.
        if (site.settings().baseUrl().isPresent()) {
            pages.add(new PlannedPage("sitemap.xml", "sitemap.ftlx", main, () -> root.sitemap(composer)));
        }
        pages.add(new PlannedPage(CHOOSER, "chooser.ftlh", main, root::chooser));
        pages.add(new PlannedPage(NOT_FOUND, "not-found.ftlh", main, root::notFound));
        pages.add(new PlannedPage(STYLE, "stylesheet.ftlh", main, root::sheet));
        pages.add(new PlannedPage("robots.txt", "robots.ftlh", main, root::robots));
        return pages;
    }

    private static List<PlannedPage> guidancePages(SiteSource site, Catalogue catalogue, PageComposer composer) {
        List<PlannedPage> pages = new ArrayList<>();
        for (PageFamily family : catalogue.families()) {
            for (Language language : site.settings().languages()) {
                pages.add(new PlannedPage(
                        family.address(language),
                        templateOf(family.kind()),
                        site.interfaceTexts().voice(language),
                        () -> composer.guidance(family, language)));
            }
        }
        return pages;
    }

    private static List<PlannedPage> secondPages(
            SiteSource site, Catalogue catalogue, SecondPages second, SideBySidePages pairs, Leaflets leaflets) {
        List<PlannedPage> pages = new ArrayList<>();
        for (PageFamily family : catalogue.families()) {
            for (Language language : site.settings().languages()) {
                String address = SecondPages.address(family, language);
                if (second.beside(family, language).isPresent()) {
                    pages.add(new PlannedPage(
                            address, "side-by-side.ftlh", language, () -> pairs.page(family, language)));
                } else if (second.hasLeaflet(family, language)) {
                    pages.add(new PlannedPage(
                            address, "leaflet.ftlh", language, () -> leaflets.leaflet(family, language)));
                }
            }
        }
        return pages;
    }

    /** What the site has beside its guidance, in each language. */
    private List<PlannedPage> beside(CheckedPages checked, SiteFrame frame) {
        List<PlannedPage> pages = new ArrayList<>();
        Set<Extra> extras = checked.site.settings().extras();
        if (extras.contains(Extra.CHANGES)) {
            pages.addAll(new ChangesPages(checked, frame).plan());
        }
        if (extras.contains(Extra.SEARCH)) {
            pages.addAll(new SearchPages(checked, frame, shared).plan());
        }
        if (checked.asked.contains(SegmentedPage.Aside.Kind.SCHOOL_DATES)) {
            pages.addAll(calendars(checked.site, frame));
        }
        return pages;
    }

    private static List<PlannedPage> calendars(SiteSource site, SiteFrame frame) {
        List<PlannedPage> calendars = new ArrayList<>();
        for (Language language : site.settings().languages()) {
            InterfaceWords words = frame.words(language);
            frame.desk()
                    .dates(words)
                    .ifPresent(dates -> calendars.add(new PlannedPage(
                            SchoolDates.address(language),
                            "calendar.ftlh",
                            words.language(),
                            () -> new CalendarView(new HtmlFragment(dates.calendar(words))))));
        }
        return calendars;
    }

    private static String templateOf(PageKind kind) {
        return switch (kind) {
            case HOME -> "home.ftlh";
            case TOPIC -> "topic.ftlh";
            case PAGE, SLOT -> "guidance.ftlh";
        };
    }
}
