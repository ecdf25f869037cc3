package no.brobygger.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.brobygger.language.Language;
import no.brobygger.page.HtmlFragment;
import no.brobygger.status.LanguageShare.Progress;
import no.brobygger.status.SiteStatus.Page;
import no.brobygger.status.SiteStatus.Row;
import no.brobygger.status.WorkList.Task;

/**
 * What the template of the report sees.
 *
 * @param style the style sheet
 * @param styleHash its SHA-256 in Base64, by which a Content Security Policy names it
 * @param siteName the site's name
 * @param threshold the percentage of translated segments below which a page shows its source
 * @param errors how many errors there are in the sources; pages with errors are in none of the numbers
 * @param languages one for each language, sorted by tag
 * @param topics one for each topic, sorted by folder
 * @param translate the first pages to translate
 * @param moreToTranslate how many there are beyond those
 * @param read the first pages to read against their source
 * @param moreToRead how many there are beyond those
 * @param fewestReaders what a language counts with whose number of readers is not known
 */
public record ReportView(
        HtmlFragment style,
        String styleHash,
        String siteName,
        int threshold,
        int errors,
        List<LanguageBar> languages,
        List<Topic> topics,
        List<Entry> translate,
        int moreToTranslate,
        List<Entry> read,
        int moreToRead,
        String fewestReaders) {

    /** As many as somebody may do before the report is made anew. */
    private static final int LONGEST_LIST = 20;

    /** In how many parts a bar is divided. */
    private static final int BAR = 1000;

    /**
     * How much of something is translated.
     *
     * @param percent the share that is translated and up to date, rounded down
     * @param translatedBar the same as a length, of 1000
     * @param outdatedBar the length that is outdated
     * @param outdated how many segments are outdated
     * @param missing how many are missing
     */
    public record Share(int percent, int translatedBar, int outdatedBar, int outdated, int missing) {

        static Share of(LanguageShare share) {
            int segments = Math.max(1, share.segments());
            return new Share(
                    share.percent(),
                    (int) ((long) share.translated() * BAR / segments),
                    (int) ((long) share.outdated() * BAR / segments),
                    share.outdated(),
                    share.missing());
        }
    }

    /** A language, and how many of its pages are complete, partial and below the threshold. */
    public record LanguageBar(Language language, Share share, int complete, int partial, int below) {

        static LanguageBar of(LanguageShare share) {
            return new LanguageBar(
                    share.language(),
                    Share.of(share),
                    share.pages(Progress.COMPLETE),
                    share.pages(Progress.PARTIAL),
                    share.pages(Progress.BELOW));
        }
    }

    /**
     * A topic in every language.
     *
     * @param folder empty for what stands at the top
     * @param index its first page, which has its title, unless that page has an error
     * @param shares in the order of the languages
     */
    public record Topic(String folder, Optional<Page> index, List<Share> shares) {}

    /**
     * A line of a list.
     *
     * @param left how many segments are missing or outdated
     * @param readers of the language, with spaces between thousands
     * @param guessed whether their number is not known
     * @param weight what the line is ranked by, with spaces between thousands
     */
    public record Entry(
            Page page,
            Language language,
            int missing,
            int outdated,
            int left,
            int segments,
            String readers,
            boolean guessed,
            String weight) {

        static Entry of(Task task) {
            Row row = task.row();
            return new Entry(
                    row.page(),
                    row.language(),
                    row.missing(),
                    row.outdated(),
                    row.left(),
                    row.segments(),
                    spaced(task.readers()),
                    row.language().readers().isEmpty(),
                    spaced(task.weight()));
        }
    }

    static ReportView of(SiteStatus status, int errors, HtmlFragment style, String styleHash) {
        List<LanguageShare> shares = LanguageShare.of(status);
        WorkList work = WorkList.of(status);
        return new ReportView(
                style,
                styleHash,
                status.siteName(),
                status.threshold(),
                errors,
                shares.stream().map(LanguageBar::of).toList(),
                topics(shares),
                first(work.translate()).stream().map(Entry::of).toList(),
                beyond(work.translate()),
                first(work.read()).stream()
                        .map(row -> Entry.of(Task.of(row, status.readers(row.language()))))
                        .toList(),
                beyond(work.read()),
                spaced(status.fewestReaders()));
    }

    private static List<Topic> topics(List<LanguageShare> languages) {
        Map<String, List<Share>> shares = new TreeMap<>();
        Map<String, Page> indexes = new TreeMap<>();
        for (LanguageShare language : languages) {
            Map<String, List<Row>> rows = new TreeMap<>();
            for (Row row : language.pages()) {
                Page page = row.page();
                rows.computeIfAbsent(page.topic(), folder -> new ArrayList<>()).add(row);
                if (page.path().endsWith("index.md")) {
                    indexes.put(page.topic(), page);
                }
            }
            rows.forEach((folder, its) -> shares.computeIfAbsent(folder, topic -> new ArrayList<>())
                    .add(Share.of(new LanguageShare(language.language(), language.threshold(), its))));
        }
        return shares.entrySet().stream()
                .map(topic ->
                        new Topic(topic.getKey(), Optional.ofNullable(indexes.get(topic.getKey())), topic.getValue()))
                .toList();
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), LONGEST_LIST));
    }

    private static int beyond(Collection<?> all) {
        return Math.max(0, all.size() - LONGEST_LIST);
    }

    /** As numbers are written in bokmål: the spaces between thousands do not break. */
    private static String spaced(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00A0');
    }
}
