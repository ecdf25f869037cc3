package no.brobygger.source;

import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.guidance.Layer;

/** Reads what a layer adds to a site: pages, and their translations. */
final class LayerReader {

    private LayerReader() {}

    /** The site with one layer more. */
    static SiteSource add(SiteSource site, Layer layer, Consumer<Diagnostic> problems) {
        ErrorWatch watch = new ErrorWatch(problems);
        SiteFolder folder = new SiteFolder(site.folder());
        LanguagesFile languages = SiteReader.languages(site);
        ReferenceFiles files = ReferenceFiles.of(site);
        HeaderWords words = new HeaderWords(languages, site.settings(), files);
        ContentFiles content =
                ContentReader.add(folder, layer, site.asFarAsRead().pages(), words, watch);
        BundleFolder bundles = BundleLister.list(folder, layer, languages, site.settings(), content, watch);
        return site.add(content.pages(), bundles, Unread.of(layer, content, watch));
    }
}
