package no.brobygger.serve;

/** Says when it is worth while to look whether something has changed. */
interface ChangeSignal extends AutoCloseable {

    /**
     * Waits until something may have changed.
     *
     * @return false when the signal was closed
     */
    boolean await() throws InterruptedException;

    /** Ends the waiting. */
    @Override
    void close();
}
