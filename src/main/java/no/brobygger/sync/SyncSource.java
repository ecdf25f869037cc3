package no.brobygger.sync;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.guidance.Layer;
import no.brobygger.language.Language;
import no.brobygger.markdown.MarkdownSegmenter;
import no.brobygger.source.InterfaceTexts;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import no.brobygger.source.SourcePlaces;
import no.brobygger.translation.SegmentedPage;

/**
 * What bundles are held against: the pages and texts of a site that have no error.
 *
 * <p>What is wrong with bundles is not told here: it is found out, and told, when each is read to be written.
 */
final class SyncSource {

    /** What reading a site says of the folder of translations, and is true whatever {@code sync} does. */
    private static final Set<Rule> LASTING = Set.of(
            Rule.STRAY_FILE,
            Rule.UNKNOWN_LANGUAGE,
            Rule.UNPUBLISHED_LANGUAGE,
            Rule.LINK_LOOP,
            Rule.LINK_OUT_OF_SITE,
            Rule.FILE_NAME);

    /** A bundle, or the folder of a language: of the guidance, or of a layer. */
    private static final Pattern BUNDLE = Pattern.compile("(.+/)?translations/");

    /** The folder of pages: of the guidance, or of a layer. */
    private static final Pattern CONTENT = Pattern.compile("(.+/)?content(/|$)");

    private final SiteSource site;
    private final List<SiteSource> layered;
    private final boolean interfaceIsSound;
    private final List<Diagnostic> unused = new ArrayList<>();
    private final Set<String> wrong = new TreeSet<>();

    private SyncSource(Path siteFolder, Consumer<Diagnostic> problems) {
        Consumer<Diagnostic> sieve = problem -> {
            String path = problem.location().path();
            if (problem.isError()) {
                wrong.add(path);
            }
            if (problem.rule() == Rule.UNUSED_BUNDLE) {
                unused.add(problem);
            } else if (!BUNDLE.matcher(path).lookingAt() || LASTING.contains(problem.rule())) {
                problems.accept(problem);
            }
        };
        this.site = new SiteReader().guidance(siteFolder, sieve);
        this.layered = new SiteReader().all(site, sieve);
        this.interfaceIsSound = !wrong.contains(InterfaceTexts.PATH)
                && !site.interfaceTexts().source().isEmpty();
    }

    static SyncSource read(Path siteFolder, Consumer<Diagnostic> problems) {
        return new SyncSource(siteFolder, problems);
    }

    /** What all schools share. */
    SiteSource site() {
        return site;
    }

    /** The bundles that no page has. */
    Set<String> orphans() {
        Set<String> orphans = new TreeSet<>(site.bundles().orphans());
        layered.forEach(other -> orphans.addAll(other.bundles().orphans()));
        return orphans;
    }

    /** What links can have followed; nothing when a folder of pages could not be read, for then no page is known to be gone. */
    MovedLinks links() {
        Set<String> published = new TreeSet<>();
        Set<String> standing = new TreeSet<>();
        boolean whole = true;
        for (String path : wrong) {
            Matcher content = CONTENT.matcher(path);
            if (content.lookingAt()) {
                standing.add(path.substring(content.end()));
                whole &= path.endsWith(".md");
            }
        }
        allPages().forEach(page -> {
            standing.add(page.path());
            if (page.header().published()) {
                published.add(page.path());
            }
        });
        return new MovedLinks(whole ? published : Set.of(), standing);
    }

    private Stream<GuidancePage> allPages() {
        return Stream.concat(Stream.of(site), layered.stream()).flatMap(source -> source.pages().stream());
    }

    /** Whether a page is read in a language: a school's own pages are in its languages only. */
    boolean wants(GuidancePage page, Language language) {
        return page.layer().equals(Layer.GUIDANCE)
                || layered.stream()
                        .filter(other -> other.settings().languages().contains(language))
                        .anyMatch(other -> other.pages().contains(page));
    }

    /** Whether all texts of the interface could be read, so that what is missing is really gone. */
    boolean interfaceIsSound() {
        return interfaceIsSound;
    }

    /** The warnings about bundles that no page uses. */
    List<Diagnostic> unused() {
        return unused;
    }

    /** The languages that are asked for; all that are published when none is. */
    List<Language> languages(List<String> tags, Consumer<Diagnostic> problems) {
        if (tags.isEmpty()) {
            return site.settings().languages();
        }
        List<Language> languages = new ArrayList<>();
        for (String tag : new TreeSet<>(tags)) {
            site.languages()
                    .find(tag)
                    .ifPresentOrElse(
                            languages::add,
                            () -> problems.accept(Diagnostic.error(
                                    Rule.UNKNOWN_LANGUAGE,
                                    SourceLocation.startOf(SourcePlaces.LANGUAGES),
                                    "the site has no language '" + tag + "'",
                                    "name one that is described here, or add a row for it")));
        }
        return languages;
    }

    /** Each page without errors, cut; to be called where parallel streams have their threads. */
    List<SegmentedPage> pages(Consumer<Diagnostic> problems) {
        MarkdownSegmenter segmenter = new MarkdownSegmenter();
        Map<String, GuidancePage> all = new TreeMap<>();
        allPages().forEach(page -> all.put(page.source().path(), page));
        return all.values().parallelStream()
                .filter(this::isRead)
                .flatMap(page -> cut(segmenter, page, problems).stream())
                .toList();
    }

    /** Whether all of its text is there: rows with an error are not. */
    private boolean isRead(GuidancePage page) {
        return !wrong.contains(page.source().path())
                && !(page.showsRows() && site.unread().holdsAny("data/"));
    }

    /** Nothing when the page has an error: what seems to be gone from it may only be out of sight. */
    private static List<SegmentedPage> cut(
            MarkdownSegmenter segmenter, GuidancePage page, Consumer<Diagnostic> problems) {
        List<Diagnostic> found = new ArrayList<>();
        SegmentedPage segmented = segmenter.segment(page, found::add);
        found.forEach(problems);
        return found.stream().anyMatch(Diagnostic::isError) ? List.of() : List.of(segmented);
    }
}
