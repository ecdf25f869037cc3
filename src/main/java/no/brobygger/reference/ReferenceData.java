package no.brobygger.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.brobygger.diagnostic.Nearest;

/**
 * What the data files of a site say; empty where there is no such file.
 *
 * @param law {@code data/law.yaml}
 * @param glossary {@code data/glossary.yaml}, in its order
 * @param places {@code data/links.yaml}, by id
 * @param avoided {@code data/terms.yaml}
 * @param wheel {@code data/year-wheel.yaml}, in its order
 * @param searched {@code data/search.yaml}, in its order
 */
public record ReferenceData(
        LawTable law,
        List<GlossaryTerm> glossary,
        Map<String, ExternalPlace> places,
        List<AvoidedWord> avoided,
        List<WheelEntry> wheel,
        List<SearchWords> searched) {

    public static final ReferenceData NONE =
            new ReferenceData(LawTable.of(List.of()), List.of(), Map.of(), List.of(), List.of(), List.of());

    public ReferenceData {
        glossary = List.copyOf(glossary);
        places = Map.copyOf(places);
        avoided = List.copyOf(avoided);
        wheel = List.copyOf(wheel);
        searched = List.copyOf(searched);
    }

    public Optional<ExternalPlace> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** What to do about the id of a place that is not in the table, for a diagnostic's remedy. */
    public String placeRemedy(String unknownId) {
        return Nearest.question(
                unknownId, places.keySet(), "use an id that stands in data/links.yaml, or add a row there");
    }

    /** The ids of the glossary's terms, in its order. */
    public List<String> termIds() {
        return glossary.stream().map(GlossaryTerm::id).toList();
    }

    /** What to do about the id of a school word that is not in the glossary, for a diagnostic's remedy. */
    public String termRemedy(String unknownId) {
        return Nearest.question(
                unknownId, termIds(), "use an id that stands in data/glossary.yaml, or add a row there");
    }

    /** The words that every translation keeps. */
    public List<String> keptWords() {
        return glossary.stream()
                .filter(GlossaryTerm::kept)
                .map(term -> term.bokmal().text())
                .toList();
    }
}
