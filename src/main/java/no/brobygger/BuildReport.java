package no.brobygger;

/**
 * What a build has done.
 *
 * @param published whether the output folder now holds this site
 * @param pages pages written, in all languages
 * @param languages languages published
 * @param written files that are new or have changed
 * @param unchanged files that are as they were, modification time included
 * @param removed files that are no longer part of the site
 */
public record BuildReport(boolean published, int pages, int languages, int written, int unchanged, int removed) {

    static final BuildReport NOTHING = new BuildReport(false, 0, 0, 0, 0, 0);
}
