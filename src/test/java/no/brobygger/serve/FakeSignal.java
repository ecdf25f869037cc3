package no.brobygger.serve;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Something may have changed when the test says so. */
final class FakeSignal implements ChangeSignal {

    private final BlockingQueue<Boolean> rounds = new LinkedBlockingQueue<>();

    void mayHaveChanged() {
        rounds.add(true);
    }

    @Override
    public boolean await() throws InterruptedException {
        return rounds.take();
    }

    @Override
    public void close() {
        rounds.add(false);
    }
}
