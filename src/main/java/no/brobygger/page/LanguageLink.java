package no.brobygger.page;

import no.brobygger.language.Language;

/**
 * A link to the same page in a language.
 *
 * @param language the language it leads to
 * @param href the page there, relative to the page that shows the link
 * @param current whether it is the page one is on: shown, but not a link
 * @param translated whether the page really is in that language, so that a reader knows before going there
 */
public record LanguageLink(Language language, String href, boolean current, boolean translated) {}
