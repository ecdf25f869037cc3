package no.brobygger.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.brobygger.disk.FolderSnapshot;
import no.brobygger.source.SourcePlaces;

/** A running preview of a site: a web server on this computer, and a watch that builds anew after every change. */
public final class Preview implements AutoCloseable {

    /** A browser opens about six connections; the one for events does not hold a thread. */
    private static final int THREADS = 6;

    private static final long LONGEST_LAST_BUILD_MS = 2_000;

    private final HttpServer server;
    private final ExecutorService workers;
    private final ChangeSignal signal;
    private final PreviewState state;
    private final Thread watch;

    private Preview(
            HttpServer server, ExecutorService workers, ChangeSignal signal, PreviewState state, Runnable loop) {
        this.server = server;
        this.workers = workers;
        this.signal = signal;
        this.state = state;
        this.watch = daemon(loop, "preview-watch");
    }

    /**
     * Starts the preview: takes the port, then builds for the first time while requests wait.
     *
     * <p>On JDK 17 a request takes 40 ms unless {@code sun.net.httpserver.nodelay} is set before the first call.
     *
     * @throws java.net.BindException if the port is taken
     */
    public static Preview open(PreviewSettings settings, PreviewBuild build) throws IOException {
        // The port first: when it is taken, nothing else has begun.
        HttpServer server = bind(settings.port());
        try {
            return open(server, settings, build, new FolderWatch(settings.site(), SourcePlaces.ALL));
        } catch (IOException e) {
            server.stop(0);
            throw e;
        }
    }

    static Preview open(PreviewSettings settings, PreviewBuild build, ChangeSignal signal) throws IOException {
        return open(bind(settings.port()), settings, build, signal);
    }

    private static HttpServer bind(int port) throws IOException {
        InetAddress thisComputer = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
        return HttpServer.create(new InetSocketAddress(thisComputer, port), 0);
    }

    private static Preview open(HttpServer server, PreviewSettings settings, PreviewBuild build, ChangeSignal signal) {
        PreviewState state = new PreviewState(settings.session());
        ExecutorService workers = Executors.newFixedThreadPool(THREADS, task -> daemon(task, "preview"));
        server.setExecutor(workers);
        server.createContext("/", new PreviewHandler(new SiteFiles(settings.output()), state));
        Runnable loop =
                new RebuildLoop(signal, () -> FolderSnapshot.of(settings.site(), SourcePlaces.ALL), build, state);
        Preview preview = new Preview(server, workers, signal, state, loop);
        preview.watch.start();
        server.start();
        return preview;
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Where a browser finds the preview, for example {@code http://127.0.0.1:8820/}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Stops serving and watching. A build that is under way gets two seconds to end. */
    @Override
    public void close() {
        signal.close();
        state.close();
        server.stop(0);
        workers.shutdownNow();
        try {
            watch.join(LONGEST_LAST_BUILD_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
