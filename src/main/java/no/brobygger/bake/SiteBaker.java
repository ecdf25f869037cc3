package no.brobygger.bake;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.page.SitePlan;
import no.brobygger.source.SourcePlaces;
import org.jbake.app.Asset;
import org.jbake.app.JBakeException;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;

/** Bakes a planned site: its pages, the files of the whole site, and its assets. */
public final class SiteBaker {

    /** JBake's own tools: its sitemap and feed come from its database, and its page renderer is quadratic. */
    private static final String JBAKES_OWN = RenderingTool.class.getPackageName();

    private final ClassLoader services;

    public SiteBaker() {
        this(SiteBaker.class.getClassLoader());
    }

    /**
     * A baker that looks for tools in another place.
     *
     * @param services where {@code META-INF/services/org.jbake.render.RenderingTool} is looked for
     */
    SiteBaker(ClassLoader services) {
        this.services = services;
    }

    /** Loads Freemarker, which takes a while: for a thread that has nothing else to do yet. */
    public static void loadClasses() {
        FtlhTemplateEngine.loadClasses();
    }

    /**
     * Writes everything into the staging folder. All that goes wrong is reported; the folder is then incomplete and must
     * not be published.
     *
     * @param siteFolder holds {@code jbake.properties}, the templates and the assets
     * @param staging exists or can be made, and holds nothing of an earlier bake
     * @param threads how many pages are rendered at a time, at least 1; the bytes are the same for any number
     */
    public void bake(Path siteFolder, SitePlan plan, Path staging, int threads, Consumer<Diagnostic> problems) {
        SitePlaces places = new SitePlaces(siteFolder);
        try {
            SiteConfiguration config = SiteConfiguration.read(places.siteFolder(), staging.toAbsolutePath());
            Optional<Diagnostic> problem = missingFolder(config, places).or(() -> unwritable(staging, places));
            problem.ifPresentOrElse(problems, () -> bake(config, places, plan, threads, problems));
        } catch (JBakeException e) {
            problems.accept(Diagnostic.error(
                    Rule.UNREADABLE_SETTINGS,
                    SourceLocation.startOf(SourcePlaces.SETTINGS),
                    "'jbake.properties' cannot be read by JBake",
                    "it must be a readable file of 'key=value' lines"));
        }
    }

    private void bake(
            SiteConfiguration config, SitePlaces places, SitePlan plan, int threads, Consumer<Diagnostic> problems) {
        MemoryContentStore store = new MemoryContentStore(plan);
        FtlhTemplateEngine templates = new FtlhTemplateEngine(config, store);
        SiteOven.Job job = new SiteOven.Job(plan, places, templates, tools(), threads, problems);
        new SiteOven(utensils(config, store, templates), job).bake();
        PlannedFiles.copy(plan.files(), places, config.getDestinationFolder().toPath(), problems);
    }

    private static Utensils utensils(
            JBakeConfiguration config, MemoryContentStore store, FtlhTemplateEngine templates) {
        Utensils utensils = new Utensils();
        utensils.setConfiguration(config);
        utensils.setContentStore(store);
        utensils.setRenderer(new Renderer(store, config, new DirectTemplateEngine(store, config, templates)));
        utensils.setAsset(new Asset(config));
        return utensils;
    }

    private static Optional<Diagnostic> unwritable(Path staging, SitePlaces places) {
        try {
            Files.createDirectories(staging);
            if (Files.isWritable(staging)) {
                return Optional.empty();
            }
            throw new AccessDeniedException(staging.toString());
        } catch (IOException e) {
            return Optional.of(new WriteProblem(places).diagnostic(e, staging));
        }
    }

    /** Asked before JBake does, which would print a stack trace for the one and an absolute path for the other. */
    private static Optional<Diagnostic> missingFolder(JBakeConfiguration config, SitePlaces places) {
        return missing(config.getTemplateFolder(), places).or(() -> missing(config.getContentFolder(), places));
    }

    private static Optional<Diagnostic> missing(File folder, SitePlaces places) {
        if (folder.isDirectory()) {
            return Optional.empty();
        }
        String name = places.name(folder.toPath());
        return Optional.of(Diagnostic.error(
                Rule.MISSING_FOLDER,
                SourceLocation.startOf(name),
                "folder '" + name + "' does not exist",
                "create it, and build again"));
    }

    private List<RenderingTool> tools() {
        return ServiceLoader.load(RenderingTool.class, services).stream()
                .filter(tool -> !tool.type().getPackageName().equals(JBAKES_OWN))
                .sorted(Comparator.comparing(tool -> tool.type().getName()))
                .<RenderingTool>map(ServiceLoader.Provider::get)
                .toList();
    }
}
