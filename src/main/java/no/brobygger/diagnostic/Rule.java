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
    /** The header of a bundle names another charset than UTF-8. */
    BUNDLE_CHARSET,
    /** A comment stands where no entry of a bundle follows it, so it cannot be kept. */
    BUNDLE_COMMENT,
    /** A bundle still holds the marks of a merge conflict. */
    BUNDLE_CONFLICT,
    /** Two entries of a bundle have the same msgctxt and msgid. */
    BUNDLE_DUPLICATE,
    /** An entry of a bundle has no source text, and it is not the header. */
    BUNDLE_EMPTY_MSGID,
    /** A backslash in a bundle starts no escape that PO knows. */
    BUNDLE_ESCAPE,
    /** The header entry of a bundle is missing, or one of its lines cannot be kept. */
    BUNDLE_HEADER,
    /** An entry of a bundle ends before its msgid or its msgstr. */
    BUNDLE_INCOMPLETE,
    /** A line of a bundle starts with an unknown keyword, or with one out of order. */
    BUNDLE_KEYWORD,
    /** The header of a bundle names another language than its folder. */
    BUNDLE_LANGUAGE,
    /** A bundle holds a NUL character. */
    BUNDLE_NUL,
    /** An entry of a bundle uses gettext plurals; Brobygger has plurals in ICU patterns. */
    BUNDLE_PLURAL,
    /** A text of a bundle is not in quotation marks, or they are not closed. */
    BUNDLE_STRING,
    /** A link leads to a page, a heading or a law row that is not there. */
    DEAD_LINK,
    /** The disk had no room for the new site. */
    DISK_FULL,
    /** Two pages would be written to the same address. */
    DUPLICATE_ADDRESS,
    /** A reference in a written page leads to a file or an id that is not in the site. */
    HTML_DEAD_REFERENCE,
    /** An id stands twice in a written page. */
    HTML_DUPLICATE_ID,
    /** A written page has not one h1, leaves out a heading level, or has an empty heading. */
    HTML_HEADINGS,
    /** An image of a written page has no text alternative. */
    HTML_IMAGE_TEXT,
    /** A written page holds script or style of its own, which its content security policy blocks. */
    HTML_INLINE_CODE,
    /** A written page or a passage of it does not say its language. */
    HTML_LANGUAGE,
    /** A written page would ask another server for something. */
    HTML_LEAVES_SITE,
    /** A planned page is not among the written files. */
    LOST_PAGE,
    /** An interface text has other arguments than its source, or hides a number in some form. */
    MESSAGE_ARGUMENT,
    /** An interface text lacks a plural or select form, or has one that is never used. */
    MESSAGE_FORM,
    /** An argument of an interface text is plain in one language and a plural or select in another. */
    MESSAGE_KIND,
    /** An interface text is not a pattern that can be read. */
    MESSAGE_SYNTAX,
    /** A folder that a site must have does not exist. */
    MISSING_FOLDER,
    /** A page or a template asks for a template that does not exist. */
    MISSING_TEMPLATE,
    /** Lists, quotes or emphasis stand in one another deeper than any reader follows. */
    NESTED_TOO_DEEPLY,
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
