package no.brobygger.page;

import java.util.Optional;
import no.brobygger.language.Language;
import no.brobygger.school.School;
import no.brobygger.school.SchoolDate;

/**
 * The days that a school has told, as readers of one language get them: a list on a page, and a file for a calendar.
 *
 * <p>All of them are shown, also those that have passed: what a page says does not depend on the day it is built.
 *
 * @param school has at least one
 * @param title what they are, the school's name within saying what language it is in
 * @param name the same as plain text
 * @param host where the site is, if that is known
 */
record SchoolDates(School school, HtmlFragment title, String name, Optional<String> host) {

    /** Where the file for a calendar is. */
    static String address(Language language) {
        return language.tag() + "/school.ics";
    }

    /**
     * The list, and the way to the file.
     *
     * @param tongue the attributes that say what language the words are in, if it is not the text's around
     * @param href the file, relative to the page
     */
    String html(InterfaceWords words, String tongue, String href) {
        StringBuilder html = new StringBuilder(
                        "<section class=\"school-dates\"" + tongue + ">\n<h2 id=\"school-dates\">")
                .append(title.html())
                .append("</h2>\n<dl>\n");
        for (SchoolDate date : school.dates()) {
            html.append("<div><dt>")
                    .append(day(date, words))
                    .append("</dt><dd>")
                    .append(HtmlFragment.escaped(Word.of(date.kind()).in(words)))
                    .append("</dd></div>\n");
        }
        return html.append("</dl>\n<p><a class=\"button\" href=\"")
                .append(HtmlFragment.escaped(href))
                .append("\" type=\"text/calendar\">")
                .append(HtmlFragment.escaped(Word.DATE_CALENDAR.in(words)))
                .append("</a></p>\n</section>\n")
                .toString();
    }

    /** HTML has an element for a day, and none for several. */
    private static String day(SchoolDate date, InterfaceWords words) {
        String text = HtmlFragment.escaped(words.format().dates(date.from(), date.to()));
        return date.from().equals(date.to()) ? "<time datetime=\"" + date.from() + "\">" + text + "</time>" : text;
    }

    /** The file for a calendar. */
    String calendar(InterfaceWords words) {
        SchoolCalendar calendar = new SchoolCalendar(
                words.language(),
                name,
                host.orElse("brobygger.invalid"),
                school.dates().get(0).from());
        school.dates()
                .forEach(date -> calendar.add(
                        school.id() + "-" + date.kind().word() + "-" + date.from(),
                        date,
                        Word.of(date.kind()).in(words)));
        return calendar.end();
    }
}
