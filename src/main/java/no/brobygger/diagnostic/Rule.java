package no.brobygger.diagnostic;

import java.util.Locale;

/**
 * Every kind of problem Brobygger can report, alphabetically. The id is printed in brackets after the message; what
 * each means and how to mend it is written in {@code docs/diagnostics.md}, and a test holds the two lists together.
 */
public enum Rule {
    /** A text file begins with a byte order mark. */
    BYTE_ORDER_MARK,
    /** Two pages would be written to the same address. */
    DUPLICATE_ADDRESS,
    /** A key, an id or an item of a list stands twice. */
    DUPLICATE_KEY,
    /** The fallback languages of a language lead back to it. */
    FALLBACK_CYCLE,
    /** A file's name cannot be part of an address, or is taken. */
    FILE_NAME,
    /** A JBake setting has a value that Brobygger cannot work with. */
    FIXED_SETTING,
    /** A text of the interface is not translated into a published language. */
    INTERFACE_INCOMPLETE,
    /** The translation of an interface text is fuzzy, or was made of an older source. */
    INTERFACE_OUTDATED,
    /** A text file holds a byte that is not UTF-8. */
    INVALID_UTF8,
    /** A value is not one of those its key can have. */
    INVALID_VALUE,
    /** A symbolic link leads back to a folder it stands in. */
    LINK_LOOP,
    /** A line of a property file or a page header cannot be read. */
    MALFORMED_LINE,
    /** A file that every site needs is not there. */
    MISSING_FILE,
    /** A page has no header. */
    MISSING_HEADER,
    /** The site has no home page, or a topic no index. */
    MISSING_INDEX,
    /** A key that must be there is not. */
    MISSING_KEY,
    /** A text file holds a NUL character. */
    NUL_CHARACTER,
    /** A page lies in a folder within a topic. */
    PAGE_TOO_DEEP,
    /** A file lies where it is not used. */
    STRAY_FILE,
    /** A key that nobody reads. */
    UNKNOWN_KEY,
    /** A language tag that data/languages.yaml does not describe. */
    UNKNOWN_LANGUAGE,
    /** An id that is not in data/law.yaml. */
    UNKNOWN_LAW,
    /** There are translations into a language that is not published. */
    UNPUBLISHED_LANGUAGE,
    /** A file or folder cannot be opened. */
    UNREADABLE_FILE,
    /** A bundle belongs to no page that could use it. */
    UNUSED_BUNDLE,
    /** A setting has no effect. */
    UNUSED_SETTING,
    /** A data file is not YAML that can be read. */
    YAML_SYNTAX;

    /** The id as printed and documented, for example {@code duplicate-address}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
