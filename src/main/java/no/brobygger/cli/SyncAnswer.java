package no.brobygger.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.brobygger.sync.SyncReport;

/** Tells what {@code sync} did, for people and for machines. */
final class SyncAnswer {

    private final SyncReport report;
    private final boolean check;
    private final UnaryOperator<String> name;

    /**
     * An answer.
     *
     * @param check whether nothing was written
     * @param name how a path of the site is shown
     */
    SyncAnswer(SyncReport report, boolean check, UnaryOperator<String> name) {
        this.report = report;
        this.check = check;
        this.name = name;
    }

    String text() {
        if (report.languages().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        TextTable table =
                new TextTable(1, "language", "new", "changed", "relinked", "removed", "moved", "files", "name");
        for (SyncReport.Row row : report.languages()) {
            table.add(
                    row.language().tag(),
                    Integer.toString(row.counts().added()),
                    Integer.toString(row.counts().changed()),
                    Integer.toString(row.counts().relinked()),
                    Integer.toString(row.counts().removed()),
                    Integer.toString(row.counts().moved()),
                    Integer.toString(row.files()),
                    row.language().autonym());
        }
        text.append(table.text());
        for (SyncReport.Move move : report.moves()) {
            text.append(check ? "would move " : "moved ")
                    .append(name.apply(move.from()))
                    .append(" to ")
                    .append(name.apply(move.to()))
                    .append('\n');
        }
        if (!report.changesAnything()) {
            text.append("nothing to write\n");
        } else if (check) {
            text.append("nothing was written; run sync without --check\n");
        }
        return text.toString();
    }

    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("written", !check);
        members.put(
                "languages", report.languages().stream().map(SyncAnswer::row).toList());
        members.put("moves", report.moves().stream().map(this::move).toList());
        return members;
    }

    private static Map<String, Object> row(SyncReport.Row row) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("tag", row.language().tag());
        members.put("new", row.counts().added());
        members.put("changed", row.counts().changed());
        members.put("relinked", row.counts().relinked());
        members.put("removed", row.counts().removed());
        members.put("moved", row.counts().moved());
        members.put("files", row.files());
        return members;
    }

    private Map<String, Object> move(SyncReport.Move move) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("from", name.apply(move.from()));
        members.put("to", name.apply(move.to()));
        return members;
    }
}
