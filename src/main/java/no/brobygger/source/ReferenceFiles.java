package no.brobygger.source;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.reference.ExternalPlace;
import no.brobygger.reference.LawTable;
import no.brobygger.reference.ReferenceData;

/**
 * The data files that pages refer to, read.
 *
 * @param data what they say
 * @param isLawReliable whether a law id that is not in the data is really unknown; false when {@code data/law.yaml} is
 *     broken, for then one error is enough
 * @param arePlacesReliable the same for {@code data/links.yaml}
 */
record ReferenceFiles(ReferenceData data, boolean isLawReliable, boolean arePlacesReliable) {

    /** What was read of them for a site. */
    static ReferenceFiles of(SiteSource site) {
        return new ReferenceFiles(
                site.reference(),
                !site.unread().holdsAny(SourcePlaces.LAW),
                !site.unread().holdsAny(SourcePlaces.LINKS));
    }

    static ReferenceFiles read(SiteFolder folder, LanguagesFile languages, Consumer<Diagnostic> problems) {
        ErrorWatch ofLaw = new ErrorWatch(problems);
        Optional<LawTable> law = LawReader.read(folder, ofLaw);
        ErrorWatch ofPlaces = new ErrorWatch(problems);
        Optional<Map<String, ExternalPlace>> places = PlacesReader.read(folder, languages, ofPlaces);
        ReferenceData data = new ReferenceData(
                law.orElse(ReferenceData.NONE.law()),
                GlossaryReader.read(folder, problems),
                places.orElse(Map.of()),
                AvoidedWordsReader.read(folder, problems),
                YearWheelReader.read(folder, law.filter(table -> !ofLaw.sawError()), problems),
                SearchWordsReader.read(folder, languages, problems));
        return new ReferenceFiles(data, !ofLaw.sawError(), !ofPlaces.sawError());
    }
}
