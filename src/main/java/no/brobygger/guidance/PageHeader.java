package no.brobygger.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The header of a guidance page, checked and typed.
 *
 * @param kind {@code type=}
 * @param published whether {@code status=published}; a draft is read and checked but not written
 * @param title {@code title=}, never blank
 * @param summary {@code summary=}
 * @param changes {@code changes=}, one sentence of what is new, for those who must tell parents
 * @param order {@code order=}; lower comes first, pages without one come last
 * @param importance {@code importance=}, {@value #LEAST}–{@value #MOST}: how much parents need the page, for the order in
 *     which pages are translated
 * @param checked {@code checked=}, the day someone last compared the page with the law
 * @param language {@code language=}, the tag of the language the page is written in
 * @param threshold {@code threshold=}, the percentage of translated segments from which the page is shown in a language,
 *     0–100, instead of the site's: for a page of parts that each stand alone
 * @param law {@code law=}, ids of rows in {@code data/law.yaml}
 * @param sources {@code sources=}, ids of rows in {@code data/links.yaml}: what the page was written from
 */
public record PageHeader(
        PageKind kind,
        boolean published,
        HeaderText title,
        Optional<HeaderText> summary,
        Optional<HeaderText> changes,
        int order,
        int importance,
        Optional<LocalDate> checked,
        String language,
        OptionalInt threshold,
        List<String> law,
        List<String> sources) {

    /** The importance of a page that parents can do without. */
    public static final int LEAST = 1;

    /** The importance of a page that says nothing else. */
    public static final int USUAL = 3;

    /** The importance of a page that parents need most. */
    public static final int MOST = 5;

    public PageHeader {
        law = List.copyOf(law);
        sources = List.copyOf(sources);
        if (title.text().isBlank()) {
            throw new IllegalArgumentException("a page needs a title");
        }
        if (importance < LEAST || importance > MOST) {
            throw new IllegalArgumentException("importance " + importance + " must be from " + LEAST + " to " + MOST);
        }
    }

    /** A header that does not say how important its page is, nor what it was written from. */
    public PageHeader(
            PageKind kind,
            boolean published,
            HeaderText title,
            Optional<HeaderText> summary,
            int order,
            Optional<LocalDate> checked,
            String language,
            List<String> law) {
        this(
                kind,
                published,
                title,
                summary,
                Optional.empty(),
                order,
                USUAL,
                checked,
                language,
                OptionalInt.empty(),
                law,
                List.of());
    }
}
