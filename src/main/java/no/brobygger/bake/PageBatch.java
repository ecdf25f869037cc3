package no.brobygger.bake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import no.brobygger.page.PlannedPage;
import org.jbake.app.Renderer;

/**
 * Renders pages in parallel, each straight to the disk. An error in a template fails its page and goes on to the next; a
 * page that cannot be written stops the batch, since the rest would fail the same way.
 */
final class PageBatch {

    /** A page that could not be written, and why. */
    record Unwritten(String address, IOException failure) {}

    private final Renderer renderer;
    private final TemplateProblem.Reader reader;
    private final BakeFailures failures;
    private final AtomicReference<Unwritten> unwritten = new AtomicReference<>();

    PageBatch(Renderer renderer, TemplateProblem.Reader reader, BakeFailures failures) {
        this.renderer = renderer;
        this.reader = reader;
        this.failures = failures;
    }

    /**
     * Bakes all pages, and returns when no thread is at work any more.
     *
     * @return the page that stopped the batch, if one did
     */
    Optional<Unwritten> bake(List<PlannedPage> pages, int threads) {
        AtomicInteger next = new AtomicInteger();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(workers.submit(() -> bakeFrom(pages, next)));
            }
            awaitAll(running);
        } finally {
            next.set(pages.size());
            workers.shutdown();
        }
        return Optional.ofNullable(unwritten.get());
    }

    private void bakeFrom(List<PlannedPage> pages, AtomicInteger next) {
        try {
            for (int i = next.getAndIncrement(); i < pages.size(); i = next.getAndIncrement()) {
                bake(pages.get(i));
                if (unwritten.get() != null) {
                    return;
                }
            }
        } finally {
            // Either all are done, or one met a bug or a full disk: then the other threads end with their page.
            next.set(pages.size());
        }
    }

    private void bake(PlannedPage page) {
        Object value = page.value().get();
        try {
            renderer.render(PageDocument.toRender(page, value));
        } catch (Exception e) {
            Optional<TemplateProblem> template = reader.ofPage(e, page.template(), value);
            Optional<IOException> io = Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                    .filter(IOException.class::isInstance)
                    .map(IOException.class::cast)
                    .findFirst();
            if (template.isPresent()) {
                failures.add(template.get(), page.address());
            } else if (io.isPresent()) {
                unwritten.compareAndSet(null, new Unwritten(page.address(), io.get()));
            } else {
                throw new IllegalStateException("page '" + page.address() + "' could not be baked", e);
            }
        }
    }

    /** Waits for every worker, then throws what the first of them threw. */
    private static void awaitAll(List<Future<?>> workers) {
        Optional<Throwable> thrown = Optional.empty();
        for (Future<?> worker : workers) {
            try {
                worker.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while pages were baked", e);
            } catch (ExecutionException e) {
                thrown = thrown.or(() -> Optional.of(e.getCause()));
            }
        }
        if (thrown.isPresent()) {
            throw thrown.get() instanceof RuntimeException bug ? bug : new IllegalStateException(thrown.get());
        }
    }
}
