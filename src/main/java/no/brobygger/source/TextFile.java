package no.brobygger.source;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.SourceText;

/** Reads one text file of a site, as strictly as all others are read. */
public final class TextFile {

    private TextFile() {}

    /**
     * The text of a file; empty after an error.
     *
     * @param path relative to the site folder, with {@code /}
     */
    public static Optional<SourceText> read(Path siteFolder, String path, Consumer<Diagnostic> problems) {
        return new SiteFolder(siteFolder).read(path, problems);
    }
}
