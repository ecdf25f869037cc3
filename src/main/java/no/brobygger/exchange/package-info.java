/**
 * Bundles leave and come back as XLIFF, one PO, CSV or HTML.
 *
 * <p>Out go {@link no.brobygger.exchange.ExchangeUnit units}: what the bundles of a language have for each segment
 * today, in one file. Back come the same units, edited by people and tools that know nothing of Brobygger. Every format
 * carries each unit's page, context and source, and a {@link no.brobygger.exchange.Trace} of the translation it left
 * with; so an import can tell an edit from an old copy, and takes only what lowers nothing and overwrites nothing newer.
 *
 * <p>Law: what is exported and imported unedited changes no byte, in any format.
 */
package no.brobygger.exchange;
