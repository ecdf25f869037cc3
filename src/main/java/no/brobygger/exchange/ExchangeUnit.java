package no.brobygger.exchange;

import java.util.List;
import java.util.Optional;
import no.brobygger.language.Language;

/**
 * One text on its way to a translator.
 *
 * <p>Page, context and source are what it is known by when it comes back.
 *
 * @param page the page's path below {@code content/}, or {@link #INTERFACE}
 * @param context {@code msgctxt} of its entry; the key of an interface text
 * @param from the language of {@code source}
 * @param source today's source, inline Markdown
 * @param target what the bundle has; empty when there is nothing
 * @param state what that is worth
 * @param previous what the source was when it was translated, if it has changed since
 * @param about what helps to translate it
 */
public record ExchangeUnit(
        String page,
        Optional<String> context,
        Language from,
        String source,
        String target,
        UnitState state,
        Optional<String> previous,
        About about) {

    /** Stands for a page where the site's own words are meant. */
    public static final String INTERFACE = "interface";

    public ExchangeUnit {
        if (page.isEmpty() || source.isEmpty()) {
            throw new IllegalArgumentException("unit '" + source + "' of page '" + page + "' needs both");
        }
        if (target.isEmpty() != (state == UnitState.MISSING)) {
            throw new IllegalArgumentException("a unit with the translation '" + target + "' is not " + state);
        }
    }

    /** What it leaves with, for the import. */
    Trace trace() {
        return Trace.of(state, target);
    }

    /**
     * What helps to translate a unit.
     *
     * @param kind what it is in its page, for example {@code heading}
     * @param heading the headings it stands under; may be empty
     * @param note the author's word to the translator
     * @param comments the translator's own words
     * @param critical whether the author marked it as one that must not mislead
     */
    public record About(String kind, String heading, Optional<String> note, List<String> comments, boolean critical) {

        public About {
            comments = List.copyOf(comments);
        }

        /** Kind and headings in one line. */
        String place() {
            return heading.isEmpty() ? kind : kind + " · " + heading;
        }
    }
}
