package no.brobygger.page;

import java.util.Optional;
import no.brobygger.language.Language;
import no.brobygger.translation.Review;

/**
 * What a reader may know about the text: how much of it is translated, by whom, and when it was last checked.
 *
 * @param translatedPercent 0–100, the share of segments shown in the page's language and up to date
 * @param missing number of segments shown in a fallback language
 * @param outdated number of segments whose source has changed since
 * @param review who has read the translation against the source
 * @param translator who translated, if the bundle says so
 * @param checked the day the source was last compared with the law, if the page says so
 * @param source the language the page is written in
 * @param sourceHref the page in that language, relative
 */
public record Provenance(
        int translatedPercent,
        int missing,
        int outdated,
        Review review,
        Optional<String> translator,
        Optional<Day> checked,
        Language source,
        String sourceHref) {

    /**
     * A day for {@code <time>}.
     *
     * @param iso {@code 2026-11-22}
     * @param text as the page's language writes it
     */
    public record Day(String iso, String text) {}
}
