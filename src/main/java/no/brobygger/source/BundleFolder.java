package no.brobygger.source;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.guidance.Layer;
import no.brobygger.language.Language;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleReader;

/**
 * The bundles under {@code translations/}: which there are is known at once, each is read when it is asked for.
 *
 * <p>Keeps nothing it has read, so asking twice reads twice, and reports twice. Safe for use by many threads.
 */
public final class BundleFolder {

    /** A bundle of the guidance, of a variant or of a school; the folder after {@code translations/} is a language's. */
    private static final Pattern IN_LAYER =
            Pattern.compile("(?:(?:schools|variants)/[^/]+/)?translations/(?<language>[^/]+)/.+");

    private final SiteFolder folder;
    private final Set<String> files;
    private final SortedSet<String> orphans;
    private final BundleReader reader = new BundleReader();

    /**
     * All bundles of pages.
     *
     * @param files those that belong to a page, relative to the site folder
     * @param orphans those that belong to none
     */
    BundleFolder(SiteFolder folder, Set<String> files, Set<String> orphans) {
        this.folder = folder;
        this.files = Set.copyOf(files);
        this.orphans = Collections.unmodifiableSortedSet(new TreeSet<>(orphans));
    }

    /** These and those of another folder of the site. */
    BundleFolder with(BundleFolder others) {
        Set<String> all = new TreeSet<>(files);
        all.addAll(others.files);
        Set<String> alone = new TreeSet<>(orphans);
        alone.addAll(others.orphans);
        return new BundleFolder(folder, all, alone);
    }

    /** The bundles without a page, relative to the site folder; perhaps their page was renamed. */
    public SortedSet<String> orphans() {
        return orphans;
    }

    /** Where the translations of a page into a language are or would be, relative to the site folder. */
    public static String path(Language language, GuidancePage page) {
        String path = page.path();
        return page.layer().translations() + language.tag() + "/" + path.substring(0, path.length() - ".md".length())
                + ".po";
    }

    /** Where the translations of the interface into a language are or would be, likewise. */
    public static String ofInterface(Language language) {
        return Layer.GUIDANCE.translations() + language.tag() + "/" + BundleLister.INTERFACE;
    }

    /**
     * The tag of the language that a bundle is in, as its path says it.
     *
     * @param path relative to the site folder
     * @return empty for a path that is not that of a bundle in any layer of a site
     */
    public static Optional<String> languageOf(String path) {
        Matcher layer = IN_LAYER.matcher(path);
        return layer.matches() ? Optional.of(layer.group("language")) : Optional.empty();
    }

    /**
     * Reads what can be read of the translations of a page into a language; empty if there are none.
     *
     * <p>A mistake in a bundle is a warning: what cannot be read counts as missing, and the site is built all the same.
     * That a file cannot be opened at all is an error, since it is the machine's and no translator can mend it.
     */
    public Optional<Bundle> read(Language language, GuidancePage page, Consumer<Diagnostic> problems) {
        String path = path(language, page);
        if (!files.contains(path)) {
            return Optional.empty();
        }
        BundleMistakes mistakes = new BundleMistakes(problems);
        return folder.readInParts(path, mistakes, problems)
                .flatMap(source -> reader.read(source, language.tag(), mistakes));
    }
}
