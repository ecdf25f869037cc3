package no.brobygger.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.exchange.ExportReport;
import no.brobygger.exchange.ExportRequest;
import no.brobygger.exchange.ImportOptions;
import no.brobygger.exchange.ImportReport;
import no.brobygger.language.Language;
import no.brobygger.sync.SyncReport;

/** What commands let others do with bundles; a seam like {@link SiteWork}. */
interface BundleWork {

    /**
     * Brings bundles up to their pages.
     *
     * @param threads how many bundles are worked on at a time
     * @param tags the languages; all that are published when empty
     * @param check whether nothing is written
     */
    SyncReport sync(Path site, int threads, List<String> tags, boolean check, Consumer<Diagnostic> problems);

    /** Accepts a change of a source that means the same; gives the languages that are current again. */
    List<Language> acceptMinor(Path site, SourceLocation place, String remark, Consumer<Diagnostic> problems);

    /** Writes bundles in the canonical layout; gives the paths of those that are, or with {@code check} would be, changed. */
    List<String> format(Path site, boolean check, Consumer<Diagnostic> problems);

    /** Writes files for translators. */
    ExportReport export(Path site, ExportRequest request, Consumer<Diagnostic> problems);

    /** Takes translations back from such files. */
    ImportReport importFiles(Path site, List<Path> files, ImportOptions options, Consumer<Diagnostic> problems);
}
