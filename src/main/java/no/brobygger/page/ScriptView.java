package no.brobygger.page;

/**
 * What the template of a generated script sees.
 *
 * @param text the whole script
 */
public record ScriptView(HtmlFragment text) {}
