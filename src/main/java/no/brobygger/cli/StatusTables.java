package no.brobygger.cli;

import java.util.List;
import java.util.Locale;
import no.brobygger.status.LanguageShare;
import no.brobygger.status.LanguageShare.Progress;
import no.brobygger.status.SiteStatus.Row;
import no.brobygger.status.WorkList;
import no.brobygger.status.WorkList.Task;

/** How much is translated, and what to do next, for people at a terminal. */
final class StatusTables {

    private StatusTables() {}

    /** A row per language; its name in itself comes last, where its script cannot disturb the columns. */
    static String languages(List<LanguageShare> shares) {
        TextTable table = new TextTable(
                1, "language", "translated", "outdated", "missing", "complete", "partial", "below", "name");
        for (LanguageShare share : shares) {
            table.add(
                    share.language().tag(),
                    share.percent() + " %",
                    number(share.outdated()),
                    number(share.missing()),
                    number(share.pages(Progress.COMPLETE)),
                    number(share.pages(Progress.PARTIAL)),
                    number(share.pages(Progress.BELOW)),
                    share.language().autonym());
        }
        return table.text();
    }

    /** A row per page of one language. */
    static String pages(LanguageShare share) {
        TextTable table = new TextTable(0, "translated", "outdated", "missing", "state", "review", "page");
        for (Row page : share.pages()) {
            table.add(
                    LanguageShare.percent(page) + " %",
                    number(page.outdated()),
                    number(page.missing()),
                    share.progress(page).name().toLowerCase(Locale.ROOT),
                    page.reviewed() ? "reviewed" : "draft",
                    page.page().path());
        }
        return table.text();
    }

    /** The first thing to do, in one line. */
    static String hint(WorkList work) {
        if (!work.translate().isEmpty()) {
            Row first = work.translate().get(0).row();
            return "next: translate " + first.page().path() + " into "
                    + first.language().tag() + " (" + left(first) + "); more with 'brobygger status --next'\n";
        }
        if (!work.read().isEmpty()) {
            Row first = work.read().get(0);
            return "next: read " + first.page().path() + " in "
                    + first.language().tag() + " against its source; more with 'brobygger status --next'\n";
        }
        return "next: nothing; every page is translated, and a person has read it\n";
    }

    private static String left(Row row) {
        if (row.missing() == 0) {
            return row.outdated() + " outdated";
        }
        return row.missing() + " missing" + (row.outdated() == 0 ? "" : ", " + row.outdated() + " outdated");
    }

    /**
     * What to do next, with the figures that rank it.
     *
     * @param limit how many rows of each kind, at least 1
     * @param fewestReaders what is taken for a number of readers that is not known
     */
    static String work(WorkList work, int limit, int fewestReaders) {
        return (toTranslate(work, limit, fewestReaders) + "\n" + toRead(work, limit)).stripTrailing() + "\n";
    }

    private static String toTranslate(WorkList work, int limit, int fewestReaders) {
        if (work.translate().isEmpty()) {
            return "nothing is missing or outdated\n";
        }
        boolean guessed = false;
        TextTable table =
                new TextTable(2, "language", "page", "missing", "outdated", "importance", "readers", "weight", "title");
        for (Task task : work.translate().stream().limit(limit).toList()) {
            Row row = task.row();
            boolean known = row.language().readers().isPresent();
            guessed |= !known;
            table.add(
                    row.language().tag(),
                    row.page().path(),
                    number(row.missing()),
                    number(row.outdated()),
                    number(row.page().importance()),
                    task.readers() + (known ? "" : "?"),
                    Long.toString(task.weight()),
                    row.page().title());
        }
        String unknown = "readers with '?': no figure is known, so the smallest known one is taken, " + fewestReaders;
        return "to translate: " + Counted.of(work.translate().size(), "page") + "\n\n" + table.text()
                + more(work.translate().size(), limit)
                + "\nweight = importance × readers × (missing + outdated)\n" + (guessed ? unknown + "\n" : "");
    }

    private static String toRead(WorkList work, int limit) {
        if (work.read().isEmpty()) {
            return "";
        }
        TextTable table = new TextTable(2, "language", "page", "importance", "title");
        for (Row row : work.read().stream().limit(limit).toList()) {
            table.add(
                    row.language().tag(),
                    row.page().path(),
                    number(row.page().importance()),
                    row.page().title());
        }
        return "to read against the source, translated by now: "
                + Counted.of(work.read().size(), "page") + "\n\n" + table.text()
                + more(work.read().size(), limit);
    }

    private static String more(int all, int limit) {
        return all <= limit ? "" : "… and " + (all - limit) + " more: --next=" + all + "\n";
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
