package no.brobygger.source;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The keys of JBake 2.7.0 that may stand in {@code jbake.properties}, and what Brobygger makes of them. */
final class JBakeKeys {

    /** Keys whose value Brobygger relies on: they may be written down, but only with this value. */
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("asset.folder", "assets"),
            Map.entry("content.folder", "content"),
            Map.entry("data.folder", "data"),
            Map.entry("freemarker.outputencoding", "UTF-8"),
            Map.entry("header.separator", "~~~~~~"),
            Map.entry("output.extension", ".html"),
            Map.entry("render.archive", "false"),
            Map.entry("render.encoding", "UTF-8"),
            Map.entry("render.error404", "false"),
            Map.entry("render.feed", "false"),
            Map.entry("render.index", "false"),
            Map.entry("render.sitemap", "false"),
            Map.entry("render.tags", "false"),
            Map.entry("render.tagsindex", "false"),
            Map.entry("template.encoding", "UTF-8"),
            Map.entry("template.folder", "templates"),
            Map.entry("uri.noExtension", "false"));

    /** Keys that JBake still acts on. {@code template.<type>.file} is one more. */
    private static final Set<String> USED = Set.of("asset.ignore", "date.format", "ignore.file", "site.host");

    private static final Pattern TEMPLATE_FILE = Pattern.compile("template\\.[a-z0-9]+\\.file");

    /** Keys for parts of JBake that Brobygger replaces or leaves out: allowed, and told to be without effect. */
    private static final Set<String> IDLE = Set.of(
            "archive.file",
            "asciidoctor.attributes",
            "asciidoctor.attributes.export",
            "asciidoctor.attributes.export.prefix",
            "asciidoctor.option",
            "data.file.docType",
            "db.clear.cache",
            "db.path",
            "db.store",
            "default.status",
            "default.type",
            "destination.folder",
            "draft.suffix",
            "error404.file",
            "feed.file",
            "freemarker.timezone",
            "img.path.prepend.host",
            "img.path.update",
            "index.file",
            "index.paginate",
            "index.posts_per_page",
            "jvm.locale",
            "markdown.extensions",
            "markdown.maxParsingTimeInMillis",
            "server.contextPath",
            "server.hostname",
            "server.port",
            "sitemap.file",
            "tag.path",
            "tag.sanitize",
            "thymeleaf.locale",
            "uri.noExtension.prefix");

    private JBakeKeys() {}

    static boolean isUsed(String key) {
        return USED.contains(key) || TEMPLATE_FILE.matcher(key).matches();
    }

    static boolean isIdle(String key) {
        return IDLE.contains(key);
    }

    static Map<String, String> fixed() {
        return FIXED;
    }

    /** All of them, to find the one that was probably meant. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>(USED);
        all.addAll(IDLE);
        all.addAll(FIXED.keySet());
        return all;
    }
}
