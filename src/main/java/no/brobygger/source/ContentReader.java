package no.brobygger.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.guidance.GuidancePage;

/** Reads all pages under {@code content/} and checks that together they make a site. */
final class ContentReader {

    private static final String FOLDER = "content/";
    private static final String HOME = "index.md";

    private final SiteFolder folder;
    private final PageReader pageReader;
    private final RowWeaver weaver;
    private final Consumer<Diagnostic> problems;

    private ContentReader(SiteFolder folder, HeaderWords words, Consumer<Diagnostic> problems) {
        this.folder = folder;
        this.pageReader = new PageReader(words);
        this.weaver = new RowWeaver(words.files().data(), problems);
        this.problems = problems;
    }

    static Content read(SiteFolder folder, HeaderWords words, Consumer<Diagnostic> problems) {
        return new ContentReader(folder, words, problems).content();
    }

    private Content content() {
        SortedSet<String> paths = new TreeSet<>();
        ErrorWatch listing = new ErrorWatch(problems);
        for (String file : folder.filesBelow("content", listing)) {
            String path = file.substring(FOLDER.length());
            if (PageNames.isPage(path)) {
                paths.add(path);
            } else {
                checkOtherFile(file);
            }
        }
        List<GuidancePage> pages = new ArrayList<>();
        for (String path : new PageNames(paths, problems).sound()) {
            folder.read(FOLDER + path, problems)
                    .map(weaver::weave)
                    .flatMap(source -> pageReader.read(path, source, problems))
                    .ifPresent(pages::add);
        }
        boolean isWhole = !listing.sawError();
        if (isWhole) {
            checkHome(paths, pages);
            checkTopics(paths, pages);
        }
        return new Content(pages, paths, isWhole);
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
                    FOLDER + HOME,
                    "the site has no home page",
                    "write content/index.md with at least a title");
        } else if (isDraft(HOME, pages)) {
            report(
                    Rule.MISSING_INDEX,
                    FOLDER + HOME,
                    "the home page is a draft, so the site would have none",
                    "write status=published");
        }
    }

    private void checkTopics(Set<String> paths, List<GuidancePage> pages) {
        Set<String> topics = new TreeSet<>();
        paths.stream().filter(path -> path.indexOf('/') > 0).forEach(path -> topics.add(path.split("/")[0]));
        for (String topic : topics) {
            String index = topic + "/" + HOME;
            if (!paths.contains(index)) {
                report(
                        Rule.MISSING_INDEX,
                        FOLDER + index,
                        "topic " + Shown.quoted(topic) + " has pages but no index",
                        "write " + Shown.plain(FOLDER + index) + " with the topic's title");
            } else if (isDraft(index, pages) && hasPublishedPage(topic, pages)) {
                report(
                        Rule.MISSING_INDEX,
                        FOLDER + index,
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
