package no.brobygger.diagnostic;

import java.util.Locale;

/**
 * Every kind of problem Brobygger can report, alphabetically; {@code docs/diagnostics.md} tells what each means.
 */
public enum Rule {
    /** A page uses an abbreviation that parents may not know. */
    ABBREVIATION,
    /** Archives would be written into the output folder, which the next build replaces. */
    ARCHIVES_IN_OUTPUT,
    /** A file under {@code assets/} has the address of a page. */
    ASSET_COLLISION,
    /** A file under {@code assets/} cannot be copied into the site. */
    ASSET_NOT_COPIED,
    /** A page uses a word that is replaced, or that misleads. */
    AVOIDED_WORD,
    /** The address of a link holds a blank, so that it is no link. */
    BLANK_IN_LINK,
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
    /** It is unclear which page a bundle without a page belongs to. */
    BUNDLE_MOVE_UNCLEAR,
    /** A bundle that cannot be read whole was left as it is. */
    BUNDLE_NOT_WRITTEN,
    /** A bundle holds a NUL character. */
    BUNDLE_NUL,
    /** An entry of a bundle uses gettext plurals; Brobygger has plurals in ICU patterns. */
    BUNDLE_PLURAL,
    /** A text of a bundle is not in quotation marks, or they are not closed. */
    BUNDLE_STRING,
    /** Another command is working on the bundles. */
    BUNDLES_LOCKED,
    /** A text file begins with a byte order mark. */
    BYTE_ORDER_MARK,
    /** A comment in a page was meant to steer something, and steers nothing. */
    COMMENT_WITHOUT_EFFECT,
    /** A text holds a control character that turns it around unseen, or that is no text. */
    CONTROL_CHARACTER,
    /** A link leads to a page, a heading or a law row that is not there. */
    DEAD_LINK,
    /** The disk had no room for the new site. */
    DISK_FULL,
    /** Two pages would be written to the same address. */
    DUPLICATE_ADDRESS,
    /** A key, an id or an item of a list stands twice. */
    DUPLICATE_KEY,
    /** A link has no words, or no destination. */
    EMPTY_LINK,
    /** A published page has no text. */
    EMPTY_PAGE,
    /** The gates do not let an imported translation pass. */
    EXCHANGE_BARRED,
    /** A text has a character that the format of an export cannot hold. */
    EXCHANGE_CHARACTER,
    /** A file that an export would write over holds something else. */
    EXCHANGE_FILE_THERE,
    /** A file to be imported is broken, or of no format that is known. */
    EXCHANGE_FORMAT,
    /** A file to be imported is in a language that the site does not know. */
    EXCHANGE_LANGUAGE,
    /** An imported translation would lower the state of the one in the bundle. */
    EXCHANGE_LOWERS,
    /** The bundle's translation was edited after the export. */
    EXCHANGE_NEWER_EDIT,
    /** The source of an imported translation has changed since the export. */
    EXCHANGE_SOURCE_CHANGED,
    /** An import brings one text twice, in different translations. */
    EXCHANGE_TWICE,
    /** A unit to be imported, or a page to be exported, belongs to no page of the site. */
    EXCHANGE_UNKNOWN_UNIT,
    /** The fallback languages of a language lead back to it. */
    FALLBACK_CYCLE,
    /** A file's name cannot be part of an address, or is taken. */
    FILE_NAME,
    /** A text file is larger than any that a person writes. */
    FILE_TOO_LARGE,
    /** A JBake setting has a value that Brobygger cannot work with. */
    FIXED_SETTING,
    /** A translation names another amount of money than its source. */
    GATE_AMOUNTS,
    /** A translation holds a control character that turns text around unseen. */
    GATE_BIDI,
    /** A translation has other inline code than its source. */
    GATE_CODE,
    /** A translation names another date than its source. */
    GATE_DATES,
    /** A translation has another e-mail address than its source. */
    GATE_EMAILS,
    /** A translation lacks a Norwegian word that all translations keep. */
    GATE_GLOSSARY,
    /** A translation still holds words of its source, four or more in a row. */
    GATE_HALF_TRANSLATED,
    /** A translation has other raw HTML than its source. */
    GATE_HTML,
    /** A translation is the same as its source. */
    GATE_IDENTICAL,
    /** A translation is much shorter or longer than its source. */
    GATE_LENGTH,
    /** A translation links elsewhere than its source. */
    GATE_LINKS,
    /** A translation shows marks of Markdown that are not closed, or that mean nothing where they stand. */
    GATE_MARKS,
    /** A translation denies nothing where its source says must not or may not. */
    GATE_NEGATION,
    /** A translation has letters that are put together of parts. */
    GATE_NFC,
    /** A translation has other numbers than its source. */
    GATE_NUMBERS,
    /** A translation has another telephone number than its source. */
    GATE_PHONES,
    /** A translation has other placeholders than its source. */
    GATE_PLACEHOLDERS,
    /** A translation is written in letters that its language does not use. */
    GATE_SCRIPT,
    /** A translation refers to other sections of law than its source. */
    GATE_SECTIONS,
    /** A translation begins a list, a heading, a quote or a new line where its source does not. */
    GATE_SHAPE,
    /** An id that an author gave a heading cannot be one, or is taken. */
    HEADING_ID,
    /** A heading leaves out a level, or is of level 1, which is the title's. */
    HEADING_LEVEL,
    /** An SVG image of the written site does more than show something. */
    HTML_ACTIVE_IMAGE,
    /** A reference in a written page leads to a file or an id that is not in the site. */
    HTML_DEAD_REFERENCE,
    /** An id stands twice in a written page. */
    HTML_DUPLICATE_ID,
    /** An element of a page changes or hides what stands around it. */
    HTML_FOREIGN_ELEMENT,
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
    /** A link leads to an address without encryption. */
    INSECURE_LINK,
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
    /** A link in the site folder leads to what lies outside of it. */
    LINK_OUT_OF_SITE,
    /** A planned page is not among the written files. */
    LOST_PAGE,
    /** Text on a school's colour would be hard to read. */
    LOW_CONTRAST,
    /** A line of a property file or a page header cannot be read. */
    MALFORMED_LINE,
    /** A published site has no list of its files, or one that cannot be trusted. */
    MANIFEST_UNUSABLE,
    /** An interface text has other arguments than its source, or hides a number in some form. */
    MESSAGE_ARGUMENT,
    /** An interface text lacks a plural or select form, or has one that is never used. */
    MESSAGE_FORM,
    /** An argument of an interface text is plain in one language and a plural or select in another. */
    MESSAGE_KIND,
    /** An interface text is not a pattern that can be read. */
    MESSAGE_SYNTAX,
    /** A change of the source is not as minor as it was said to be. */
    MINOR_NOT_MINOR,
    /** There is no segment, or none with an outdated translation, where a change was said to be minor. */
    MINOR_PLACE,
    /** A file that every site needs is not there. */
    MISSING_FILE,
    /** A folder that a site must have does not exist. */
    MISSING_FOLDER,
    /** A page has no header. */
    MISSING_HEADER,
    /** The site has no home page, or a topic no index. */
    MISSING_INDEX,
    /** A key that must be there is not. */
    MISSING_KEY,
    /** A page or a template asks for a template that does not exist. */
    MISSING_TEMPLATE,
    /** Lists, quotes or emphasis stand in one another deeper than any reader follows. */
    NESTED_TOO_DEEPLY,
    /** Copies compressed by Brotli are asked for on a machine that cannot make them. */
    NO_BROTLI,
    /** A text file holds a NUL character. */
    NUL_CHARACTER,
    /** A mark of Markdown begins or ends nothing, or is none where it stands. */
    OPEN_MARK,
    /** A new site could not be given to the group that the old one belonged to. */
    OUTPUT_GROUP_LOST,
    /** The output folder is the site folder, one above it, or one that holds its sources. */
    OUTPUT_HOLDS_SOURCE,
    /** The output folder, or that of the archives, lies inside a folder of sources. */
    OUTPUT_IN_SOURCE,
    /** The output folder, or that of the archives, is a file. */
    OUTPUT_IS_FILE,
    /** The output folder is, or lies behind, a link that leads nowhere. */
    OUTPUT_LINK_BROKEN,
    /** Another run is writing to the same output folder. */
    OUTPUT_LOCKED,
    /** The file system has no symbolic links, through which a site could be replaced at once. */
    OUTPUT_NOT_LINKED,
    /** The output folder holds files that Brobygger did not write. */
    OUTPUT_NOT_OURS,
    /** The output folder cannot be made or replaced where it is. */
    OUTPUT_NOT_WRITABLE,
    /** A page lies in a folder within a topic. */
    PAGE_TOO_DEEP,
    /** A sentence does not say who must do something. */
    PASSIVE_VOICE,
    /** The finished site could not be put in place of the old one. */
    PUBLISH_FAILED,
    /** The text of a page is hard to read. */
    READABILITY,
    /** A rule of law should have been compared with the official text again by now. */
    REVIEW_DUE,
    /** A sentence is too long. */
    SENTENCE_LENGTH,
    /** A file of a published site has other bytes than when it was built. */
    SITE_FILE_CHANGED,
    /** A tool could not write a file of the whole site, such as the sitemap. */
    SITE_FILE_FAILED,
    /** A file lies, or lay until it was replaced, in a published site, and no build put it there. */
    SITE_FILE_FOREIGN,
    /** A file of a published site is not there any more. */
    SITE_FILE_MISSING,
    /** A source changed while the site was being built of it. */
    SOURCE_CHANGED,
    /** A file lies where it is not used. */
    STRAY_FILE,
    /** A row of a table has more cells than the table has columns. */
    TABLE_CELLS,
    /** A template failed while it was printing a page. */
    TEMPLATE_ERROR,
    /** A template cannot be read as one. */
    TEMPLATE_SYNTAX,
    /** A link by reference has no definition on its page. */
    UNDEFINED_REFERENCE,
    /** A file is not the picture that its name promises, or a larger one than a page needs. */
    UNFIT_PICTURE,
    /** A key that nobody reads. */
    UNKNOWN_KEY,
    /** A language tag that data/languages.yaml does not describe. */
    UNKNOWN_LANGUAGE,
    /** An id that is not in data/law.yaml. */
    UNKNOWN_LAW,
    /** A name in braces for which nothing is put in. */
    UNKNOWN_PLACEHOLDER,
    /** A text for a slot that no page has. */
    UNKNOWN_SLOT,
    /** An id that is not in data/links.yaml. */
    UNKNOWN_SOURCE,
    /** There are translations into a language that is not published. */
    UNPUBLISHED_LANGUAGE,
    /** A file or folder cannot be opened. */
    UNREADABLE_FILE,
    /** JBake cannot use {@code jbake.properties}. */
    UNREADABLE_SETTINGS,
    /** A bundle belongs to no page that could use it. */
    UNUSED_BUNDLE,
    /** A page says where a link leads, and has no such link. */
    UNUSED_REFERENCE,
    /** A setting has no effect. */
    UNUSED_SETTING,
    /** A file of the new site could not be written. */
    UNWRITABLE_FILE,
    /** A data file is not YAML that can be read. */
    YAML_SYNTAX;

    /** The id as printed and documented, for example {@code duplicate-address}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
