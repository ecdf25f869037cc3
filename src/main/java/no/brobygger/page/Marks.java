package no.brobygger.page;

import no.brobygger.language.Language;
import no.brobygger.markdown.PassageMarks;

/** The marks after passages that are not up-to-date translations, in the words of the interface. */
record Marks(InterfaceWords words) implements PassageMarks {

    @Override
    public String missing(Language shownIn) {
        return Word.MARK_MISSING.in(words, shownIn.autonym());
    }

    @Override
    public Revision outdated(Language source, boolean critical) {
        return critical
                ? new Revision(Word.MARK_IMPORTANT.in(words), Word.MARK_SHOW_OLD.in(words))
                : new Revision(Word.MARK_OUTDATED.in(words), Word.MARK_SHOW_NEW.in(words, source.autonym()));
    }
}
