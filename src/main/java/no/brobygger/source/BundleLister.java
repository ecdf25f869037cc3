package no.brobygger.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Nearest;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.guidance.Layer;

/** Finds the bundles under {@code translations/} and reports those that no page will ever use. */
final class BundleLister {

    static final String FOLDER = "translations/";
    static final String INTERFACE = "interface.po";
    private static final String EXTENSION = ".po";

    private final String folder;
    private final String content;
    private final LanguagesFile languages;
    private final SiteSettings settings;
    private final Set<String> paths;
    private final boolean isContentWhole;
    private final Map<String, String> pageLanguages;
    private final Consumer<Diagnostic> problems;
    private final Set<String> files = new TreeSet<>();
    private final Set<String> bundles = new TreeSet<>();
    private final Set<String> orphans = new TreeSet<>();
    private final Map<String, Boolean> knownFolders = new HashMap<>();
    private final Map<String, Optional<String>> likelyPages = new HashMap<>();

    private BundleLister(
            Layer layer,
            LanguagesFile languages,
            SiteSettings settings,
            ContentFiles content,
            Consumer<Diagnostic> problems) {
        this.folder = layer.translations();
        this.content = layer.content();
        this.languages = languages;
        this.settings = settings;
        this.paths = content.paths();
        this.isContentWhole = content.isWhole();
        this.pageLanguages = content.pages().stream().collect(Collectors.toMap(GuidancePage::path, page -> page.header()
                .language()));
        this.problems = problems;
    }

    static BundleFolder list(
            SiteFolder site,
            Layer layer,
            LanguagesFile languages,
            SiteSettings settings,
            ContentFiles content,
            Consumer<Diagnostic> problems) {
        BundleLister lister = new BundleLister(layer, languages, settings, content, problems);
        lister.addAll(site.filesBelow(layer.folder() + "translations", problems));
        return new BundleFolder(site, lister.bundles, lister.orphans);
    }

    private void addAll(Set<String> found) {
        files.addAll(found);
        found.forEach(this::add);
    }

    private void add(String file) {
        String path = file.substring(folder.length());
        int slash = path.indexOf('/');
        if (slash < 0 || !path.endsWith(EXTENSION)) {
            warn(
                    Rule.STRAY_FILE,
                    file,
                    "this is not a bundle, and is not used",
                    "move it out of translations/; bundles are " + folder + "<language>/<page>.po");
            return;
        }
        String tag = path.substring(0, slash);
        if (knownFolders.computeIfAbsent(tag, this::isKnown)) {
            addBundle(file, tag, path.substring(slash + 1));
        }
    }

    /** Whether the folder is that of a language; if it is not, or is not published, that is told once. */
    private boolean isKnown(String tag) {
        boolean known = languages.table().find(tag).isPresent();
        languages.problem(tag, SourceLocation.startOf(folder + tag)).ifPresent(problems);
        if (known && languages.knowsPublished() && !settings.publishes(tag)) {
            warn(
                    Rule.UNPUBLISHED_LANGUAGE,
                    folder + tag,
                    "there are translations into '" + tag + "', but the language is not published",
                    "add " + tag + " to brobygger.languages in jbake.properties, or delete the folder");
        }
        return known;
    }

    private void addBundle(String file, String tag, String path) {
        if (path.equals(INTERFACE)) {
            if (!folder.equals(FOLDER)) {
                warn(
                        Rule.UNUSED_BUNDLE,
                        file,
                        "the interface is the same for all schools, and not read from here",
                        "delete the file, and change the words in " + FOLDER + tag + "/" + INTERFACE);
            } else if (tag.equals(InterfaceTexts.LANGUAGE)) {
                warn(
                        Rule.UNUSED_BUNDLE,
                        file,
                        "the interface in '" + tag + "' is not read from here",
                        "delete the file, and change the words in " + InterfaceTexts.PATH);
            }
            return;
        }
        String page = path.substring(0, path.length() - EXTENSION.length()) + ".md";
        if (!paths.contains(page)) {
            warnOrphan(file, tag, page);
        } else if (tag.equals(pageLanguages.get(page))) {
            warn(
                    Rule.UNUSED_BUNDLE,
                    file,
                    "page '" + content + page + "' is written in '" + tag + "' and is not translated into it",
                    "delete the file");
        } else {
            bundles.add(file);
        }
    }

    private void warnOrphan(String file, String tag, String page) {
        if (isContentWhole) {
            orphans.add(file);
            // A place that is taken is another page's, and is not to be written over.
            String rest = likelyPages
                    .computeIfAbsent(page, this::likelyPage)
                    .map(near -> folder + tag + "/" + near.substring(0, near.length() - ".md".length()) + EXTENSION)
                    .filter(free -> !files.contains(free))
                    .map(free -> "move it to '" + free + "' if that is its page, else delete it")
                    .orElse("delete it, or write its page again");
            warn(
                    Rule.UNUSED_BUNDLE,
                    file,
                    "there is no page " + Shown.quoted(content + page) + " for this bundle",
                    "run sync, which moves the bundle of a renamed page; if it stays, " + rest);
        }
    }

    /** The page that may have had the path of one that is not there. */
    private Optional<String> likelyPage(String page) {
        String name = page.substring(page.lastIndexOf('/') + 1);
        // A page that moved to another topic keeps its name, however far its path is spelt from the old one.
        Optional<String> moved = name.equals("index.md")
                ? Optional.empty()
                : paths.stream()
                        .filter(path ->
                                path.substring(path.lastIndexOf('/') + 1).equals(name))
                        .findFirst();
        return moved.or(() -> Nearest.to(page, paths));
    }

    private void warn(Rule rule, String file, String message, String remedy) {
        problems.accept(Diagnostic.warning(rule, SourceLocation.startOf(file), message, remedy));
    }
}
