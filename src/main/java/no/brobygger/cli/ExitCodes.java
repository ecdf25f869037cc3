package no.brobygger.cli;

/** How the tool ends. */
final class ExitCodes {

    static final int OK = 0;
    /** The site has errors. */
    static final int PROBLEMS = 1;

    static final int WRONG_USAGE = 2;
    /** The disk, the network or the tool itself failed. */
    static final int MACHINE_FAILURE = 3;

    private ExitCodes() {}
}
