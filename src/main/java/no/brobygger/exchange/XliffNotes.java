package no.brobygger.exchange;

import java.util.List;
import java.util.Set;

/** What the notes of XLIFF are called: in 2.1 by their category, in 1.2 by whom they are from. */
final class XliffNotes {

    static final String COMMENT = "comment";
    static final String CRITICAL = "critical";
    static final String NOTE = "note";
    static final String PLACE = "place";
    static final String PREVIOUS = "previous-source";
    static final String SOURCE_LANGUAGE = "source-language";

    /** What leaves to help a translator, and says nothing new when it comes back. */
    private static final Set<String> OURS = Set.of(CRITICAL, NOTE, PLACE, PREVIOUS, SOURCE_LANGUAGE);

    private XliffNotes() {}

    /** The lines of a note that a translator wrote, in this tool or before; none of one that only helps. */
    static List<String> remarks(String kind, String text) {
        return OURS.contains(kind)
                ? List.of()
                : text.lines().filter(line -> !line.isBlank()).toList();
    }
}
