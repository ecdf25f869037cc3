package no.brobygger.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import no.brobygger.language.Language;

/** What is said of a passage that is not an up-to-date translation, in the reader's language, as plain text. */
public interface PassageMarks {

    /** After a passage that is not translated yet and is shown in another language. */
    String missing(Language shownIn);

    /**
     * After a passage whose source has changed since it was translated.
     *
     * @param source the language of today's source
     * @param critical whether today's source is shown, and the older translation folded away; else the other way round
     */
    Revision outdated(Language source, boolean critical);

    /** What is said as HTML, in which the name of a language, in itself, says so (WCAG 3.1.2). */
    static String html(String said, Language named) {
        String name = Escaping.escapeHtml(named.autonym(), false);
        return Escaping.escapeHtml(said, false).replace(name, "<bdi" + named.attributes() + ">" + name + "</bdi>");
    }

    /**
     * The two parts of the button that opens the other version of a passage.
     *
     * @param why what happened to the passage
     * @param offer what the button shows
     */
    record Revision(String why, String offer) {}
}
