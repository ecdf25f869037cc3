package no.brobygger.serve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Which version of the site is served, what stands in the way of the next one, and who must be told. */
final class PreviewState {

    /** Browsers that went away are noticed only when something is sent; until then this is enough. */
    private static final int MOST_LISTENERS = 64;

    private static final long LONGEST_WAIT_NS = TimeUnit.SECONDS.toNanos(60);

    private final String session;
    private final Lock lock = new ReentrantLock();
    private final Condition buildEnded = lock.newCondition();
    private final Set<EventListener> listeners = new LinkedHashSet<>();
    private int number = 0;
    private boolean building = true;
    private boolean built = false;
    private List<String> problems = List.of();

    /** Someone who is told. */
    interface EventListener {

        /** Sends an event; false when nobody listens any more. */
        boolean send(PreviewEvent event);

        void close();
    }

    PreviewState(String session) {
        this.session = session;
    }

    /** The name of what is served now; another one means that a page is out of date. */
    String version() {
        lock.lock();
        try {
            return session + "-" + number;
        } finally {
            lock.unlock();
        }
    }

    void buildBegins() {
        lock.lock();
        try {
            building = true;
        } finally {
            lock.unlock();
        }
    }

    void buildEnds(BuildOutcome outcome) {
        lock.lock();
        try {
            building = false;
            built = true;
            problems = outcome.problems();
            if (outcome.changed()) {
                number++;
            }
            buildEnded.signalAll();
            PreviewEvent event = outcome.changed() ? PreviewEvent.RELOAD : PreviewEvent.problems(problems);
            listeners.removeIf(listener -> !listener.send(event));
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the first build of this preview has ended, well or badly; not for ever. */
    void awaitFirstBuild() throws InterruptedException {
        awaitWhile(() -> !built);
    }

    /** Waits for the build that is under way, if there is one; not for ever. */
    void awaitBuild() throws InterruptedException {
        awaitWhile(() -> building);
    }

    private void awaitWhile(BooleanSupplier condition) throws InterruptedException {
        lock.lock();
        try {
            long left = LONGEST_WAIT_NS;
            while (condition.getAsBoolean() && left > 0) {
                left = buildEnded.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Tells a listener how things stand, and then of every change.
     *
     * @param version the version of the page that listens
     */
    void listen(EventListener listener, String version) {
        lock.lock();
        try {
            PreviewEvent event = version.equals(version()) ? PreviewEvent.problems(problems) : PreviewEvent.RELOAD;
            if (!listener.send(event)) {
                return;
            }
            listeners.add(listener);
            if (listeners.size() > MOST_LISTENERS) {
                EventListener oldest = listeners.iterator().next();
                listeners.remove(oldest);
                oldest.close();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Lets all listeners go. */
    void close() {
        List<EventListener> all;
        lock.lock();
        try {
            all = new ArrayList<>(listeners);
            listeners.clear();
        } finally {
            lock.unlock();
        }
        all.forEach(EventListener::close);
    }
}
