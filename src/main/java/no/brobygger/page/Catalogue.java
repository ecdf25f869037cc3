package no.brobygger.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.brobygger.guidance.Layer;
import no.brobygger.guidance.PageKind;
import no.brobygger.language.Language;
import no.brobygger.language.LanguageFormat;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Resolution;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentKind;
import no.brobygger.translation.SegmentedPage;

/** All pages that are published, found by path, and in the order in which each language shows them. */
final class Catalogue {

    private final Map<String, PageFamily> byPath = new TreeMap<>();
    private final Map<String, PageFamily> slots = new TreeMap<>();
    private final Optional<Layer> highest;
    private final Map<Language, List<PageFamily>> topics = new HashMap<>();
    private final Map<Language, Map<String, List<PageFamily>>> pagesByTopic = new HashMap<>();

    /**
     * @param families all published pages, and texts of slots
     * @param formats one per published language; pages of equal order are sorted by title as the language sorts
     */
    Catalogue(Collection<PageFamily> families, Map<Language, LanguageFormat> formats) {
        for (PageFamily family : families) {
            if (family.kind() == PageKind.SLOT) {
                slots.put(family.page().slot(), family);
            } else {
                byPath.put(family.page().path(), family);
            }
        }
        highest = byPath.values().stream()
                .map(family -> family.page().layer())
                .max(Comparator.comparing(Layer::reach))
                .filter(Catalogue::isShared);
        formats.forEach((language, format) -> {
            Comparator<PageFamily> order = Comparator.<PageFamily>comparingInt(
                            family -> family.page().header().order())
                    .thenComparing(family -> titleOf(family, language).text(), (a, b) -> format.order()
                            .compare(a, b))
                    .thenComparing(family -> family.page().path());
            List<PageFamily> topicsHere = new ArrayList<>();
            Map<String, List<PageFamily>> pagesHere = new HashMap<>();
            for (PageFamily family : byPath.values()) {
                if (family.kind() == PageKind.TOPIC) {
                    topicsHere.add(family);
                } else if (family.kind() == PageKind.PAGE) {
                    pagesHere
                            .computeIfAbsent(family.page().topic(), topic -> new ArrayList<>())
                            .add(family);
                }
            }
            topicsHere.sort(order);
            pagesHere.values().forEach(pages -> pages.sort(order));
            topics.put(language, List.copyOf(topicsHere));
            pagesByTopic.put(language, pagesHere);
        });
    }

    /** All pages. */
    Collection<PageFamily> families() {
        return byPath.values();
    }

    /** The texts that stand in slots of pages. */
    Collection<PageFamily> slots() {
        return slots.values();
    }

    /** All pages, and the texts of slots. */
    List<PageFamily> texts() {
        return Stream.concat(byPath.values().stream(), slots.values().stream()).toList();
    }

    Optional<PageFamily> slot(String name) {
        return Optional.ofNullable(slots.get(name));
    }

    /**
     * The highest layer that a page's text comes from, with what is put into it; none where that is one school's own, or
     * what a school tells of itself.
     */
    Optional<Layer> shared(PageFamily family) {
        Layer layer = family.page().layer();
        for (SegmentedPage.Aside aside : family.in(family.source()).page().asides()) {
            Optional<Layer> put = shared(aside);
            if (put.isEmpty()) {
                return put;
            }
            layer = layer.higher(put.get());
        }
        return Optional.of(layer).filter(Catalogue::isShared);
    }

    private Optional<Layer> shared(SegmentedPage.Aside aside) {
        return switch (aside.kind()) {
            case SCHOOL_BODIES, SCHOOL_CONTACTS, SCHOOL_DATES -> Optional.empty();
            case SLOT -> slot(aside.argument()).map(this::shared).orElse(Optional.of(Layer.GUIDANCE));
            case LAW, LAW_SOURCE, LAW_MAP, SEE, WHEEL -> Optional.of(Layer.GUIDANCE);
        };
    }

    private static boolean isShared(Layer layer) {
        return layer.reach() != Layer.Reach.ONE_SCHOOL;
    }

    /** The highest layer that any page comes from; none where a page is one school's own. */
    Optional<Layer> shared() {
        return highest;
    }

    Optional<PageFamily> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    PageFamily home() {
        return byPath.get("index.md");
    }

    List<PageFamily> topics(Language language) {
        return topics.get(language);
    }

    /** The pages of a topic, without its index. */
    List<PageFamily> pages(Language language, String topic) {
        return pagesByTopic.get(language).getOrDefault(topic, List.of());
    }

    static LocalText titleOf(PageFamily family, Language language) {
        return headText(family, language, SegmentKind.TITLE).orElseThrow();
    }

    static Optional<LocalText> summaryOf(PageFamily family, Language language) {
        return headText(family, language, SegmentKind.SUMMARY);
    }

    /** What is new on the page, if it says so. */
    static Optional<LocalText> changesOf(PageFamily family, Language language) {
        return headText(family, language, SegmentKind.CHANGES);
    }

    private static Optional<LocalText> headText(PageFamily family, Language language, SegmentKind kind) {
        LocalisedPage version = family.in(language);
        List<Segment> segments = version.page().segments();
        for (int i = 0; i < version.page().headSegments(); i++) {
            if (segments.get(i).kind() == kind) {
                Resolution resolution = version.shown(i);
                return Optional.of(new LocalText(resolution.text(), resolution.language()));
            }
        }
        return Optional.empty();
    }

    /** Links to all topics and to the pages of one, as seen from a page of that topic. */
    Navigation navigation(Language language, String topic) {
        String here = language.tag() + "/" + (topic.isEmpty() ? "" : topic + "/") + "index.html";
        return new Navigation(
                link(here, home(), language),
                find(topic + "/index.md").map(family -> link(here, family, language)),
                topics(language).stream()
                        .map(family -> link(here, family, language))
                        .toList(),
                pages(language, topic).stream()
                        .map(family -> link(here, family, language))
                        .toList());
    }

    static PageLink link(String from, PageFamily to, Language language) {
        String address = to.address(language);
        return new PageLink(address, Addresses.relative(from, address), titleOf(to, language), summaryOf(to, language));
    }
}
