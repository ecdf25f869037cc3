package no.brobygger.page;

import java.nio.file.Path;
import java.util.List;
import no.brobygger.bake.SiteBaker;

/** Prints page values with the site's own templates, through the same door as a build. */
final class TemplatePrinter {

    private static final Path SITE = Path.of("").toAbsolutePath();

    private TemplatePrinter() {}

    /** Bakes the pages, with the site's assets, into a folder that is empty or does not exist. */
    static void print(List<PageView> pages, Path folder) {
        List<PlannedPage> planned = pages.stream()
                .map(page -> new PlannedPage(page.address(), template(page.content()), page.language(), () -> page))
                .toList();
        new SiteBaker().bake(SITE, new SitePlan(planned), folder, 1, problem -> {
            throw new AssertionError(problem.toString());
        });
    }

    private static String template(Content content) {
        if (content instanceof Content.Guidance) {
            return "guidance.ftlh";
        } else if (content instanceof Content.SideBySide) {
            return "side-by-side.ftlh";
        } else if (content instanceof Content.Leaflet) {
            return "leaflet.ftlh";
        } else if (content instanceof Content.Topic) {
            return "topic.ftlh";
        } else if (content instanceof Content.Home) {
            return "home.ftlh";
        }
        return content instanceof Content.Chooser ? "chooser.ftlh" : "not-found.ftlh";
    }
}
