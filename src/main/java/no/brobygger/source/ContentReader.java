package no.brobygger.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.guidance.Layer;
import no.brobygger.guidance.PageKind;
import no.brobygger.reference.ReferenceData;

/** Reads all pages under {@code content/}, of the guidance or of what adds to it, and checks that together they make a site. */
final class ContentReader {

    private static final String HOME = "index.md";

    private final SiteFolder site;
    private final String folder;
    private final PageReader pageReader;
    private final ReferenceData data;
    private final Consumer<Diagnostic> problems;

    private ContentReader(SiteFolder site, Layer layer, HeaderWords words, Consumer<Diagnostic> problems) {
        this.site = site;
        this.folder = layer.content();
        this.pageReader = new PageReader(layer, words);
        this.data = words.files().data();
        this.problems = problems;
    }

    /** The guidance: a site by itself. */
    static ContentFiles read(SiteFolder site, HeaderWords words, Consumer<Diagnostic> problems) {
        ContentReader reader = new ContentReader(site, Layer.GUIDANCE, words, problems);
        ContentFiles content = reader.content();
        if (content.isWhole()) {
            reader.checkHome(content.paths(), content.pages());
            reader.checkTopics(content.paths(), content.paths(), content.pages());
        }
        return content;
    }

    /**
     * What adds to it.
     *
     * @param below the pages it is added to: it may fill their slots, and stand beside them, but not replace them
     */
    static ContentFiles add(
            SiteFolder site, Layer layer, List<GuidancePage> below, HeaderWords words, Consumer<Diagnostic> problems) {
        ContentReader reader = new ContentReader(site, layer, words, problems);
        ContentFiles content = reader.content();
        reader.checkBelow(content, below);
        return content;
    }

    private void checkBelow(ContentFiles content, List<GuidancePage> below) {
        SortedSet<String> all = new TreeSet<>(content.paths());
        for (GuidancePage page : below) {
            if (content.paths().contains(page.path()) && page.header().kind() != PageKind.SLOT) {
                report(
                        Rule.DUPLICATE_ADDRESS,
                        folder + page.path(),
                        "'" + page.source().path() + "' has this address, and what schools share cannot be replaced",
                        "give the page another name, or write into a slot that the shared page names");
            }
            all.add(page.path());
        }
        if (content.isWhole()) {
            List<GuidancePage> pages = new ArrayList<>(below);
            pages.addAll(content.pages());
            checkTopics(content.paths(), all, pages);
        }
    }

    private ContentFiles content() {
        SortedSet<String> paths = new TreeSet<>();
        ErrorWatch listing = new ErrorWatch(problems);
        for (String file : site.filesBelow(folder.substring(0, folder.length() - 1), listing)) {
            String path = file.substring(folder.length());
            if (PageNames.isPage(path)) {
                paths.add(path);
            } else {
                checkOtherFile(file);
            }
        }
        List<GuidancePage> pages = new ArrayList<>();
        List<GuidancePage> broken = new ArrayList<>();
        for (String path : new PageNames(folder, paths, problems).sound()) {
            ErrorWatch rows = new ErrorWatch(problems);
            ErrorWatch header = new ErrorWatch(problems);
            Optional<GuidancePage> page = site.read(folder + path, problems)
                    .map(new RowWeaver(data, rows)::weave)
                    .flatMap(source -> pageReader.read(path, source, header));
            if (!header.sawError()) {
                page.ifPresent(pages::add);
            } else if (!rows.sawError()) {
                page.ifPresent(broken::add); // else its text lacks what others may link to
            }
        }
        return new ContentFiles(pages, broken, paths, !listing.sawError());
    }

    private void checkOtherFile(String file) {
        problems.accept(Diagnostic.warning(
                Rule.STRAY_FILE,
                SourceLocation.startOf(file),
                "this is not a page, and is not published",
                "give it the ending .md if it is a page, or move it to assets/ to have it copied"));
    }

    private void checkHome(Set<String> paths, List<GuidancePage> pages) {
        if (!paths.contains(HOME)) {
            report(
                    Rule.MISSING_INDEX,
                    folder + HOME,
                    "the site has no home page",
                    "write content/index.md with at least a title");
        } else if (isDraft(HOME, pages)) {
            report(
                    Rule.MISSING_INDEX,
                    folder + HOME,
                    "the home page is a draft, so the site would have none",
                    "write status=published");
        }
    }

    /**
     * @param paths of the pages whose topics are checked
     * @param all where the index of a topic may be
     */
    private void checkTopics(Set<String> paths, Set<String> all, List<GuidancePage> pages) {
        Set<String> topics = new TreeSet<>();
        paths.stream()
                .filter(path -> path.indexOf('/') > 0 && !path.startsWith(PageReader.SLOTS))
                .forEach(path -> topics.add(path.split("/")[0]));
        for (String topic : topics) {
            String index = topic + "/" + HOME;
            if (!all.contains(index)) {
                report(
                        Rule.MISSING_INDEX,
                        folder + index,
                        "topic " + Shown.quoted(topic) + " has pages but no index",
                        "write " + Shown.plain(folder + index) + " with the topic's title");
            } else if (isDraft(index, pages) && hasPublishedPage(topic, pages)) {
                report(
                        Rule.MISSING_INDEX,
                        folder + index,
                        "topic " + Shown.quoted(topic) + " has published pages, but its index is a draft",
                        "write status=published here, or status=draft on all its pages");
            }
        }
    }

    private static boolean isDraft(String path, List<GuidancePage> pages) {
        return pages.stream()
                .anyMatch(page -> page.path().equals(path) && !page.header().published());
    }

    private static boolean hasPublishedPage(String topic, List<GuidancePage> pages) {
        return pages.stream()
                .anyMatch(page -> page.topic().equals(topic) && page.header().published());
    }

    private void report(Rule rule, String file, String message, String remedy) {
        problems.accept(Diagnostic.error(rule, SourceLocation.startOf(file), message, remedy));
    }
}
