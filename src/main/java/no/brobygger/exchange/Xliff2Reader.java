package no.brobygger.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.SourceLocation;

/**
 * Reads XLIFF 2.0 and 2.1, also when a tool has cut a unit into several segments. Codes become their original data
 * again; other inline elements, such as terms, say nothing to us and are passed over.
 */
final class Xliff2Reader implements FormatReader {

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
                    case "xliff" -> language = cursor.attribute("trgLang");
                    case "file" -> page = cursor.attribute("original");
                    case "unit" -> units.add(new Unit(cursor).read(language, page));
                    default -> {
                        // Groups and notes of files.
                    }
                }
            }
            return units;
        } catch (MalformedXmlException e) {
            problems.accept(e.problem());
            return List.of();
        }
    }

    /** One unit, from its start tag to its end tag. */
    private static final class Unit {

        private final XmlCursor cursor;
        private final SourceLocation place;
        private final Optional<String> context;
        private final Map<String, String> data = new HashMap<>();
        private final StringBuilder source = new StringBuilder();
        private final StringBuilder target = new StringBuilder();
        private final List<String> remarks = new ArrayList<>();
        private Optional<Trace> trace = Optional.empty();
        private boolean whole = true;
        private Claim claim = Claim.DONE;

        Unit(XmlCursor cursor) {
            this.cursor = cursor;
            this.place = cursor.place();
            this.context = cursor.optional("name");
        }

        IncomingUnit read(String language, String page) throws MalformedXmlException {
            while (cursor.next() && !(cursor.isEnd() && cursor.name().equals("unit"))) {
                if (!cursor.isStart()) {
                    continue;
                }
                switch (cursor.name()) {
                    case "data" -> data.put(cursor.attribute("id"), contentWithCodePoints("data"));
                    case "meta" -> readMeta();
                    case "note" -> remarks.addAll(XliffNotes.remarks(cursor.attribute("category"), cursor.content()));
                    case "segment", "ignorable" -> readPart(cursor.name());
                    default -> {
                        // What other tools have added.
                    }
                }
            }
            String text = whole ? target.toString() : "";
            return new IncomingUnit(place, language, page, context, source.toString(), text, claim, remarks, trace);
        }

        private void readMeta() throws MalformedXmlException {
            if (cursor.attribute("type").equals(Xliff2Writer.TRACE)) {
                trace = Trace.parse(cursor.content().strip());
            }
        }

        private void readPart(String part) throws MalformedXmlException {
            if (part.equals("segment")) {
                claim = lower(claim, claim(cursor.attribute("state")));
            }
            String from = "";
            Optional<String> to = Optional.empty();
            while (cursor.next() && !(cursor.isEnd() && cursor.name().equals(part))) {
                if (cursor.isStart() && cursor.name().equals("source")) {
                    from = contentWithCodePoints("source");
                } else if (cursor.isStart() && cursor.name().equals("target")) {
                    to = Optional.of(contentWithCodePoints("target"));
                }
            }
            source.append(from);
            target.append(to.orElse(part.equals("ignorable") ? from : ""));
            whole &= part.equals("ignorable") || to.isPresent();
        }

        /** {@code final} and {@code reviewed} are more than {@code translated}; {@code initial} is what tools forget to change. */
        private static Claim claim(String state) {
            return switch (state) {
                case "translated", "reviewed", "final" -> Claim.DONE;
                default -> Claim.SILENT;
            };
        }

        private static Claim lower(Claim one, Claim other) {
            return one.compareTo(other) >= 0 ? one : other;
        }

        private String contentWithCodePoints(String element) throws MalformedXmlException {
            StringBuilder text = new StringBuilder();
            Deque<String> ends = new ArrayDeque<>();
            while (cursor.next() && !(cursor.isEnd() && cursor.name().equals(element))) {
                if (cursor.isStart()) {
                    text.append(start());
                    if (cursor.name().equals("pc")) {
                        ends.push(dataOf("dataRefEnd"));
                    }
                } else if (cursor.isEnd()) {
                    text.append(cursor.name().equals("pc") ? ends.pop() : "");
                } else {
                    text.append(cursor.text());
                }
            }
            return text.toString();
        }

        private String start() {
            return switch (cursor.name()) {
                case "pc" -> dataOf("dataRefStart");
                case "ph", "sc", "ec" -> dataOf("dataRef");
                case "cp" -> codePoint(cursor.attribute("hex"));
                default -> "";
            };
        }

        private String dataOf(String reference) {
            return data.getOrDefault(cursor.attribute(reference), "");
        }

        private static String codePoint(String hex) {
            return hex.matches("[0-9A-Fa-f]{1,6}") && Character.isValidCodePoint(Integer.parseInt(hex, 16))
                    ? Character.toString(Integer.parseInt(hex, 16))
                    : "";
        }
    }
}
