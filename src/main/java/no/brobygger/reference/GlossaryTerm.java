package no.brobygger.reference;

import java.util.List;
import java.util.Optional;

/**
 * A Norwegian school word, a row of {@code data/glossary.yaml}.
 *
 * @param id never changes; the address of the word on the glossary page
 * @param bokmal the word as a bokmål school writes it
 * @param nynorsk the word as a nynorsk school writes it
 * @param bokmalForms its other forms in bokmål, such as {@code kontaktlæreren}
 * @param nynorskForms its other forms in nynorsk
 * @param meaning what it means, in plain words
 * @param where where parents meet it
 * @param page the page that says more, below {@code content/}, perhaps with {@code #id} of a heading
 * @param kept whether every translation keeps the word as it is
 */
public record GlossaryTerm(
        String id,
        Phrase bokmal,
        String nynorsk,
        List<String> bokmalForms,
        List<String> nynorskForms,
        Phrase meaning,
        Phrase where,
        Optional<Phrase> page,
        boolean kept) {

    public GlossaryTerm {
        bokmalForms = List.copyOf(bokmalForms);
        nynorskForms = List.copyOf(nynorskForms);
    }
}
