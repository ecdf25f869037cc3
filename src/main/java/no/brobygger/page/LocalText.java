package no.brobygger.page;

import no.brobygger.language.Language;

/**
 * Plain text and the language it is really in, which need not be the page's (WCAG 3.1.2).
 *
 * @param text plain, to be escaped
 * @param language the text's own language
 */
public record LocalText(String text, Language language) {}
