package no.brobygger.reference;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.brobygger.diagnostic.SourceLocation;

/**
 * One rule of law that pages refer to, a row of {@code data/law.yaml}.
 *
 * @param id the word in {@code law:} links and headers, for example {@code env-duty-act}
 * @param group where on the law page it stands
 * @param section as a reader sees it, with its sign, for example {@code § 12-4 (2)}
 * @param act the act's or regulation's short name, for example {@code opplæringslova}
 * @param url where the official text is
 * @param says what it says in plain words: a paraphrase, never a quotation
 * @param checked the day someone last compared the row with the official text
 * @param review when it must be compared again
 * @param replaces the section of the act of 1998 that it follows
 */
public record LawRow(
        String id,
        LawGroup group,
        String section,
        String act,
        URI url,
        Phrase says,
        LocalDate checked,
        Review review,
        Optional<Replaced> replaces) {

    public LawRow {
        if (!url.isAbsolute()) {
            throw new IllegalArgumentException("url '" + url + "' of law row '" + id + "' must begin with https:");
        }
    }

    /** The act with its section, as one cites it: {@code Opplæringslova § 12-4 (2)}. */
    public String citation() {
        return cited(section);
    }

    /** The same without the paragraphs within the section: {@code Opplæringslova § 12-4}. */
    public String wholeCitation() {
        return cited(wholeSection());
    }

    /** The section without the paragraphs within it: {@code § 12-4}. */
    public String wholeSection() {
        return section.replaceAll(" ?\\(.*", "");
    }

    private String cited(String part) {
        return act.substring(0, 1).toUpperCase(Locale.ROOT) + act.substring(1) + " " + part;
    }

    /**
     * A day by which the row must be compared with the official text.
     *
     * @param place where it stands in the file
     */
    public record Review(LocalDate by, SourceLocation place) {

        /** Whether that day is past. */
        public boolean isOverdue(LocalDate today) {
            return by.isBefore(today);
        }
    }

    /**
     * A section of the act of 1998.
     *
     * @param section with its sign, for example {@code § 9 A-4}
     * @param roughly whether the pair is by subject only, not from the official comparison of the two acts
     */
    public record Replaced(String section, boolean roughly) {}
}
