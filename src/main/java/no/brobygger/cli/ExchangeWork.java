package no.brobygger.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.exchange.ExportReport;
import no.brobygger.exchange.ExportRequest;
import no.brobygger.exchange.ImportOptions;
import no.brobygger.exchange.ImportReport;

/** What commands let others do with files for translators. */
interface ExchangeWork {

    ExportReport export(Path site, ExportRequest request, Consumer<Diagnostic> problems);

    ImportReport importFiles(Path site, List<Path> files, ImportOptions options, Consumer<Diagnostic> problems);
}
