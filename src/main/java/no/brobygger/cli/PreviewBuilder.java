package no.brobygger.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import no.brobygger.BuildOptions;
import no.brobygger.BuildReport;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.serve.BuildOutcome;
import no.brobygger.serve.PreviewBuild;

/** Builds for the preview, and tells the person who started it. */
final class PreviewBuilder implements PreviewBuild {

    private final Screen screen;
    private final Path site;
    private final Path output;
    private final BuildOptions options;
    private final Viewpoint viewpoint;
    private final CountDownLatch opened = new CountDownLatch(1);

    PreviewBuilder(Screen screen, Path site, Path output, BuildOptions options) {
        this.screen = screen;
        this.site = site;
        this.output = output;
        this.options = options;
        this.viewpoint = new Viewpoint(screen.surroundings().workingFolder(), site);
    }

    /** Tells the address; nothing is told of builds before that. */
    void opened(URI address) {
        screen.out().print(address + "\n");
        screen.out().flush();
        opened.countDown();
    }

    @Override
    public BuildOutcome build(List<Path> changed) {
        try {
            opened.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new BuildOutcome(false, List.of());
        }
        if (!changed.isEmpty()) {
            String more = changed.size() > 1 ? " and " + (changed.size() - 1) + " more" : "";
            screen.out().print(viewpoint.name(changed.get(0)) + more + " changed\n");
        }
        Problems problems = new Problems(viewpoint);
        BuildReport report;
        String elapsed;
        try (ProgressLine progress = new ProgressLine(screen, true, "building", problems)) {
            report = screen.surroundings().sites().build(site, options, output, progress);
            elapsed = progress.elapsed();
        } catch (RuntimeException | StackOverflowError e) {
            // Such as a file that vanished while it was read: the next change may mend it, so the preview goes on.
            String message = MachineFailure.message(e);
            screen.error(message, "save any file of the site to try again");
            return new BuildOutcome(false, List.of(message));
        }
        return tell(report, problems, elapsed);
    }

    private BuildOutcome tell(BuildReport report, Problems problems, String elapsed) {
        List<Diagnostic> all = problems.all();
        WorkResult.printProblems(screen, all);
        if (problems.errors() > 0) {
            screen.err().print(problems.count() + ": the last good site stays\n");
            List<String> errors = all.stream()
                    .filter(Diagnostic::isError)
                    .map(Diagnostic::toString)
                    .toList();
            return new BuildOutcome(false, errors);
        }
        screen.out().print(BuildCommand.summary(report) + elapsed + "\n");
        screen.out().flush();
        return new BuildOutcome(report.written() + report.removed() > 0, List.of());
    }
}
