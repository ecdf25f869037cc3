package no.brobygger.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import no.brobygger.status.LanguageShare;
import no.brobygger.status.SiteStatus;
import no.brobygger.status.SiteStatus.Row;
import no.brobygger.status.WorkList;
import no.brobygger.status.WorkList.Task;

/** How much is translated, and what to do next, for machines: all of it, whatever a person would be shown. */
final class StatusJson {

    private StatusJson() {}

    /** The languages and of each its pages, what to translate next, and what to read next. */
    static Map<String, Object> members(SiteStatus status) {
        WorkList work = WorkList.of(status);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(
                "languages",
                LanguageShare.of(status).stream()
                        .map(share -> language(share, status))
                        .toList());
        members.put("next", work.translate().stream().map(StatusJson::task).toList());
        members.put("unread", work.read().stream().map(StatusJson::place).toList());
        return members;
    }

    private static Map<String, Object> language(LanguageShare share, SiteStatus status) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("tag", share.language().tag());
        members.put("name", share.language().autonym());
        members.put("readers", status.readers(share.language()));
        members.put("readersKnown", share.language().readers().isPresent());
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
        members.put("path", page.page().path());
        members.put("title", page.page().title());
        members.put("importance", page.page().importance());
        members.put("state", share.progress(page).name().toLowerCase(Locale.ROOT));
        members.put("reviewed", page.reviewed());
        members.put("percent", LanguageShare.percent(page));
        members.put("segments", page.segments());
        members.put("translated", page.translated());
        members.put("outdated", page.outdated());
        members.put("missing", page.missing());
        return members;
    }

    private static Map<String, Object> task(Task task) {
        Map<String, Object> members = place(task.row());
        members.put("readers", task.readers());
        members.put("missing", task.row().missing());
        members.put("outdated", task.row().outdated());
        members.put("weight", task.weight());
        return members;
    }

    private static Map<String, Object> place(Row row) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("language", row.language().tag());
        members.put("path", row.page().path());
        members.put("title", row.page().title());
        members.put("importance", row.page().importance());
        return members;
    }
}
