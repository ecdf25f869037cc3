package no.brobygger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What no page of any site may hold, read from the written files by rules of its own, so that the audit is not its own
 * judge: code, frames, requests to others, addresses of odd schemes, and text turned around.
 */
final class HarmlessPages {

    private static final Set<String> NEVER =
            Set.of("applet", "base", "embed", "frame", "iframe", "object", "portal", "style", "foreignobject");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern TURNED = Pattern.compile("[\u202A-\u202E]");

    private final Set<String> scripts;

    /** @param sound the written sound site: its scripts are ours */
    HarmlessPages(Path sound) throws IOException {
        this.scripts = new TreeSet<>();
        for (Path file : OwnParts.filesBelow(sound)) {
            if (file.toString().endsWith(".html")) {
                Jsoup.parse(file).select("script").forEach(script -> scripts.add(name(script.attr("src"))));
            }
        }
    }

    /** All that harms, as {@code address: what}. */
    List<String> offences(Path output) throws IOException {
        List<String> offences = new ArrayList<>();
        for (Path file : OwnParts.filesBelow(output)) {
            if (file.toString().endsWith(".html")) {
                Document page = Jsoup.parse(file);
                page.getAllElements().forEach(element -> look(output.relativize(file) + ": ", element, offences));
                if (TURNED.matcher(Files.readString(file)).find()) {
                    offences.add(output.relativize(file) + ": a direction override");
                }
            }
        }
        return offences;
    }

    private void look(String page, Element element, List<String> offences) {
        if (NEVER.contains(element.tagName().toLowerCase(Locale.ROOT))
                || element.nameIs("script") && !scripts.contains(name(element.attr("src")))
                || element.attr("http-equiv").equalsIgnoreCase("refresh")
                        && !element.attr("content").matches("0; ?url=[a-z/.]+")) {
            offences.add(page + element);
        }
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("[\\x00-\\x20]", "");
            boolean address = Set.of(
                            "href", "src", "action", "formaction", "xlink:href", "values", "to", "data", "poster")
                    .contains(attribute.getKey());
            Matcher scheme = SCHEME.matcher(value);
            if (attribute.getKey().startsWith("on")
                    || address && scheme.matches() && !SCHEMES.contains(scheme.group(1))
                    || address && !element.nameIs("a") && !element.nameIs("link") && value.matches("(https?:)?//.*")) {
                offences.add(page + element.tagName() + " " + attribute);
            }
        }
    }

    private static String name(String source) {
        return source.substring(source.lastIndexOf('/') + 1);
    }
}
