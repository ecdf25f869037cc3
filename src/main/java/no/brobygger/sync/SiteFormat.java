package no.brobygger.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.language.Language;
import no.brobygger.source.BundleFolder;
import no.brobygger.source.SourcePlaces;
import no.brobygger.translation.Bundle;

/** Writes all bundles of a site in the canonical layout. What they say stays the same, but for the form of Unicode. */
public final class SiteFormat {

    private final Path siteFolder;

    public SiteFormat(Path siteFolder) {
        this.siteFolder = siteFolder;
    }

    /** Writes them, and gives the paths of those that are changed; a bundle that cannot be read whole stays as it is. */
    public List<String> format(Consumer<Diagnostic> problems) {
        if (!SourcePlaces.isSite(siteFolder)) {
            return check(problems);
        }
        return BundleStore.alone(siteFolder, problems, store -> format(store, problems))
                .orElse(List.of());
    }

    /** The paths of those that {@link #format} would change; writes nothing. */
    public List<String> check(Consumer<Diagnostic> problems) {
        try {
            return format(BundleStore.onlyReading(siteFolder), problems);
        } catch (IOException e) {
            problems.accept(BundleStore.problem("translations", e));
            return List.of();
        }
    }

    private List<String> format(BundleStore store, Consumer<Diagnostic> problems) throws IOException {
        SyncSource source = SyncSource.read(siteFolder, problems);
        WholeBundles bundles = new WholeBundles(store, problems);
        List<String> changed = new ArrayList<>();
        for (String path : store.paths()) {
            Optional<Language> language =
                    BundleFolder.languageOf(path).flatMap(source.site().languages()::find);
            if (language.isEmpty()) {
                continue;
            }
            WholeBundles.Found found = bundles.read(path, language.get());
            if (found.whole()
                    && found.bundle().isPresent()
                    && write(store, found.bundle().get(), problems)) {
                changed.add(path);
            }
        }
        return changed;
    }

    private static boolean write(BundleStore store, Bundle bundle, Consumer<Diagnostic> problems) {
        try {
            return store.write(bundle);
        } catch (IOException e) {
            problems.accept(BundleStore.problem(bundle.path(), e));
            return false;
        }
    }
}
