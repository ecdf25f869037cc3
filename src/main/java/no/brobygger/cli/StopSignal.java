package no.brobygger.cli;

import java.util.concurrent.CountDownLatch;

/** How a command is told to end that would go on for ever. */
@FunctionalInterface
interface StopSignal {

    /** Ctrl-C, or an end asked for by the system: the clean-up is the last thing the process does. */
    StopSignal OF_THE_PROCESS = cleanUp -> {
        Runtime.getRuntime().addShutdownHook(new Thread(cleanUp, "stop"));
        new CountDownLatch(1).await();
    };

    /**
     * Waits until it is time, and cleans up.
     *
     * @param cleanUp is run once
     */
    void await(Runnable cleanUp) throws InterruptedException;
}
