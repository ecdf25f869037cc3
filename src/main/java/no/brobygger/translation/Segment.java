package no.brobygger.translation;

import java.util.Optional;
import java.util.Set;
import no.brobygger.diagnostic.Rule;

/**
 * The smallest unit a translator sees.
 *
 * @param kind what it is in its page
 * @param text what is translated, inline Markdown kept and soft line breaks as one space: the {@code msgid}
 * @param start offset in the file's text where it begins
 * @param end offset just after it; {@code text} may differ from the slice by line breaks and container prefixes only
 * @param heading the headings it stands under, outermost first, joined with {@code  › }; may be empty
 * @param note the author's word to the translator, from {@code <!-- note: … -->}
 * @param critical whether the author marked it {@code <!-- critical -->}
 * @param parallel whether readers of other languages see the source beside the translation, from {@code <!-- parallel -->}:
 *     of a letter that they send in Norwegian
 * @param gatesOff the checks that its translations need not pass, from {@code <!-- gate-off: … -->}
 */
public record Segment(
        SegmentKind kind,
        String text,
        int start,
        int end,
        String heading,
        Optional<String> note,
        boolean critical,
        boolean parallel,
        Set<Rule> gatesOff) {

    /** A segment whose translations must pass every check. */
    public Segment(
            SegmentKind kind,
            String text,
            int start,
            int end,
            String heading,
            Optional<String> note,
            boolean critical) {
        this(kind, text, start, end, heading, note, critical, false, Set.of());
    }

    public Segment {
        gatesOff = Set.copyOf(gatesOff);
        if (text.isBlank()) {
            throw new IllegalArgumentException("segment at " + start + " has no text");
        }
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("segment from " + start + " to " + end + " is not a range");
        }
    }
}
