package no.brobygger.diagnostic;

import java.util.Locale;

/**
 * Every kind of problem Brobygger can report, alphabetically. The id is printed in brackets after the message; what
 * each means and how to mend it is written in {@code docs/diagnostics.md}, and a test holds the two lists together.
 */
public enum Rule {
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
    /** Two pages would be written to the same address. */
    DUPLICATE_ADDRESS;

    /** The id as printed and documented, for example {@code duplicate-address}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
