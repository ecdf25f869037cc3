package no.brobygger.translation;

import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.language.Language;

/** Decides which translations a reader may see, and which changes of a source would mislead one who reads the old. */
public interface Scrutiny {

    /** Lets everything pass: for what is not about translations. */
    Scrutiny NONE = new Scrutiny() {
        @Override
        public boolean admits(Candidate candidate, Consumer<Diagnostic> problems) {
            return true;
        }

        @Override
        public boolean isCritical(Segment today, String before, Language language) {
            return today.critical();
        }
    };

    /** Whether a reader may see it; every reason against it, and every doubt, is reported at its place. */
    boolean admits(Candidate candidate, Consumer<Diagnostic> problems);

    /**
     * Whether an older translation of the segment could mislead about a right, a duty, a deadline or whom to turn to:
     * the author marked the segment, or numbers, dates, references, links or negations differ.
     *
     * @param today the segment as it is
     * @param before its text when it was translated
     * @param language the language of both
     */
    boolean isCritical(Segment today, String before, Language language);
}
