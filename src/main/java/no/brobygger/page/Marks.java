package no.brobygger.page;

import java.util.Optional;
import no.brobygger.language.Language;
import no.brobygger.markdown.PassageMarks;

/**
 * The marks after passages that are not up-to-date translations, in the words of the interface.
 *
 * @param changed the day the page says its source was last checked, as the reader's language writes it
 */
record Marks(InterfaceWords words, Optional<String> changed) implements PassageMarks {

    @Override
    public String missing(Language shownIn) {
        return Word.MARK_MISSING.in(words, shownIn);
    }

    @Override
    public Revision outdated(Language source, boolean critical) {
        return critical
                ? new Revision(Word.MARK_IMPORTANT.in(words), Word.MARK_SHOW_OLD.in(words))
                : new Revision(
                        changed.map(day -> Word.MARK_OUTDATED_DATED.in(words, day))
                                .orElseGet(() -> Word.MARK_OUTDATED.in(words)),
                        Word.MARK_SHOW_NEW.in(words, source));
    }
}
