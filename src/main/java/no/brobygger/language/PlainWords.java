package no.brobygger.language;

import java.util.List;

/**
 * What is asked of plain language in one language: the field {@code plain} of its block in {@code data/words.yaml}.
 *
 * @param lix the greatest LIX of a page
 * @param importantLix the same for pages that parents need most
 * @param longestSentence in words
 * @param modals the verbs after which a passive is looked for, such as {@code skal}
 * @param passives how a passive verb is made, such as {@code …es}
 * @param actives verbs that look like passives and are none, such as {@code finnes}
 * @param abbreviations those that are to be written out, as they are written
 */
public record PlainWords(
        int lix,
        int importantLix,
        int longestSentence,
        WordForms modals,
        WordForms passives,
        WordForms actives,
        List<String> abbreviations) {

    public PlainWords {
        abbreviations = List.copyOf(abbreviations);
        if (lix < 1 || importantLix < 1 || longestSentence < 1) {
            throw new IllegalArgumentException(
                    "limits " + lix + ", " + importantLix + " and " + longestSentence + " must be at least 1");
        }
    }
}
