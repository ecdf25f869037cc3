package no.brobygger.page;

/**
 * A file that is copied into the site as it is, beside its assets.
 *
 * @param address below the site's root, for example {@code icons/school-logo.svg}
 * @param source relative to the site folder
 */
public record PlannedFile(String address, String source) {}
