package no.brobygger.exchange;

/** What an imported file says about a translation besides its text. */
enum Claim {
    /** It is finished. */
    DONE,
    /** Somebody has to look at it again. */
    DOUBTFUL,
    /** Nothing; then a text that was edited is finished, and one that was not is what it was. */
    SILENT
}
