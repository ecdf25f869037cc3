package no.brobygger.translation;

import no.brobygger.language.Language;

/** What a reader of a language gets for one segment: the text, the language it is really in, and its state. */
public sealed interface Resolution {

    /** The text to show, inline Markdown. */
    String text();

    /** The language {@link #text} is really in; not always the reader's. */
    Language language();

    /** The translation matches today's source. Also the state of every segment in its own source language. */
    record Translated(String text, Language language) implements Resolution {}

    /**
     * The source changed after the translation was made.
     *
     * @param text today's source
     * @param language the language of today's source
     * @param translation the older translation, in the reader's language
     * @param critical whether the older translation could mislead, so that today's source has to come first
     */
    record Outdated(String text, Language language, String translation, boolean critical) implements Resolution {}

    /**
     * Not translated yet: the text is the first one found along the fallback chain.
     *
     * @param text from the first language of the chain that has it, at the latest the source
     * @param language that language
     */
    record Missing(String text, Language language) implements Resolution {}
}
