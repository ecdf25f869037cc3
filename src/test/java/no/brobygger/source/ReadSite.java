package no.brobygger.source;

import java.nio.file.Path;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;

/** A site that was read, and everything that was said about it, as it would be printed. */
record ReadSite(SiteSource source, String problems) {

    static ReadSite of(Path folder) {
        DiagnosticLog log = new DiagnosticLog();
        SiteSource source = new SiteReader().read(folder, log);
        return new ReadSite(source, print(log));
    }

    static String print(DiagnosticLog log) {
        return log.sorted().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }
}
