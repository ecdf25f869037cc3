/**
 * Measures whether the guidance is written in plain language, and tells what is hard to read in it.
 *
 * <p>The measure is LIX (C.-H. Björnsson, Läsbarhet, 1968): words in a sentence plus the percentage of words of more than
 * six letters. It says nothing of sense or order; it finds the pages to read again.
 */
package no.brobygger.readability;
