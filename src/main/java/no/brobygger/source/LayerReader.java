package no.brobygger.source;

import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.school.School;

/**
 * Reads what a school has beside the guidance that all share: what is said to schools of its kind, in {@code
 * variants/<kind>/}, and above it what it says itself, in {@code schools/<id>/}. Each has pages and translations of its
 * own.
 */
final class LayerReader {

    private final SiteFolder folder;
    private final ReferenceFiles files;
    private final Consumer<Diagnostic> problems;

    /** @param files what the headers of pages may refer to */
    LayerReader(SiteFolder folder, ReferenceFiles files, Consumer<Diagnostic> problems) {
        this.folder = folder;
        this.files = files;
        this.problems = problems;
    }

    /** The site of a school, with its layers. */
    SiteSource add(SiteSource site, School school) {
        Optional<String> variant = school.kind().variant();
        SiteSource above = variant.map(layer -> add(site, layer)).orElse(site);
        return add(above, SchoolReader.folder(school.id()));
    }

    /**
     * The site with one layer.
     *
     * @param layer a folder of the site, ending in {@code /}
     */
    SiteSource add(SiteSource site, String layer) {
        LanguagesFile languages = new LanguagesFile(site.languages(), true);
        HeaderWords words = new HeaderWords(languages, site.settings(), files);
        Content content = ContentReader.add(folder, layer, site.pages(), words, problems);
        BundleFolder bundles = BundleLister.list(folder, layer, languages, site.settings(), content, problems);
        return site.with(content.pages(), bundles);
    }
}
