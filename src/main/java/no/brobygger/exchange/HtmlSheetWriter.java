package no.brobygger.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.brobygger.disk.Sha256;
import no.brobygger.disk.ToolFile;
import no.brobygger.language.Language;

/**
 * Writes a sheet for a reviewer without tools: one file that opens in any browser, asks nobody for anything, and saves
 * itself. Without script it prints as a form to write on.
 *
 * <p>Its own words are bokmål: whoever compares a translation with the source reads that. It is HTML that is well-formed
 * XML, so a browser shows it and the import needs no HTML parser. Trap: an HTML parser drops a line feed right after
 * {@code <textarea>}; there is always one.
 */
final class HtmlSheetWriter implements FormatWriter {

    @Override
    public String write(ExchangeFile file) {
        String style = ToolFile.text(HtmlSheetWriter.class, "sheet.css");
        String script = ToolFile.text(HtmlSheetWriter.class, "sheet.js");
        XmlText xml = new XmlText().raw("<!DOCTYPE html>");
        xml.line(0)
                .open(
                        "html",
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "lang",
                        "nb",
                        "dir",
                        "ltr",
                        "data-brobygger",
                        "sheet",
                        "data-language",
                        file.to().tag(),
                        "data-file",
                        "brobygger-" + file.to().tag() + ".html");
        String title = "Lese gjennom: " + file.to().norwegianName() + " – " + file.site();
        xml.line(0).open("head").line(1).empty("meta", "charset", "utf-8");
        xml.line(1)
                .empty(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script));
        xml.line(1).empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        xml.element(1, "title", title);
        xml.line(1).open("style").raw(style).close("style").line(0).close("head");
        body(xml, file, title);
        xml.line(1).open("script").raw(script).close("script");
        return xml.line(0).close("body").line(0).close("html").raw("\n").toString();
    }

    private static void body(XmlText xml, ExchangeFile file, String title) {
        xml.line(0).open("body");
        xml.element(1, "a", "Gå til tekstene", "class", "skip", "href", "#texts");
        xml.element(1, "h1", title);
        xml.element(
                1,
                "p",
                "Originalen står først, oversettelsen ved siden av. Rett i oversettelsen der den er feil. Merker som"
                        + " **, [ ]( ) og { } skal stå som de er. Når du er ferdig, lagrer du arket som en fil og"
                        + " sender filen tilbake.");
        xml.line(1).open("noscript").open("p");
        xml.text("Nettleseren kjører ikke skript, så arket kan ikke lagres her. Skriv det ut, og rett på papiret.");
        xml.close("p").close("noscript");
        xml.line(1).open("main", "id", "texts");
        int number = 0;
        for (Map.Entry<String, List<ExchangeUnit>> page : file.byPage().entrySet()) {
            boolean texts = page.getKey().equals(ExchangeUnit.INTERFACE);
            xml.line(2).open("section", "data-page", page.getKey());
            xml.element(3, "h2", texts ? "Nettstedets egne ord" : page.getKey());
            for (ExchangeUnit unit : page.getValue()) {
                number++;
                unit(xml, unit, file, "t" + number);
            }
            xml.line(2).close("section");
        }
        xml.line(1).close("main");
        tools(xml);
    }

    private static void tools(XmlText xml) {
        xml.line(1).open("p", "class", "tools", "hidden", "hidden");
        xml.open("button", "id", "save", "type", "button")
                .text("Lagre arket som fil")
                .close("button");
        xml.text(" ")
                .open(
                        "span",
                        with("id", "status")
                                .and("role", "status")
                                .and("data-unsaved", "Endret, ikke lagret ennå.")
                                .and("data-saved", "Lagret. Send filen til den du fikk arket av.")
                                .all())
                .close("span")
                .close("p");
    }

    private static void unit(XmlText xml, ExchangeUnit unit, ExchangeFile file, String id) {
        xml.line(3)
                .open(
                        "div",
                        with("class", "unit " + unit.state().word())
                                .and("data-context", unit.context().orElse(""))
                                .and("data-trace", unit.trace().toString())
                                .all());
        about(xml, unit);
        xml.element(
                4,
                "div",
                unit.source(),
                with("class", "source").and("id", id + "s").in(unit.from()).all());
        xml.line(4).open("div");
        xml.open(
                        "textarea",
                        with("id", id)
                                .in(file.to())
                                .and("rows", rows(unit))
                                .and("spellcheck", "true")
                                .and("aria-label", "Oversettelse")
                                .and("aria-describedby", id + "s")
                                .all())
                .raw("\n")
                .text(unit.target())
                .close("textarea");
        if (unit.state() == UnitState.OUTDATED) {
            xml.line(5).open("p").open("label").empty("input", "type", "checkbox", "class", "confirmed");
            xml.text(" Oversettelsen passer til den nye originalen")
                    .close("label")
                    .close("p");
        }
        xml.line(4).close("div").line(3).close("div");
    }

    private static void about(XmlText xml, ExchangeUnit unit) {
        ExchangeUnit.About about = unit.about();
        xml.line(4).open("div", "class", "about");
        xml.line(5)
                .open("p")
                .open("span", "class", "state")
                .text(word(unit.state()))
                .close("span");
        xml.text(" · ")
                .open("span", "lang", "en", "dir", "ltr")
                .text(about.kind())
                .close("span");
        if (!about.heading().isEmpty()) {
            xml.text(" · ").open("span", new Attributes().in(unit.from()).all());
            xml.text(about.heading()).close("span");
        }
        xml.close("p");
        if (about.critical()) {
            xml.element(5, "p", "Viktig: en feil her kan villede.", "class", "critical");
        }
        about.note()
                .ifPresent(note -> xml.element(
                        5, "p", note, new Attributes().in(unit.from()).all()));
        about.comments().forEach(comment -> xml.element(5, "p", comment, "dir", "auto"));
        unit.previous()
                .ifPresent(previous -> xml.element(
                        5,
                        "p",
                        previous,
                        with("class", "previous").in(unit.from()).all()));
        xml.line(4).close("div");
    }

    private static String word(UnitState state) {
        return switch (state) {
            case MISSING -> "Ikke oversatt";
            case OUTDATED -> "Originalen er endret siden";
            case TRANSLATED -> "Utkast";
            case REVIEWED -> "Lest gjennom";
        };
    }

    /** About as many lines as the text needs, where the browser cannot fit the field to it, and on paper. */
    private static String rows(ExchangeUnit unit) {
        int longest = Math.max(unit.source().length(), unit.target().length());
        return String.valueOf(Math.min(12, 2 + longest / 60));
    }

    private static String hash(String text) {
        return "'sha256-" + new Sha256().add(text).base64() + "'";
    }

    private static Attributes with(String name, String value) {
        return new Attributes().and(name, value);
    }

    /** Names and values in turn. */
    private static final class Attributes {

        private final List<String> all = new ArrayList<>();

        Attributes and(String name, String value) {
            all.add(name);
            all.add(value);
            return this;
        }

        /** What the text is in, and how it runs. */
        Attributes in(Language language) {
            return and("lang", language.tag()).and("dir", language.direction().html());
        }

        String[] all() {
            return all.toArray(String[]::new);
        }
    }
}
