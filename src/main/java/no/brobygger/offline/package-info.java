/**
 * Makes a language readable without network: a worker that keeps its files on a device, and archives to carry.
 *
 * <p>Both start from the files of a finished site and add to them; they know nothing of how pages are made.
 */
package no.brobygger.offline;
