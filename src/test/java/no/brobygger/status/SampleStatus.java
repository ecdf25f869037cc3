package no.brobygger.status;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import no.brobygger.status.SiteStatus.Page;
import no.brobygger.status.SiteStatus.Row;

/** A made-up school in every state: two directions, a topic without its first page, characters of HTML in names. */
public final class SampleStatus {

    private static final Language NB = language("nb", "norsk bokmål", "norsk bokmål", Direction.LTR, 0);
    private static final Language AR = language("ar", "العربية", "arabisk", Direction.RTL, 0);
    private static final Language EN = language("en", "English", "engelsk", Direction.LTR, 0);
    private static final Language PL = language("pl", "polski", "polsk", Direction.LTR, 109_700);

    private SampleStatus() {}

    private static Language language(String tag, String autonym, String norwegian, Direction direction, int readers) {
        OptionalInt known = readers == 0 ? OptionalInt.empty() : OptionalInt.of(readers);
        return new Language(tag, autonym, norwegian, direction, tag, "latn", "gregory", List.of(), known);
    }

    /** Something is left to translate, and something to read. */
    public static SiteStatus halfway() {
        List<Row> rows = new ArrayList<>();
        rows.addAll(inAll(new Page("index.md", "Velkommen <hjem> & hei", NB, 4), 10, 10, 0, 10, 0, 9, 1));
        rows.addAll(inAll(new Page("skolemiljo/index.md", "Skolemiljø", NB, 3), 4, 0, 0, 4, 0, 4, 0));
        rows.addAll(inAll(new Page("skolemiljo/mobbing.md", "Mobbing", NB, 5), 1_200, 0, 0, 700, 200, 1_200, 0));
        rows.addAll(inAll(new Page("lokalt/skyss.md", "School bus", EN, 1), 7, 3, 4, 7, 0, 6, 0));
        return new SiteStatus("Eksempel & skole", 60, 42_700, rows);
    }

    /** Nothing is left. */
    public static SiteStatus finished() {
        Page page = new Page("index.md", "Hjem", NB, 3);
        return new SiteStatus("Eksempel skole", 60, 1, List.of(new Row(NB, page, 3, 3, 0, 0, true)));
    }

    /** @param counts translated and outdated in Arabic, in English, in Polish */
    private static List<Row> inAll(Page page, int segments, int... counts) {
        return List.of(
                row(NB, page, segments, segments, 0),
                row(AR, page, segments, counts[0], counts[1]),
                row(EN, page, segments, counts[2], counts[3]),
                row(PL, page, segments, counts[4], counts[5]));
    }

    private static Row row(Language language, Page page, int segments, int translated, int outdated) {
        boolean isSource = language.equals(page.language());
        int missing = segments - translated - outdated;
        return new Row(language, page, segments, translated, outdated, missing, isSource);
    }
}
