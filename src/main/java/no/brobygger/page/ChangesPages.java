package no.brobygger.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.brobygger.language.Language;
import no.brobygger.source.SiteSource;

/** Composes what is new in each language: a page, and a feed for programs. By the days that pages were checked. */
final class ChangesPages {

    private final SiteSource site;
    private final Catalogue catalogue;
    private final SiteFrame frame;

    ChangesPages(CheckedPages checked, SiteFrame frame) {
        this.site = checked.site;
        this.catalogue = checked.catalogue;
        this.frame = frame;
    }

    static String address(Language language) {
        return language.tag() + "/" + SiteFrame.CHANGES;
    }

    private static String feedAddress(Language language) {
        return language.tag() + "/changes.xml";
    }

    /** The page and the feed of each language. */
    List<PlannedPage> plan() {
        List<PlannedPage> pages = new ArrayList<>();
        for (Language language : site.settings().languages()) {
            Language voice = site.interfaceTexts().voice(language);
            pages.add(new PlannedPage(address(language), "changes.ftlh", voice, () -> page(language)));
            pages.add(new PlannedPage(feedAddress(language), "feed.ftlx", voice, () -> feed(language)));
        }
        return pages;
    }

    private PageView page(Language language) {
        Content.Changes content = new Content.Changes(days(language, words(language)), "changes.xml");
        return frame.own(SiteFrame.CHANGES, language, Word.CHANGES_TITLE, content);
    }

    private FeedView feed(Language language) {
        InterfaceWords words = words(language);
        String address = feedAddress(language);
        List<FeedView.Entry> entries = new ArrayList<>();
        byDay(language)
                .forEach((day, families) -> families.forEach(family -> {
                    String to = family.address(language);
                    entries.add(new FeedView.Entry(
                            id(to),
                            frame.url(address, to),
                            instant(day),
                            Catalogue.titleOf(family, language),
                            Catalogue.changesOf(family, language).or(() -> Catalogue.summaryOf(family, language))));
                }));
        return new FeedView(
                words.language(),
                id(address),
                site.settings().inFull(address),
                frame.url(address, address(language)),
                site.settings().siteName(),
                Word.CHANGES_TITLE.in(words),
                // A site that was never checked has an empty feed, which must still say when it was: at no time.
                entries.isEmpty() ? instant(LocalDate.EPOCH) : entries.get(0).updated(),
                entries);
    }

    private List<Content.Day> days(Language language, InterfaceWords words) {
        List<Content.Day> days = new ArrayList<>();
        byDay(language)
                .forEach((day, families) -> days.add(new Content.Day(
                        day.toString(),
                        Word.CHANGES_CHECKED.in(words, words.format().date(day)),
                        families.stream()
                                .map(family -> new Content.Change(
                                        Catalogue.link(address(language), family, language),
                                        Catalogue.changesOf(family, language)))
                                .toList())));
        return days;
    }

    /** The newest day first; on a day, pages that tell something new, and then in the order of the language. */
    private Map<LocalDate, List<PageFamily>> byDay(Language language) {
        Map<LocalDate, List<PageFamily>> byDay = new TreeMap<>(Comparator.reverseOrder());
        for (PageFamily family : catalogue.families()) {
            family.page().header().checked().ifPresent(day -> byDay.computeIfAbsent(day, pages -> new ArrayList<>())
                    .add(family));
        }
        Comparator<String> alphabetical = words(language).format().order();
        Comparator<PageFamily> order = Comparator.<PageFamily, Boolean>comparing(
                        family -> family.page().header().changes().isEmpty())
                .thenComparing(family -> Catalogue.titleOf(family, language).text(), alphabetical)
                .thenComparing(family -> family.page().path());
        byDay.values().forEach(pages -> pages.sort(order));
        return byDay;
    }

    /** Without a base URL a name made of the site's and the address: the same after each build (RFC 4122, 4.3). */
    private String id(String address) {
        return site.settings().inFull(address).orElseGet(() -> {
            String name = site.settings().siteName() + "/" + address;
            return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private InterfaceWords words(Language language) {
        return frame.words(language);
    }
}
