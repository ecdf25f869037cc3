package no.brobygger.exchange;

import java.util.List;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;

/** Reads units back from one format. */
interface FormatReader {

    /** The units that can be read; each problem is reported at its place, and a file that is broken gives none. */
    List<IncomingUnit> read(ImportedText file, Consumer<Diagnostic> problems);
}
