package no.brobygger.publish;

/**
 * What became of the files of the site.
 *
 * @param added were not there before
 * @param changed have other bytes than before
 * @param unchanged have the same bytes and modification time as before
 * @param removed are no longer there
 */
public record PublishResult(int added, int changed, int unchanged, int removed) {

    /** Whether the published folder was left untouched. */
    public boolean isUntouched() {
        return added + changed + removed == 0;
    }
}
