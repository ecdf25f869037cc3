package no.brobygger.page;

import no.brobygger.language.Language;
import no.brobygger.markdown.PassageMarks;

/** The marks after passages in another language, in the words of the interface. */
record Marks(InterfaceWords words) implements PassageMarks {

    @Override
    public String missing(Language shownIn) {
        return Word.MARK_MISSING.in(words, shownIn);
    }

    @Override
    public String outdated(Language shownIn) {
        return Word.MARK_OUTDATED.in(words, shownIn);
    }
}
