package no.brobygger.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.brobygger.language.Language;
import no.brobygger.markdown.InlineReader;
import no.brobygger.markdown.InlineStructure;
import no.brobygger.reference.GlossaryTerm;
import no.brobygger.reference.LawRow;
import no.brobygger.reference.ReferenceData;
import no.brobygger.search.SearchIndex;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Resolution;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentedPage;

/** Cuts a page at its headings and rules of law, as a search finds its parts. */
final class PageSections {

    /** Between the Norwegian word and the reader's own, in the headings of the glossary. */
    static final String DASH = " – ";

    /** As many characters of a section as a result can show; what stands further down is not found by its words. */
    private static final int OPENING = 240;

    /** The room that a letter takes, and a sign that says a syllable, as those of Ethiopia and many from India do. */
    private static final int LETTER = 2;

    private static final int SYLLABLE = 3;
    private static final char FIRST_SYLLABLE = '\u0900';

    /** A line that only leads elsewhere: what it names is found where it leads. */
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\([^)]*\\)");

    private final ReferenceData reference;
    private final SearchPlaces places;
    private final Map<String, GlossaryTerm> terms = new HashMap<>();
    private final InlineReader inline = new InlineReader();

    /** @param places what else finds a heading */
    PageSections(ReferenceData reference, SearchPlaces places) {
        this.places = places;
        this.reference = reference;
        reference.glossary().forEach(term -> terms.put(term.id(), term));
    }

    Optional<GlossaryTerm> term(String id) {
        return Optional.ofNullable(terms.get(id));
    }

    /** Whether a page shows the glossary's words. */
    boolean isGlossary(PageFamily family) {
        Set<String> ids = new HashSet<>();
        family.in(family.source()).page().headings().forEach(heading -> ids.add(heading.id()));
        return !terms.isEmpty() && ids.containsAll(terms.keySet());
    }

    /** What readers of a language get above the first heading, which is no section: often the number to call. */
    Optional<SearchIndex.Text> beginning(PageFamily family, Language language) {
        LocalisedPage page = shown(family, language);
        return starts(page, family).stream()
                .findFirst()
                .flatMap(first -> opening(page, page.page().headSegments(), first.titleSegment()));
    }

    /** The sections that readers of a language get, in order; what stands before the first heading is none. */
    List<SearchIndex.Section> of(PageFamily family, Language language) {
        LocalisedPage page = shown(family, language);
        List<Start> starts = starts(page, family);
        List<SearchIndex.Section> sections = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Start start = starts.get(i);
            int end = i + 1 < starts.size()
                    ? starts.get(i + 1).titleSegment()
                    : page.page().segments().size();
            sections.add(new SearchIndex.Section(
                    start.id(),
                    start.heading(),
                    opening(page, start.firstSegment(), end),
                    also(family, start.id(), language)));
        }
        return sections;
    }

    private static LocalisedPage shown(PageFamily family, Language language) {
        return family.in(family.isIn(language) ? language : family.standIn());
    }

    /**
     * Where a section begins.
     *
     * @param titleSegment the first segment that belongs to it
     * @param firstSegment the first that is not its heading
     */
    private record Start(String id, SearchIndex.Text heading, int titleSegment, int firstSegment) {}

    private List<Start> starts(LocalisedPage page, PageFamily family) {
        Map<Integer, Start> byOffset = new TreeMap<>();
        List<Segment> segments = page.page().segments();
        for (SegmentedPage.Heading heading : page.page().headings()) {
            Resolution shown = page.shown(heading.segment());
            byOffset.put(
                    segments.get(heading.segment()).start(),
                    new Start(
                            heading.id(),
                            new SearchIndex.Text(words(page, heading.segment()), shown.language()),
                            heading.segment(),
                            heading.segment() + 1));
        }
        for (SegmentedPage.Aside aside : page.page().asides()) {
            if (aside.kind() == SegmentedPage.Aside.Kind.LAW) {
                int next = page.page().headSegments();
                while (next < segments.size() && segments.get(next).start() < aside.offset()) {
                    next++;
                }
                int first = next;
                reference
                        .law()
                        .find(aside.argument())
                        .ifPresent(row -> byOffset.put(
                                aside.offset(),
                                new Start(
                                        row.id(),
                                        new SearchIndex.Text(row.citation(), family.source()),
                                        first,
                                        first)));
            }
        }
        return List.copyOf(byOffset.values());
    }

    /** The beginning of a section in the language of its first text; a text in another language ends it. */
    private Optional<SearchIndex.Text> opening(LocalisedPage page, int from, int to) {
        StringBuilder text = new StringBuilder();
        Language language = page.language();
        for (int i = from; i < to && text.length() < OPENING; i++) {
            Resolution shown = page.shown(i);
            if (LINK.matcher(shown.text()).matches()) {
                continue;
            }
            if (text.isEmpty()) {
                language = shown.language();
            } else if (!shown.language().equals(language)) {
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(words(page, i));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new SearchIndex.Text(shortened(text), language));
    }

    /** At most so much as a result shows, whole words. */
    private static String shortened(StringBuilder text) {
        int room = OPENING * LETTER;
        int most = 0;
        while (most < text.length() && room > 0) {
            room -= text.charAt(most) < FIRST_SYLLABLE ? LETTER : SYLLABLE;
            most++;
        }
        if (most == text.length()) {
            return text.toString();
        }
        int end = text.lastIndexOf(" ", most);
        return text.substring(0, end < 0 ? most : end) + " …";
    }

    private String words(LocalisedPage page, int segment) {
        String words = inline.read(page.shown(segment).text(), page.page().definitions())
                .words();
        return words.replace(InlineStructure.OBJECT, ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The Norwegian forms of a word, the number of a rule in the act of 1998, and what parents type for a heading. */
    private List<String> also(PageFamily family, String id, Language reader) {
        List<String> also = new ArrayList<>();
        term(id).ifPresent(term -> {
            also.add(term.bokmal().text());
            also.add(term.nynorsk());
            also.addAll(term.bokmalForms());
            also.addAll(term.nynorskForms());
        });
        reference.law().find(id).flatMap(LawRow::replaces).ifPresent(old -> also.add(old.section()));
        also.addAll(places.ofHeading(family, id, reader));
        return also.stream().distinct().toList();
    }
}
