package no.brobygger.bake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.disk.WriteFailure;
import no.brobygger.page.PlannedPage;
import no.brobygger.page.SitePlan;
import no.brobygger.source.SourcePlaces;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * JBake's oven, without its database: JBake's renderer, tools and assets over our plan of pages.
 *
 * <p>JBake's own {@code bake()} is never run: it needs OrientDB, searches the whole list of documents for each of them,
 * and sets the default locale of the JVM. This one loads every template once, renders the pages in parallel, lets the
 * tools write the files of the whole site, copies the assets, and compares the disk with the plan.
 */
final class SiteOven extends Oven {

    /**
     * What to bake, beside JBake's utensils.
     *
     * @param templates the engine behind the utensils' renderer
     * @param tools in the order they run
     * @param threads how many pages are rendered at a time, at least 1
     */
    record Job(
            SitePlan plan,
            SitePlaces places,
            FtlhTemplateEngine templates,
            List<RenderingTool> tools,
            int threads,
            Consumer<Diagnostic> problems) {

        Job {
            tools = List.copyOf(tools);
            if (threads < 1) {
                throw new IllegalArgumentException("threads " + threads + " must be at least 1");
            }
        }
    }

    private final Job job;
    private final Path destination;
    private final String templateFolder;
    private final WriteProblem writeProblem;
    private final BakeFailures failures = new BakeFailures();

    SiteOven(Utensils utensils, Job job) {
        super(utensils);
        this.job = job;
        this.destination = utensils.getConfiguration().getDestinationFolder().toPath();
        this.templateFolder = job.places()
                .name(utensils.getConfiguration().getTemplateFolder().toPath());
        this.writeProblem = new WriteProblem(job.places());
    }

    @Override
    public void bake() {
        TemplateProblem.Reader reader = new TemplateProblem.Reader(templateFolder, existingTemplates());
        List<PlannedPage> pages = withTemplates(reader);
        PageBatch batch = new PageBatch(getUtensils().getRenderer(), reader, failures);
        Optional<Diagnostic> stopped = makeFolders(pages).or(() -> bakePages(batch, pages));
        stopped.ifPresent(job.problems());
        if (stopped.isEmpty()) {
            runTools();
            new AssetFolder(getUtensils().getConfiguration(), job.places(), job.problems())
                    .copy(getUtensils().getAsset(), job.plan());
            findLostPages(pages);
        }
        failures.report(job.problems());
    }

    private String existingTemplates() {
        try {
            return String.join(", ", job.templates().names());
        } catch (IOException e) {
            return "(" + WriteFailure.reason(e) + ")";
        }
    }

    /** The pages whose template loads; the others have failed already. */
    private List<PlannedPage> withTemplates(TemplateProblem.Reader reader) {
        SortedMap<String, TemplateProblem> unusable = new TreeMap<>();
        for (String name : job.plan().pages().stream()
                .map(PlannedPage::template)
                .distinct()
                .sorted()
                .toList()) {
            try {
                job.templates().load(name);
            } catch (IOException e) {
                unusable.put(name, reader.ofLoading(e, name));
            }
        }
        for (PlannedPage page : job.plan().pages()) {
            TemplateProblem problem = unusable.get(page.template());
            if (problem != null) {
                failures.add(problem, page.address());
            }
        }
        return job.plan().pages().stream()
                .filter(page -> job.templates().hasLoaded(page.template()))
                .toList();
    }

    /** Makes each folder once, so that JBake finds it there for every page. */
    private Optional<Diagnostic> makeFolders(List<PlannedPage> pages) {
        List<Path> folders = pages.stream()
                .map(PlannedPage::address)
                .map(address -> address.substring(0, Math.max(0, address.lastIndexOf('/'))))
                .distinct()
                .map(destination::resolve)
                .sorted()
                .toList();
        for (Path folder : folders) {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                return Optional.of(writeProblem.diagnostic(e, folder));
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> bakePages(PageBatch batch, List<PlannedPage> pages) {
        Optional<PageBatch.Unwritten> unwritten = batch.bake(pages, job.threads());
        return unwritten.map(page -> writeProblem.diagnostic(page.failure(), destination.resolve(page.address())));
    }

    private void runTools() {
        for (RenderingTool tool : job.tools()) {
            try {
                tool.render(
                        getUtensils().getRenderer(),
                        getUtensils().getContentStore(),
                        getUtensils().getConfiguration());
            } catch (RenderingException e) {
                job.problems().accept(failed(tool, e));
            }
        }
    }

    private Diagnostic failed(RenderingTool tool, RenderingException failure) {
        if (failure.getCause() instanceof IOException io) {
            return writeProblem.diagnostic(io, destination);
        }
        return Diagnostic.error(
                Rule.SITE_FILE_FAILED,
                SourceLocation.startOf(SourcePlaces.SETTINGS),
                "tool '" + tool.getClass().getSimpleName() + "' failed: " + failure.getMessage(),
                "mend the tool, or the setting that it names");
    }

    /** JBake can lose a page without an error, so the disk has the last word. */
    private void findLostPages(List<PlannedPage> pages) {
        for (PlannedPage page : pages) {
            boolean written = new File(destination.toFile(), page.address()).length() > 0;
            if (!written && !failures.has(page.address())) {
                failures.add(
                        new TemplateProblem(
                                Rule.LOST_PAGE,
                                SourceLocation.startOf(templateFolder + "/" + page.template()),
                                "no file, or an empty one, was written",
                                "see that the template prints something and that no tool or asset removes the file"),
                        page.address());
            }
        }
    }
}
