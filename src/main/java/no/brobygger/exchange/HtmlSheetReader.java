package no.brobygger.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.SourceLocation;

/** Reads a review sheet back, as it was exported or as a browser saved it. */
final class HtmlSheetReader implements FormatReader {

    @Override
    public List<IncomingUnit> read(ImportedText file, Consumer<Diagnostic> problems) {
        List<IncomingUnit> units = new ArrayList<>();
        try {
            XmlCursor cursor = new XmlCursor(file);
            String language = "";
            String page = "";
            while (cursor.next()) {
                if (!cursor.isStart()) {
                    continue;
                }
                switch (cursor.name()) {
                    case "html" -> language = cursor.attribute("data-language");
                    case "section" -> page = cursor.attribute("data-page");
                    case "div" -> {
                        if (hasClass(cursor, "unit")) {
                            units.add(unit(cursor, language, page));
                        }
                    }
                    default -> {
                        // Headings, explanations, the tools.
                    }
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
        Optional<String> context = cursor.optional("data-context");
        Optional<Trace> trace = Trace.parse(cursor.attribute("data-trace"));
        String source = "";
        String target = "";
        boolean confirmed = false;
        int depth = 1;
        while (depth > 0 && cursor.next()) {
            if (cursor.isEnd()) {
                depth -= cursor.name().equals("div") ? 1 : 0;
            } else if (cursor.isStart()) {
                if (hasClass(cursor, "source")) {
                    source = cursor.content();
                } else if (cursor.name().equals("textarea")) {
                    String content = cursor.content();
                    target = content.startsWith("\n") ? content.substring(1) : content;
                } else {
                    confirmed |= cursor.name().equals("input") && cursor.hasAttribute("checked");
                    depth += cursor.name().equals("div") ? 1 : 0;
                }
            }
        }
        return new IncomingUnit(
                place,
                language,
                page,
                context,
                source,
                target,
                confirmed ? Claim.DONE : Claim.SILENT,
                List.of(),
                trace);
    }

    private static boolean hasClass(XmlCursor cursor, String name) {
        return List.of(cursor.attribute("class").split(" ")).contains(name);
    }
}
