package no.brobygger.diagnostic;

import java.util.Locale;

/**
 * Every kind of problem Brobygger can report, alphabetically. The id is printed in brackets after the message; what
 * each means and how to mend it is written in {@code docs/diagnostics.md}, and a test holds the two lists together.
 */
public enum Rule {
    /** A file under {@code assets/} has the address of a page. */
    ASSET_COLLISION,

    /** A file under {@code assets/} cannot be copied into the site. */
    ASSET_NOT_COPIED,

    /** The disk had no room for the new site. */
    DISK_FULL,

    /** Two pages would be written to the same address. */
    DUPLICATE_ADDRESS,

    /** A planned page is not among the written files. */
    LOST_PAGE,

    /** A folder that a site must have does not exist. */
    MISSING_FOLDER,

    /** A page or a template asks for a template that does not exist. */
    MISSING_TEMPLATE,

    /** The output folder is the site folder, one above it, or one that holds its sources. */
    OUTPUT_HOLDS_SOURCE,

    /** The output folder lies inside a folder of sources. */
    OUTPUT_IN_SOURCE,

    /** The output folder is a file. */
    OUTPUT_IS_FILE,

    /** Another run is writing to the same output folder. */
    OUTPUT_LOCKED,

    /** The output folder holds files that Brobygger did not write. */
    OUTPUT_NOT_OURS,

    /** The output folder cannot be made or replaced where it is. */
    OUTPUT_NOT_WRITABLE,

    /** The finished site could not be put in place of the old one. */
    PUBLISH_FAILED,

    /** A tool could not write a file of the whole site, such as the sitemap. */
    SITE_FILE_FAILED,

    /** A template failed while it was printing a page. */
    TEMPLATE_ERROR,

    /** A template cannot be read as one. */
    TEMPLATE_SYNTAX,

    /** JBake cannot use {@code jbake.properties}. */
    UNREADABLE_SETTINGS,

    /** A file of the new site could not be written. */
    UNWRITABLE_FILE;

    /** The id as printed and documented, for example {@code duplicate-address}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
