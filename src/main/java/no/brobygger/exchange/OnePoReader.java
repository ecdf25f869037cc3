package no.brobygger.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleEntry;
import no.brobygger.translation.BundleReader;

/** Reads one PO file back, as Poedit, {@code msgcat} or {@code msgmerge} left it. */
final class OnePoReader implements FormatReader {

    @Override
    public List<IncomingUnit> read(ImportedText file, Consumer<Diagnostic> problems) {
        Optional<Bundle> bundle = new BundleReader().read(file.source(), language(file.text()), problems);
        List<IncomingUnit> units = new ArrayList<>();
        bundle.ifPresent(po -> po.entries().stream()
                .filter(entry -> !entry.obsolete())
                .forEach(entry -> units.add(unit(
                        new SourceLocation(file.path(), entry.line(), 1),
                        po.header().getOrDefault("Language", ""),
                        entry))));
        return units;
    }

    /** What the file says itself: whether that is a language of this site is told with its units. */
    private static String language(String text) {
        int field = text.indexOf("\"Language: ");
        int end = field < 0 ? -1 : text.indexOf("\\n", field);
        return end < 0
                ? ""
                : text.substring(field + "\"Language: ".length(), end).strip();
    }

    private static IncomingUnit unit(SourceLocation place, String language, BundleEntry entry) {
        String context = entry.context().orElse("");
        int bar = context.indexOf(OnePoWriter.CONTEXT);
        return new IncomingUnit(
                place,
                language,
                bar < 0 ? context : context.substring(0, bar),
                bar < 0 ? Optional.empty() : Optional.of(context.substring(bar + 1)),
                entry.source(),
                entry.target(),
                entry.isFuzzy() ? Claim.DOUBTFUL : Claim.DONE,
                entry.comments().translator(),
                entry.comments().extracted().stream()
                        .filter(line -> line.startsWith(OnePoWriter.TRACE))
                        .findFirst()
                        .flatMap(line -> Trace.parse(
                                line.substring(OnePoWriter.TRACE.length()).strip())));
    }
}
