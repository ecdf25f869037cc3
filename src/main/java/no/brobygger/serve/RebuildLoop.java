package no.brobygger.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import no.brobygger.disk.FolderSnapshot;

/** Builds once, and again whenever the sources differ from what was built last. */
final class RebuildLoop implements Runnable {

    private final ChangeSignal signal;
    private final Supplier<FolderSnapshot> sources;
    private final PreviewBuild build;
    private final PreviewState state;

    RebuildLoop(ChangeSignal signal, Supplier<FolderSnapshot> sources, PreviewBuild build, PreviewState state) {
        this.signal = signal;
        this.sources = sources;
        this.build = build;
        this.state = state;
    }

    @Override
    public void run() {
        try {
            // Looked at before each build: what changes while it runs is found different afterwards.
            FolderSnapshot built = sources.get();
            build(List.of());
            while (signal.await()) {
                FolderSnapshot now = sources.get();
                List<Path> changed = now.changedSince(built);
                if (!changed.isEmpty()) {
                    built = now;
                    build(changed);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void build(List<Path> changed) {
        state.buildBegins();
        BuildOutcome outcome = new BuildOutcome(false, List.of());
        try {
            outcome = build.build(changed);
        } finally {
            // Also after a bug: no request shall wait for a build that is over.
            state.buildEnds(outcome);
        }
    }
}
