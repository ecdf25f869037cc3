package no.brobygger.exchange;

import java.util.Optional;

/**
 * How to import.
 *
 * @param force whether an edit that is newer than the file gives way, and a reviewed text to one that is not
 * @param dryRun whether nothing is written
 * @param review whether a person has read the translations of the file against their sources
 * @param school whose site it is; that of the settings when it is empty
 */
public record ImportOptions(boolean force, boolean dryRun, boolean review, Optional<String> school) {

    /** For the site as its settings have it. */
    public ImportOptions(boolean force, boolean dryRun, boolean review) {
        this(force, dryRun, review, Optional.empty());
    }
}
