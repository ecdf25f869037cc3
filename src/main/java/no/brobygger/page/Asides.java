package no.brobygger.page;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import no.brobygger.markdown.Isolation;
import no.brobygger.reference.LawRow;
import no.brobygger.reference.ReferenceData;
import no.brobygger.reference.WheelEntry;
import no.brobygger.translation.SegmentedPage;

/** What pages ask to be put in from the data, as HTML in one language: the law's own words are only in Norwegian. */
final class Asides {

    private static final String SURELY = "surely";
    private static final String ROUGHLY = "roughly";
    /** The names of acts are Norwegian on every page. */
    private static final String NORWEGIAN = " lang=\"nb\" dir=\"ltr\"";

    private final ReferenceData reference;
    private final InterfaceWords words;
    private final SchoolDesk desk;
    private final Slots slots;
    private final LocalDate today;

    /**
     * @param words in the language of the body that the asides stand in
     * @param today the day the site is built for
     */
    Asides(ReferenceData reference, SchoolDesk desk, Slots slots, InterfaceWords words, LocalDate today) {
        this.reference = reference;
        this.desk = desk;
        this.slots = slots;
        this.words = words;
        this.today = today;
    }

    /** The link that an aside needs; empty when it needs none. */
    static Optional<String> target(SegmentedPage.Aside aside) {
        return switch (aside.kind()) {
            case LAW, LAW_SOURCE -> Optional.of("law:" + aside.argument());
            case LAW_MAP -> Optional.empty();
            case SEE -> Optional.of(aside.argument());
            case WHEEL -> Optional.of("#" + WheelEntry.anchor(Month.AUGUST));
            case SCHOOL_DATES, SCHOOL_CONTACTS, SCHOOL_BODIES, SLOT -> Optional.empty();
        };
    }

    /** Whether an aside asks for a comparison of two acts that there is not. */
    static boolean isUnknownMap(SegmentedPage.Aside aside) {
        return aside.kind() == SegmentedPage.Aside.Kind.LAW_MAP
                && !aside.argument().equals(SURELY)
                && !aside.argument().equals(ROUGHLY);
    }

    /** The HTML of one aside. */
    String html(SegmentedPage.Aside.Kind kind, String argument, PageLinks links) {
        return switch (kind) {
            case LAW -> reference.law().find(argument).map(Asides::citation).orElse("");
            case LAW_SOURCE -> reference.law().find(argument).map(this::source).orElse("");
            case LAW_MAP -> map(argument.equals(ROUGHLY));
            case SEE -> see(argument, links);
            case WHEEL -> new YearWheel(reference.wheel(), links.words()).html(tongue(links));
            case SCHOOL_DATES ->
                desk.dates(links.words()).map(dates -> dates(dates, links)).orElse("");
            case SCHOOL_CONTACTS -> desk.contacts(links, tongue(links));
            case SCHOOL_BODIES -> desk.bodies(links);
            case SLOT -> slots.html(argument, links);
        };
    }

    private static String citation(LawRow row) {
        return "<h3 class=\"law\" id=\"" + row.id() + "\">" + cited(row.citation()) + "</h3>\n";
    }

    private String source(LawRow row) {
        boolean overdue = row.review().isOverdue(today);
        String warning =
                overdue ? "<p class=\"note note-warning\">" + HtmlFragment.escaped(overdue(row)) + "</p>\n" : "";
        return warning + "<p class=\"law-source hint\"><a href=\""
                + HtmlFragment.escaped(row.url().toString()) + "\" hreflang=\"no\">"
                + said(Word.LAW_OFFICIAL, row.wholeCitation()) + "</a>"
                + (overdue ? "" : " " + HtmlFragment.escaped(checked(row)))
                + row.replaces().map(this::replaced).orElse("") + "</p>\n";
    }

    private String checked(LawRow row) {
        return Word.LAW_CHECKED.in(
                words,
                words.format().date(row.checked()),
                words.format().date(row.review().by()));
    }

    private String overdue(LawRow row) {
        return Word.LAW_OVERDUE.in(words, words.format().date(row.review().by()));
    }

    private String replaced(LawRow.Replaced old) {
        Word word = old.roughly() ? Word.LAW_REPLACES_ROUGHLY : Word.LAW_REPLACES;
        return " " + said(word, old.section());
    }

    /** A text to which a section is given. */
    private String said(Word word, String section) {
        String sentence = HtmlFragment.escaped(word.in(words, section));
        return sentence.replace(HtmlFragment.escaped(section), cited(section));
    }

    /** Two columns so narrow that they stand beside each other on a phone; their links lead the keyboard to what scrolls. */
    private String map(boolean roughly) {
        StringBuilder rows = new StringBuilder("<div class=\"wide\"><table>\n<thead>\n<tr><th scope=\"col\">")
                .append(HtmlFragment.escaped(Word.LAW_MAP_OLD.in(words)))
                .append("</th><th scope=\"col\">")
                .append(HtmlFragment.escaped(Word.LAW_MAP_NEW.in(words)))
                .append("</th></tr>\n</thead>\n<tbody>\n");
        sections(roughly).forEach((old, rowsNow) -> {
            rows.append("<tr><th scope=\"row\">").append(cited(old)).append("</th><td>");
            rows.append(rowsNow.values().stream().map(Asides::linked).collect(Collectors.joining(" ")));
            rows.append("</td></tr>\n");
        });
        return rows.append("</tbody>\n</table></div>\n").toString();
    }

    /** The first row of each section that follows a section of the older act, by that one. */
    private Map<String, Map<String, LawRow>> sections(boolean roughly) {
        Map<String, Map<String, LawRow>> sections = new LinkedHashMap<>();
        for (LawRow row : reference.law().rows()) {
            row.replaces().filter(old -> old.roughly() == roughly).ifPresent(old -> sections.computeIfAbsent(
                            old.section(), section -> new LinkedHashMap<>())
                    .putIfAbsent(row.wholeSection(), row));
        }
        return sections;
    }

    private static String linked(LawRow row) {
        return "<a href=\"#" + row.id() + "\">" + cited(row.wholeSection()) + "</a>";
    }

    /** A section as the law has it, kept together in a sentence of another direction. */
    private static String cited(String section) {
        String inOnePiece = Isolation.isolate(HtmlFragment.escaped(section), Direction.LTR);
        boolean isOnePiece = inOnePiece.lastIndexOf("<bdi") == 0 && inOnePiece.endsWith("</bdi>");
        return isOnePiece ? inOnePiece : "<bdi" + NORWEGIAN + ">" + inOnePiece + "</bdi>";
    }

    private String dates(SchoolDates dates, PageLinks links) {
        return dates.html(
                links.words(),
                tongue(links),
                Addresses.relative(links.address(), SchoolDates.address(links.language())));
    }

    /** What needs no translation of the page is in the reader's own words, also in a body that is in another language. */
    private String tongue(PageLinks links) {
        Language reader = links.words().language();
        return reader.equals(words.language()) ? "" : reader.attributes();
    }

    private String see(String path, PageLinks links) {
        return links.pageAt(path)
                .map(page -> "<p class=\"see\">" + HtmlFragment.escaped(Word.SEE.in(words)) + " <a href=\""
                        + HtmlFragment.escaped(page.href())
                        + "\"" + languageOf(page.title()) + ">"
                        + HtmlFragment.escaped(page.title().text())
                        + "</a></p>\n")
                .orElse("");
    }

    private String languageOf(LocalText text) {
        return text.language().equals(words.language()) ? "" : text.language().attributes();
    }
}
