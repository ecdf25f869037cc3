package no.brobygger.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.SourceLocation;

/** Reads XLIFF 1.0 to 1.2. The text of a code is the mark itself, so all text of an element is its content. */
final class Xliff12Reader implements FormatReader {

    @Override
    public List<IncomingUnit> read(ImportedText file, Consumer<Diagnostic> problems) {
        List<IncomingUnit> units = new ArrayList<>();
        try {
            XmlCursor cursor = new XmlCursor(file);
            String language = "";
            String page = "";
            while (cursor.next()) {
                if (cursor.isStart() && cursor.name().equals("file")) {
                    language = cursor.attribute("target-language");
                    page = cursor.attribute("original");
                } else if (cursor.isStart() && cursor.name().equals("trans-unit")) {
                    units.add(unit(cursor, language, page));
                }
            }
            return units;
        } catch (MalformedXmlException e) {
            problems.accept(e.problem());
            return List.of();
        }
    }

    private static IncomingUnit unit(XmlCursor cursor, String language, String page) throws MalformedXmlException {
        SourceLocation place = cursor.place();
        Optional<String> context = cursor.optional("resname");
        Optional<Trace> trace = Trace.parse(cursor.attribute("extradata"));
        String source = "";
        String target = "";
        List<String> remarks = new ArrayList<>();
        boolean approved = cursor.attribute("approved").equals("yes");
        Claim claim = approved ? Claim.DONE : Claim.SILENT;
        while (cursor.next() && !(cursor.isEnd() && cursor.name().equals("trans-unit"))) {
            if (!cursor.isStart()) {
                continue;
            }
            switch (cursor.name()) {
                case "source" -> source = cursor.content();
                case "target" -> {
                    claim = approved ? Claim.DONE : claim(cursor.attribute("state"));
                    target = cursor.content();
                }
                // Both hold sources and targets of their own.
                case "alt-trans", "seg-source" -> cursor.content();
                case "note" -> remarks.addAll(XliffNotes.remarks(cursor.attribute("from"), cursor.content()));
                default -> {
                    // What other tools have added.
                }
            }
        }
        return new IncomingUnit(place, language, page, context, source, target, claim, remarks, trace);
    }

    private static Claim claim(String state) {
        return switch (state) {
            case "translated", "signed-off", "final" -> Claim.DONE;
            case "needs-adaptation",
                    "needs-l10n",
                    "needs-review-adaptation",
                    "needs-review-l10n",
                    "needs-review-translation" -> Claim.DOUBTFUL;
            default -> Claim.SILENT;
        };
    }
}
