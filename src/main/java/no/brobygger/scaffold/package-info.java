/**
 * Prepares a site's folder for one more language or school.
 *
 * <p>{@link no.brobygger.scaffold.NewLanguage} writes a language's description, its bundles without translations, and its
 * place in the settings; {@link no.brobygger.scaffold.NewSchool} asks about a school and writes its file. What is written is
 * what {@code source} reads without a word: all of it is made, and what a person answers is tried on the reader, before the
 * first byte is on the disk. No bundle and no school that is there is written over.
 */
package no.brobygger.scaffold;
