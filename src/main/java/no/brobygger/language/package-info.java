/**
 * Languages: direction, order, fallback and formats. The only door to ICU4J.
 *
 * <p>In come the rows of {@code data/languages.yaml}, as {@link no.brobygger.language.Language}. Out go a
 * {@link no.brobygger.language.LanguageTable}, which knows the fallback of each, a
 * {@link no.brobygger.language.LanguageFormat} per language for dates, numbers, lists and sorting, and an
 * {@link no.brobygger.language.InterfaceMessage} per text of the interface.
 *
 * <p>The law: nothing here reads the machine's own locale, time zone or clock, and no bidi control character comes out
 * that did not come in. Everything public may be used from any thread.
 *
 * <p>The trap: ICU never says that it does not know a language; it answers in English. What it lacks stands in
 * {@code IcuGaps}, and a test compares {@code data/languages.yaml} with ICU line by line.
 */
package no.brobygger.language;
