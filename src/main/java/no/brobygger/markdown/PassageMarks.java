package no.brobygger.markdown;

import no.brobygger.language.Language;

/** What is said after a passage that is not in the reader's language, in the reader's language, as plain text. */
public interface PassageMarks {

    /** After a passage that is not translated yet and is shown in another language. */
    String missing(Language shownIn);

    /** After a passage whose source has changed since it was translated, and is shown in the source's language. */
    String outdated(Language shownIn);
}
