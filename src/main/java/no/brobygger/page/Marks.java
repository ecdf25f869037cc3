package no.brobygger.page;

import java.util.Map;
import no.brobygger.language.Language;
import no.brobygger.markdown.PassageMarks;

/** The marks after passages in another language, in the words of the interface. */
record Marks(InterfaceWords words) implements PassageMarks {

    @Override
    public String missing(Language shownIn) {
        return words.get("mark.missing", Map.of("language", shownIn.autonym()));
    }

    @Override
    public String outdated(Language shownIn) {
        return words.get("mark.outdated", Map.of("language", shownIn.autonym()));
    }
}
