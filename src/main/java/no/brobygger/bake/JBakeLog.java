package no.brobygger.bake;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps JBake's log to warnings. JBake writes a line per page, and a stack trace per page for an error in a template.
 *
 * <p>The loggers are held here because the JDK keeps only weak references to them: one that is collected comes back with
 * its level forgotten.
 */
final class JBakeLog {

    private static final List<Logger> WARNINGS = loggers("org.jbake", "org.apache.commons", "freemarker");

    /** What these would say is always told as a diagnostic, or is no problem, such as a site without assets. */
    private static final List<Logger> SILENT = loggers(
            "org.jbake.app.Asset", "org.jbake.app.Renderer", "org.jbake.app.configuration.JBakeConfigurationInspector");

    private JBakeLog() {}

    /** Sets the levels; the same each time it is called. */
    static void quieten() {
        WARNINGS.forEach(logger -> logger.setLevel(Level.WARNING));
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private static List<Logger> loggers(String... names) {
        return List.of(names).stream().map(Logger::getLogger).toList();
    }
}
