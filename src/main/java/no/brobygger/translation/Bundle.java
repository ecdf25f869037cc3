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
    static final String REVIEW = "X-Review";

    private static final String REVIEWED = "reviewed";

    /** What that field may say. */
    static final List<String> REVIEWS = List.of("draft", REVIEWED);

    public Bundle {
        header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
        headerComments = List.copyOf(headerComments);
        entries = List.copyOf(entries);
    }

    /** Whether a person has read it against the source: {@code X-Review: reviewed}. Anything else is a draft. */
    public boolean isReviewed() {
        return REVIEWED.equals(header.get(REVIEW));
    }

    public Optional<String> translator() {
        return Optional.ofNullable(header.get("Last-Translator")).filter(name -> !name.isBlank());
    }
}
