package no.brobygger.translation;

import java.util.List;
import java.util.Optional;
import no.brobygger.language.Language;

/**
 * A page in a language: for each segment, in the same order, what the reader gets.
 *
 * @param page the page cut into segments
 * @param language the reader's language
 * @param resolutions one per segment
 * @param review who has read the translation against the source, as the bundle says
 * @param translator who translated, if the bundle says so
 */
public record LocalisedPage(
        SegmentedPage page,
        Language language,
        List<Resolution> resolutions,
        Review review,
        Optional<String> translator) {

    public LocalisedPage {
        resolutions = List.copyOf(resolutions);
        if (resolutions.size() != page.segments().size()) {
            throw new IllegalArgumentException(page.page().path() + " has "
                    + page.segments().size() + " segments, but " + resolutions.size() + " are resolved in "
                    + language.tag());
        }
    }

    /** Whether the page is written in the reader's language. */
    public boolean isSource() {
        return page.page().header().language().equals(language.tag());
    }

    /**
     * What stands first on the page for a segment: of one whose source has changed the older translation, unless that
     * could mislead.
     */
    public Resolution shown(int segment) {
        Resolution resolution = resolutions.get(segment);
        return resolution instanceof Resolution.Outdated outdated && !outdated.critical()
                ? new Resolution.Translated(outdated.translation(), language)
                : resolution;
    }

    /** Whether all of it stands first in the reader's language: nothing is missing, and no older text could mislead. */
    public boolean isWhole() {
        for (int i = 0; i < resolutions.size(); i++) {
            if (!shown(i).language().equals(language)) {
                return false;
            }
        }
        return true;
    }

    /** Number of segments whose translation is up to date. */
    public int translated() {
        return count(Resolution.Translated.class);
    }

    /** Number of segments whose source has changed since they were translated. */
    public int outdated() {
        return count(Resolution.Outdated.class);
    }

    /** Number of segments without a translation. */
    public int missing() {
        return count(Resolution.Missing.class);
    }

    /**
     * The share of segments that have a translation, up to date or not: what the publishing threshold is held against.
     *
     * @return 0–100, rounded down, so that 100 means every one
     */
    public int sharePercent() {
        return (translated() + outdated()) * 100 / resolutions.size();
    }

    private int count(Class<? extends Resolution> state) {
        int count = 0;
        for (Resolution resolution : resolutions) {
            if (state.isInstance(resolution)) {
                count++;
            }
        }
        return count;
    }
}
