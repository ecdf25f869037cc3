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

    /** The header field that tells who has read it. */
    public static final String REVIEW = "X-Review";

    public Bundle {
        header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
        headerComments = List.copyOf(headerComments);
        entries = List.copyOf(entries);
    }

    /** Who has read it against the source. What is no value of the field counts as a draft. */
    public Review review() {
        return Review.of(header.getOrDefault(REVIEW, "")).orElse(Review.DRAFT);
    }

    /** Whether a person has. */
    public boolean isReviewed() {
        return review() == Review.REVIEWED;
    }

    public Optional<String> translator() {
        return Optional.ofNullable(header.get("Last-Translator")).filter(name -> !name.isBlank());
    }
}
