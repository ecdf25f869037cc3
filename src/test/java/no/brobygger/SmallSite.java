package no.brobygger;

import java.nio.file.Path;
import no.brobygger.diagnostic.DiagnosticLog;

/** A sound site of one page in two languages, with the repository's own templates, for tests that break one thing. */
public final class SmallSite {

    static final SiteText SOUND = SiteText.of("""
            -- jbake.properties --
            brobygger.site.name=Prøveskolen
            brobygger.languages=nb, en
            -- content/index.md --
            title=Hjem
            ~~~~~~
            Velkommen.
            """);

    private SmallSite() {}

    /** Its settings with these extras, as one of the files to replace. */
    public static String settingsWith(String extras) {
        return """
                -- jbake.properties --
                brobygger.site.name=Prøveskolen
                brobygger.languages=nb, en
                brobygger.extras=%s
                """.formatted(extras);
    }

    /** Writes the site with these files added or replaced. */
    public static Path with(String files, Path folder) {
        return OwnParts.addTo((files.isEmpty() ? SOUND : SOUND.with(files)).in(folder));
    }

    /** Builds the site with these files added or replaced, below a folder, and gives what a web server would serve. */
    public static Path published(String files, Path folder) {
        Path site = with(files, folder.resolve("site"));
        Path output = folder.resolve("output");
        DiagnosticLog log = new DiagnosticLog();
        BuildReport report = new SiteBuild(site, new BuildOptions(2, false)).build(output, log);
        if (!report.published()) {
            throw new AssertionError(GoldenSite.printed(log));
        }
        return output;
    }

    /** All that a full check says of a site, as it is printed. */
    public static String problems(Path site) {
        DiagnosticLog log = new DiagnosticLog();
        new SiteBuild(site, new BuildOptions(2, false)).check(log);
        return GoldenSite.printed(log);
    }
}
