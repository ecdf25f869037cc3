package no.brobygger.page;

import java.util.Optional;
import no.brobygger.markdown.LinkResolver;
import no.brobygger.reference.ReferenceData;
import no.brobygger.school.Body;
import no.brobygger.school.School;

/** Writes what a school has told as lists in the text of a page. */
final class SchoolLists {

    private SchoolLists() {}

    /** @param tongue the attributes that say what language the words are in, if it is not the text's around */
    static String contacts(SchoolView school, String tongue) {
        StringBuilder html = new StringBuilder(
                        "<section class=\"school-contacts\"" + tongue + ">\n<h2 id=\"school-contacts\">")
                .append(school.title().html())
                .append("</h2>\n<dl class=\"contacts\">\n");
        for (SchoolView.Contact contact : school.contacts()) {
            html.append("<div>\n<dt>")
                    .append(HtmlFragment.escaped(contact.label()))
                    .append("</dt>\n");
            contact.ways().forEach(way -> html.append("<dd><a href=\"")
                    .append(HtmlFragment.escaped(way.href()))
                    .append("\"><bdi dir=\"ltr\">")
                    .append(HtmlFragment.escaped(way.text()))
                    .append("</bdi></a></dd>\n"));
            contact.facts().forEach(fact -> html.append("<dd><bdi>")
                    .append(HtmlFragment.escaped(fact))
                    .append("</bdi></dd>\n"));
            html.append("</div>\n");
        }
        return html.append("</dl>\n</section>\n").toString();
    }

    /** Their names are Norwegian on every page: the glossary explains them in the reader's own words. */
    static String bodies(School school, ReferenceData reference, PageLinks links) {
        StringBuilder html = new StringBuilder("<ul class=\"school-bodies\">\n");
        for (Body body : school.bodies()) {
            String name = reference.glossary().stream()
                    .filter(term -> term.id().equals(body.word()))
                    .findFirst()
                    .map(term -> term.bokmal().text())
                    .orElse(body.word());
            String shown = "<bdi lang=\"nb\" dir=\"ltr\">" + HtmlFragment.escaped(name) + "</bdi>";
            Optional<LinkResolver.Destination> entry = links.term(body.word());
            html.append("<li>")
                    .append(entry.map(to -> "<a href=\"" + HtmlFragment.escaped(to.href()) + "\">" + shown + "</a>")
                            .orElse(shown))
                    .append("</li>\n");
        }
        return html.append("</ul>\n").toString();
    }
}
