package no.brobygger.language;

import java.util.Map;

/** The words of each language that {@code data/words.yaml} describes; a language without a block has none. */
public final class WordTable {

    public static final WordTable EMPTY = of(Map.of());

    private final Map<String, LanguageWords> byTag;

    private WordTable(Map<String, LanguageWords> byTag) {
        this.byTag = Map.copyOf(byTag);
    }

    public static WordTable of(Map<String, LanguageWords> byTag) {
        return new WordTable(byTag);
    }

    public LanguageWords of(Language language) {
        return byTag.getOrDefault(language.tag(), LanguageWords.NONE);
    }

    /** Whether texts of the two may be the same sentence for sentence. */
    public boolean areAkin(Language one, Language other) {
        return of(one).akin().contains(other.tag()) || of(other).akin().contains(one.tag());
    }
}
