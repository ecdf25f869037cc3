package no.brobygger.hosting;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.disk.ToolFile;

/**
 * The settings of one kind of server: a text of its own, in which a line of {@code %WORDS%} stands for a line for each
 * header, type or language.
 */
enum ServerFile {
    APACHE(
            ".htaccess",
            "htaccess",
            "  Header always set {name} \"{value}\"",
            "AddType \"{header}\" .{ending}",
            "  RewriteCond %{ENV:ASKED} ^(?:{tags})$ [NC]\n  RewriteRule ^$ /%{ENV:SITE}{folder}/index.html [R=302,L]"),
    CADDY(
            "hosting/Caddyfile",
            "Caddyfile",
            "    {name} \"{value}\"",
            "    @{ending} path *.{ending}\n    header @{ending} Content-Type \"{header}\"",
            "    ~(?i)^(?:{tags})$ {folder}"),
    IIS(
            "web.config",
            "web.config",
            "        <remove name=\"{name}\"/>\n        <add name=\"{name}\" value=\"{value}\"/>",
            "      <remove fileExtension=\".{ending}\"/>\n"
                    + "      <mimeMap fileExtension=\".{ending}\" mimeType=\"{header}\"/>",
            ""),
    NGINX(
            "hosting/nginx.conf",
            "nginx.conf",
            "add_header {name} \"{value}\" always;",
            "  {type} {ending};",
            "if ($brobygger_asked ~* \"^(?:{tags})$\") {\n  return 302 $site/{folder}/index.html;\n}"),
    /** What Netlify, Cloudflare Pages and others read. */
    STATIC_HOST("_headers", "_headers", "  {name}: {value}", "", "");

    /** Apache would call a compressed page an archive. */
    private static final String COMPRESSED =
            "<FilesMatch \"\\.{ending}\\.(?:br|gz)$\">\n  ForceType \"{header}\"\n</FilesMatch>";

    /** IIS is told in which addresses a copy is asked for by its own name. */
    private static final String COPY = "          <remove sequence=\".{ending}.br\"/>\n"
            + "          <add sequence=\".{ending}.br\"/>\n"
            + "          <remove sequence=\".{ending}.gz\"/>\n"
            + "          <add sequence=\".{ending}.gz\"/>";

    private final String address;
    private final String resource;
    private final String header;
    private final String type;
    private final String language;

    ServerFile(String address, String resource, String header, String type, String language) {
        this.address = address;
        this.resource = resource;
        this.header = header;
        this.type = type;
        this.language = language;
    }

    /** Where it lies in the site. */
    String address() {
        return address;
    }

    /** Its text for a site. */
    String text(HostedSite site) {
        String text = ToolFile.text(ServerFile.class, resource);
        text = site.baseUrl().isPresent() ? without("LOST", text) : unwrapped("LOST", text);
        text = site.choosesLanguage() ? unwrapped("CHOICE", text) : without("CHOICE", text);
        return text.replace("%HEADERS%", lines(SiteHeader.ALL.stream(), this::line))
                .replace("%TYPES%", lines(Arrays.stream(MediaType.values()), item -> line(type, item)))
                .replace("%COMPRESSED%", lines(MediaType.texts(), item -> line(COMPRESSED, item)))
                .replace("%COPIES%", lines(MediaType.texts(), item -> line(COPY, item)))
                .replace("%CHARSETS%", charsetTypes())
                .replace("%ENDINGS%", MediaType.texts().map(MediaType::ending).collect(Collectors.joining("|")))
                .replace("%LANGUAGES%", lines(site.languages().stream(), this::line))
                .replace("%ASKED%", AskedLanguage.alternatives(site.languages()))
                .replace("%FOLDERS%", folders(site.languages()))
                .replace("%PATH%", site.path())
                .replace("%FILES%", site.files());
    }

    private String line(SiteHeader item) {
        return header.replace("{name}", item.name()).replace("{value}", item.value());
    }

    private static String line(String pattern, MediaType item) {
        return pattern.replace("{ending}", item.ending())
                .replace("{header}", item.header())
                .replace("{type}", item.type());
    }

    private String line(AskedLanguage item) {
        return language.replace("{tags}", item.alternatives()).replace("{folder}", item.folder());
    }

    /** nginx means {@code text/html} in any case, and warns when it is named. */
    private static String charsetTypes() {
        return MediaType.texts()
                .filter(item -> item != MediaType.HTML)
                .map(MediaType::type)
                .collect(Collectors.joining(" "));
    }

    private static String folders(List<AskedLanguage> languages) {
        return languages.stream().map(AskedLanguage::folder).collect(Collectors.joining("|"));
    }

    private static <T> String lines(Stream<T> items, Function<T, String> line) {
        return items.map(line).collect(Collectors.joining("\n"));
    }

    /** The text without the part between two lines {@code %NAME%}. */
    private static String without(String name, String text) {
        return text.replaceAll("(?s)%" + name + "%\n.*?%" + name + "%\n", "");
    }

    private static String unwrapped(String name, String text) {
        return text.replace("%" + name + "%\n", "");
    }
}
