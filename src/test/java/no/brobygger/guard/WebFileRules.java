package no.brobygger.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What keeps templates escaped and free of code, and style sheets and scripts small enough for a slow phone. */
final class WebFileRules {

    private static final int LARGEST_STYLE_SHEET = 32_000;
    private static final int LARGEST_SCRIPT = 16_000;

    private static final Map<String, Pattern> BANNED_IN_TEMPLATES = Map.of(
            "turns escaping off: hand over an HtmlFragment instead",
            Pattern.compile("\\?no_esc|<#no_?auto_?esc|output_format"),
            "runs text as a template",
            Pattern.compile("\\?(?:eval|eval_json|interpret|new)\\b"),
            "is a script or style inside the page, which the page's own policy forbids",
            Pattern.compile("<script(?![^>]*\\bsrc=)[^>]*>|<style\\b|\\sstyle=|\\son[a-z]+=\"|javascript:"),
            "fetches from outside the site",
            Pattern.compile("\\ssrc=\"(?:https?:)?//|<link[^>]*\\shref=\"(?:https?:)?//"));

    private WebFileRules() {}

    static List<Offence> unsafeTemplates(List<RepositoryFile> files) {
        List<Offence> offences = new ArrayList<>();
        for (RepositoryFile file : files) {
            if (!file.isIn("templates") || !file.path().endsWith(".ftlh")) {
                continue;
            }
            List<String> lines = file.lines();
            for (int i = 0; i < lines.size(); i++) {
                for (Map.Entry<String, Pattern> ban : BANNED_IN_TEMPLATES.entrySet()) {
                    Matcher matcher = ban.getValue().matcher(lines.get(i));
                    if (matcher.find()) {
                        String found = matcher.group().strip();
                        offences.add(new Offence(file.path(), i + 1, "'" + found + "' " + ban.getKey()));
                    }
                }
            }
        }
        return offences;
    }

    /** Bytes as they stand in the repository, before any compression. */
    static List<Offence> largeAssets(List<RepositoryFile> files) {
        List<Offence> offences = new ArrayList<>();
        for (RepositoryFile file : files) {
            int limit = file.path().endsWith(".css") ? LARGEST_STYLE_SHEET : LARGEST_SCRIPT;
            boolean counts = file.isIn("assets") && file.path().matches(".*\\.(css|js)");
            if (counts && file.text().length() > limit) {
                String message = file.text().length() + " characters, at most " + limit;
                offences.add(new Offence(file.path(), 1, message));
            }
        }
        return offences;
    }
}
