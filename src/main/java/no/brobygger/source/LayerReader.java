package no.brobygger.source;

import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.guidance.Layer;

/** Reads what a layer adds to the site: pages, and their translations. */
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

    /** The site with one layer more. */
    SiteSource add(SiteSource site, Layer layer) {
        LanguagesFile languages = new LanguagesFile(site.languages(), true);
        HeaderWords words = new HeaderWords(languages, site.settings(), files);
        Content content = ContentReader.add(folder, layer, site.pages(), words, problems);
        BundleFolder bundles = BundleLister.list(folder, layer, languages, site.settings(), content, problems);
        return site.with(content.pages(), bundles);
    }
}
