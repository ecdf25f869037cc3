package no.brobygger.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The header of a guidance page, checked and typed.
 *
 * @param kind {@code type=}
 * @param published whether {@code status=published}; a draft is read and checked but not written
 * @param title {@code title=}, never blank
 * @param summary {@code summary=}
 * @param order {@code order=}; lower comes first, pages without one come last
 * @param checked {@code checked=}, the day someone last compared the page with the law
 * @param language {@code language=}, the tag of the language the page is written in
 * @param law {@code law=}, ids of rows in {@code data/law.yaml}
 */
public record PageHeader(
        PageKind kind,
        boolean published,
        HeaderText title,
        Optional<HeaderText> summary,
        int order,
        Optional<LocalDate> checked,
        String language,
        List<String> law) {

    public PageHeader {
        law = List.copyOf(law);
        if (title.text().isBlank()) {
            throw new IllegalArgumentException("a page needs a title");
        }
    }
}
