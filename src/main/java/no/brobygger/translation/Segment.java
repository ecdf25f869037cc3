package no.brobygger.translation;

import java.util.Optional;

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
 */
public record Segment(
        SegmentKind kind, String text, int start, int end, String heading, Optional<String> note, boolean critical) {

    public Segment {
        if (text.isBlank()) {
            throw new IllegalArgumentException("segment at " + start + " has no text");
        }
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("segment from " + start + " to " + end + " is not a range");
        }
    }
}
