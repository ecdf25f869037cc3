package no.brobygger.exchange;

import java.util.List;
import java.util.Map;

/**
 * Writes XLIFF 2.1 (OASIS standard, 13 February 2018): a {@code <file>} for each page, a {@code <unit>} of one segment for
 * each text. Marks are codes with their text as original data, so that a tool protects them.
 *
 * <p>The trace stands in the metadata module. XLIFF 2 has one source language for the whole document; the units of a
 * page written in another say so in a note.
 */
final class Xliff2Writer implements FormatWriter {

    static final String OUTDATED = "brobygger:outdated";
    static final String TRACE = "trace";
    private static final String[] KEEP = {"xml:space", "preserve"};

    @Override
    public String write(ExchangeFile file) {
        XmlText xml = new XmlText().raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.line(0)
                .open(
                        "xliff",
                        "xmlns",
                        "urn:oasis:names:tc:xliff:document:2.0",
                        "xmlns:mda",
                        "urn:oasis:names:tc:xliff:metadata:2.0",
                        "version",
                        "2.1",
                        "srcLang",
                        file.from().tag(),
                        "trgLang",
                        file.to().tag());
        int number = 0;
        for (Map.Entry<String, List<ExchangeUnit>> page : file.byPage().entrySet()) {
            number++;
            xml.line(1).open("file", "id", "f" + number, "original", page.getKey());
            int unit = 0;
            for (ExchangeUnit text : page.getValue()) {
                unit++;
                unit(xml, "u" + unit, text, file);
            }
            xml.line(1).close("file");
        }
        return xml.line(0).close("xliff").raw("\n").toString();
    }

    private static void unit(XmlText xml, String id, ExchangeUnit unit, ExchangeFile file) {
        xml.line(2);
        unit.context()
                .ifPresentOrElse(
                        context -> xml.open("unit", "id", id, "name", context), () -> xml.open("unit", "id", id));
        metadata(xml, unit);
        notes(xml, unit, file);
        CodedText coded = CodedText.of(unit);
        originalData(xml, coded);
        segment(xml, unit);
        boolean translated = unit.state() != UnitState.MISSING;
        xml.line(4).open("source", KEEP);
        pieces(xml, coded, coded.source(), coded.sourceIds(), translated);
        xml.close("source");
        if (translated) {
            xml.line(4).open("target", KEEP);
            pieces(xml, coded, coded.target(), coded.targetIds(), true);
            xml.close("target");
        }
        xml.line(3).close("segment").line(2).close("unit");
    }

    private static void segment(XmlText xml, ExchangeUnit unit) {
        xml.line(3);
        switch (unit.state()) {
            case MISSING -> xml.open("segment", "state", "initial");
            case OUTDATED -> xml.open("segment", "state", "initial", "subState", OUTDATED);
            case TRANSLATED -> xml.open("segment", "state", "translated");
            case REVIEWED -> xml.open("segment", "state", "reviewed");
        }
    }

    private static void metadata(XmlText xml, ExchangeUnit unit) {
        xml.line(3).open("mda:metadata").line(4).open("mda:metaGroup", "category", "brobygger");
        xml.element(5, "mda:meta", unit.trace().toString(), "type", TRACE);
        xml.line(4).close("mda:metaGroup").line(3).close("mda:metadata");
    }

    private static void notes(XmlText xml, ExchangeUnit unit, ExchangeFile file) {
        xml.line(3).open("notes");
        xml.element(4, "note", unit.about().place(), "category", XliffNotes.PLACE);
        if (!unit.from().equals(file.from())) {
            xml.element(4, "note", unit.from().tag(), "category", XliffNotes.SOURCE_LANGUAGE);
        }
        if (unit.about().critical()) {
            xml.element(4, "note", "critical", "category", XliffNotes.CRITICAL, "priority", "1");
        }
        unit.about()
                .note()
                .ifPresent(note -> xml.element(4, "note", note, "category", XliffNotes.NOTE, "priority", "2"));
        unit.previous().ifPresent(previous -> xml.element(4, "note", previous, "category", XliffNotes.PREVIOUS));
        unit.about().comments().forEach(comment -> xml.element(4, "note", comment, "category", XliffNotes.COMMENT));
        xml.line(3).close("notes");
    }

    private static void originalData(XmlText xml, CodedText coded) {
        if (coded.codes().isEmpty()) {
            return;
        }
        xml.line(3).open("originalData");
        for (InlineCode code : coded.codes()) {
            xml.element(4, "data", code.begin(), "id", beginId(code), "xml:space", "preserve");
            if (code.isPair()) {
                xml.element(4, "data", code.end(), "id", endId(code), "xml:space", "preserve");
            }
        }
        xml.line(3).close("originalData");
    }

    private static void pieces(
            XmlText xml, CodedText coded, List<InlinePiece> pieces, List<Integer> ids, boolean translated) {
        for (int i = 0; i < pieces.size(); i++) {
            InlinePiece piece = pieces.get(i);
            if (piece instanceof InlinePiece.Words) {
                xml.text(piece.text());
            } else if (piece instanceof InlinePiece.End) {
                xml.close("pc");
            } else {
                InlineCode code = coded.code(ids.get(i));
                String id = String.valueOf(code.id());
                String mayGo = code.mayGo(translated) || !code.inSource() ? "yes" : "no";
                if (code.isPair()) {
                    xml.open(
                            "pc",
                            "id",
                            id,
                            "canDelete",
                            mayGo,
                            "dataRefStart",
                            beginId(code),
                            "dataRefEnd",
                            endId(code));
                } else {
                    xml.empty("ph", "id", id, "canDelete", mayGo, "dataRef", beginId(code));
                }
            }
        }
    }

    private static String beginId(InlineCode code) {
        return "d" + code.id();
    }

    private static String endId(InlineCode code) {
        return "d" + code.id() + "e";
    }
}
