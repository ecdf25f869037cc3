package no.brobygger.source;

import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.guidance.Layer;

/** Reads what a layer adds to a site: pages, and their translations. */
final class LayerReader {

    private LayerReader() {}

    /** The site with one layer more. */
    static SiteSource add(SiteSource site, Layer layer, Consumer<Diagnostic> problems) {
        SiteFolder folder = new SiteFolder(site.folder());
        LanguagesFile languages = new LanguagesFile(site.languages(), true);
        // What is wrong in the data was told when the guidance was read, and nothing is built after an error.
        ReferenceFiles files = new ReferenceFiles(site.reference(), true, true);
        HeaderWords words = new HeaderWords(languages, site.settings(), files);
        ContentFiles content = ContentReader.add(folder, layer, site.pages(), words, problems);
        BundleFolder bundles = BundleLister.list(folder, layer, languages, site.settings(), content, problems);
        return site.with(content.pages(), bundles);
    }
}
