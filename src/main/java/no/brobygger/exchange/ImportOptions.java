package no.brobygger.exchange;

/**
 * How to import.
 *
 * @param force whether an edit that is newer than the file gives way, and a reviewed text to one that is not
 * @param dryRun whether nothing is written
 * @param review whether a person has read the translations of the file against their sources
 */
public record ImportOptions(boolean force, boolean dryRun, boolean review) {}
