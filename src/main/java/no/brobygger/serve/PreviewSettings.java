package no.brobygger.serve;

import java.nio.file.Path;

/**
 * What is previewed, and where.
 *
 * @param site the site's folder, which is watched
 * @param output the folder that the build publishes to and that is served
 * @param port 0–65535; 0 takes any that is free
 * @param session a word of letters and digits that no earlier preview had: a page of an earlier one reloads by it
 */
public record PreviewSettings(Path site, Path output, int port, String session) {

    public PreviewSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is outside 0..65535");
        }
        if (!session.matches("[a-zA-Z0-9]+")) {
            throw new IllegalArgumentException("session '" + session + "' must be letters and digits");
        }
    }
}
