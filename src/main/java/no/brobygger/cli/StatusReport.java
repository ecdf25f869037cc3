package no.brobygger.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.brobygger.SiteStatus.Row;
import no.brobygger.cli.LanguageShare.Progress;

/** How much is translated, for people and for machines. */
final class StatusReport {

    private StatusReport() {}

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
                    word(share.progress(page)),
                    page.reviewed() ? "reviewed" : "draft",
                    page.page());
        }
        return table.text();
    }

    /** The same for a machine: the languages, and of each its pages. */
    static Map<String, Object> members(List<LanguageShare> shares) {
        return Map.of("languages", shares.stream().map(StatusReport::language).toList());
    }

    private static Map<String, Object> language(LanguageShare share) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("tag", share.language().tag());
        members.put("name", share.language().autonym());
        members.put("threshold", share.threshold());
        members.put("percent", share.percent());
        members.put("segments", share.segments());
        members.put("translated", share.translated());
        members.put("outdated", share.outdated());
        members.put("missing", share.missing());
        members.put(
                "pages", share.pages().stream().map(page -> page(share, page)).toList());
        return members;
    }

    private static Map<String, Object> page(LanguageShare share, Row page) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("path", page.page());
        members.put("state", word(share.progress(page)));
        members.put("reviewed", page.reviewed());
        members.put("percent", LanguageShare.percent(page));
        members.put("segments", page.segments());
        members.put("translated", page.translated());
        members.put("outdated", page.outdated());
        members.put("missing", page.missing());
        return members;
    }

    private static String word(Progress progress) {
        return progress.name().toLowerCase(Locale.ROOT);
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
