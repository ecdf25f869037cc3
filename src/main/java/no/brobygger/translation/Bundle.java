package no.brobygger.translation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One gettext PO file: the translations of one page, or of the interface, into one language.
 *
 * @param path the file relative to the site folder, with {@code /}
 * @param header the fields of the header entry in file order, for example {@code X-Review → draft}
 * @param headerComments the {@code # } lines above the header entry
 * @param entries all messages in file order, obsolete ones included; no two share context and source
 */
public record Bundle(String path, Map<String, String> header, List<String> headerComments, List<BundleEntry> entries) {

    /** The header field that tells whether a person has read it. */
    public static final String REVIEW = "X-Review";

    private static final String TRANSLATED_BY = "X-Translated-By";
    private static final String MACHINE = "machine";

    /** What the fields of a header may say that no other tool reads. */
    static final Map<String, List<String>> WORDS = Map.of(
            REVIEW, List.of(Review.DRAFT.toString(), Review.REVIEWED.toString()),
            TRANSLATED_BY, List.of(MACHINE, "person"));

    public Bundle {
        header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
        headerComments = List.copyOf(headerComments);
        entries = List.copyOf(entries);
    }

    /** The same with other messages. */
    public Bundle with(List<BundleEntry> others) {
        return new Bundle(path, header, headerComments, others);
    }

    /** Who has read it against the source, by the header's fields; what they do not say is a person's draft. */
    public Review review() {
        if (Review.REVIEWED.toString().equals(header.get(REVIEW))) {
            return Review.REVIEWED;
        }
        return MACHINE.equals(header.get(TRANSLATED_BY)) ? Review.MACHINE : Review.DRAFT;
    }

    /** Whether a person has. */
    public boolean isReviewed() {
        return review() == Review.REVIEWED;
    }

    public Optional<String> translator() {
        return Optional.ofNullable(header.get("Last-Translator")).filter(name -> !name.isBlank());
    }
}
