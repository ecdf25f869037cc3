package no.brobygger.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Writes XLIFF 1.2 (OASIS standard, 1 February 2008), which agencies' older tools read: a {@code <file>} for each page, a
 * {@code <trans-unit>} for each text. The trace stands in {@code extradata}.
 */
final class Xliff12Writer implements FormatWriter {

    @Override
    public String write(ExchangeFile file) {
        XmlText xml = new XmlText().raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.line(0).open("xliff", "xmlns", "urn:oasis:names:tc:xliff:document:1.2", "version", "1.2");
        for (Map.Entry<String, List<ExchangeUnit>> page : file.byPage().entrySet()) {
            String from = page.getValue().get(0).from().tag();
            xml.line(1)
                    .open(
                            "file",
                            "original",
                            page.getKey(),
                            "source-language",
                            from,
                            "target-language",
                            file.to().tag(),
                            "datatype",
                            "plaintext");
            xml.line(2).open("body");
            int number = 0;
            for (ExchangeUnit unit : page.getValue()) {
                number++;
                unit(xml, String.valueOf(number), unit);
            }
            xml.line(2).close("body").line(1).close("file");
        }
        return xml.line(0).close("xliff").raw("\n").toString();
    }

    private static void unit(XmlText xml, String id, ExchangeUnit unit) {
        // Not only what was reviewed: translate-toolkit and others take what is not approved for fuzzy.
        String approved = unit.state().isFinished() ? "yes" : "no";
        String trace = unit.trace().toString();
        xml.line(3);
        if (unit.context().isPresent()) {
            String context = unit.context().get();
            xml.open(
                    "trans-unit",
                    "id",
                    id,
                    "resname",
                    context,
                    "approved",
                    approved,
                    "xml:space",
                    "preserve",
                    "extradata",
                    trace);
        } else {
            xml.open("trans-unit", "id", id, "approved", approved, "xml:space", "preserve", "extradata", trace);
        }
        CodedText coded = CodedText.of(unit);
        xml.line(4).open("source");
        pieces(xml, coded, coded.source(), coded.sourceIds());
        xml.close("source").line(4).open("target", "state", state(unit.state()));
        pieces(xml, coded, coded.target(), coded.targetIds());
        xml.close("target");
        notes(xml, unit);
        xml.line(3).close("trans-unit");
    }

    private static String state(UnitState state) {
        return switch (state) {
            case MISSING -> "needs-translation";
            case OUTDATED -> "needs-review-translation";
            case TRANSLATED -> "translated";
            case REVIEWED -> "final";
        };
    }

    /** The older source is a note, not an {@code alt-trans}: tools offer those as translations. */
    private static void notes(XmlText xml, ExchangeUnit unit) {
        xml.element(4, "note", unit.about().place(), "from", XliffNotes.PLACE);
        if (unit.about().critical()) {
            xml.element(4, "note", "critical", "from", XliffNotes.CRITICAL, "priority", "1");
        }
        unit.about().note().ifPresent(note -> xml.element(4, "note", note, "from", XliffNotes.NOTE, "priority", "2"));
        unit.previous().ifPresent(previous -> xml.element(4, "note", previous, "from", XliffNotes.PREVIOUS));
        unit.about().comments().forEach(comment -> xml.element(4, "note", comment, "from", XliffNotes.COMMENT));
    }

    private static void pieces(XmlText xml, CodedText coded, List<InlinePiece> pieces, List<Integer> ids) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < pieces.size(); i++) {
            InlinePiece piece = pieces.get(i);
            if (piece instanceof InlinePiece.Words) {
                xml.text(piece.text());
            } else if (piece instanceof InlinePiece.Alone) {
                code(xml, "ph", coded.code(ids.get(i)).id(), piece.text());
            } else if (piece instanceof InlinePiece.Begin) {
                open.push(ids.get(i));
                code(xml, "bpt", ids.get(i), piece.text());
            } else {
                code(xml, "ept", open.pop(), piece.text());
            }
        }
    }

    private static void code(XmlText xml, String name, int id, String text) {
        xml.open(name, "id", String.valueOf(id)).text(text).close(name);
    }
}
