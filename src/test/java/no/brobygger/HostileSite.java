package no.brobygger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.diagnostic.DiagnosticLog;

/**
 * Builds a {@link HostileCase} in a folder of its own, beside a file that must not be read, and prints what came of it:
 * whether it was published, all that was said, and each page that differs from those of the sound site.
 */
final class HostileSite {

    static final String SECRET = "hemmelig 7391";

    private static final int LONGEST_LINE = 300;
    private static final int MOST_LINES = 30;
    private static final Pattern TITLE = Pattern.compile("<title>.*?</title>", Pattern.DOTALL);

    private final Map<String, String> sound;

    /** @param sound what {@link #pages} gives for the sound site */
    HostileSite(Map<String, String> sound) {
        this.sound = sound;
    }

    /** Builds it below the folder, as {@code site/} and {@code output/}. */
    String outcome(HostileCase hostile, Path folder) throws IOException {
        Path site = hostile.in(folder.resolve("site"));
        Path output = folder.resolve("output");
        Files.createDirectories(folder.resolve("outside"));
        Files.writeString(folder.resolve("outside/secret.md"), "title=" + SECRET + "\n~~~~~~\n" + SECRET + "\n");
        DiagnosticLog log = new DiagnosticLog();

        BuildReport report = new SiteBuild(site, new BuildOptions(2, false)).build(output, log);

        checkFolder(folder, report.published());
        StringBuilder outcome = new StringBuilder(report.published() ? "=> published\n" : "=> refused\n");
        outcome.append(GoldenSite.printed(log));
        if (report.published()) {
            Map<String, String> pages = pages(output);
            pages.values().removeAll(sound.values());
            pages.forEach((address, text) ->
                    outcome.append("-- ").append(address).append(" --\n").append(text));
        }
        return readable(outcome.toString());
    }

    /** The title and text of each page of guidance, by address. */
    static Map<String, String> pages(Path output) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (Path file : OwnParts.filesBelow(output)) {
            String address = output.relativize(file).toString().replace('\\', '/');
            String html = address.endsWith(".html") ? Files.readString(file) : "";
            int start = html.indexOf("<div class=\"text\">");
            if (start >= 0) {
                Matcher title = TITLE.matcher(html);
                String text = html.substring(html.indexOf("<h1"), html.indexOf("\n</div>\n", start));
                pages.put(address, (title.find() ? title.group() : "") + "\n" + text.strip() + "\n");
            }
        }
        return pages;
    }

    /** Nothing is left beside the site, and what is published holds nothing from beside it. */
    private static void checkFolder(Path folder, boolean published) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            String names =
                    files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.joining(" "));
            if (!names.equals(published ? "output outside site" : "outside site")) {
                throw new AssertionError("after a build, published: " + published + ", there is " + names);
            }
        }
        if (OwnParts.filesBelow(folder.resolve("outside")).size() != 1) {
            throw new AssertionError("something was written beside the site");
        }
        for (Path file : OwnParts.filesBelow(folder.resolve("output"))) {
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(SECRET)) {
                throw new AssertionError(file + " holds what stands beside the site");
            }
        }
    }

    /** Invisible characters as marks, and long lines by their start and length. */
    private static String readable(String text) {
        StringBuilder readable = new StringBuilder();
        List<String> lines = text.lines().toList();
        for (String line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
            String shown = line.length() <= LONGEST_LINE
                    ? line
                    : line.substring(0, LONGEST_LINE) + "⟦" + line.length() + " characters⟧";
            shown.codePoints().forEach(c -> {
                boolean invisible = Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
                readable.append(invisible ? String.format(Locale.ROOT, "⟦U+%02X⟧", c) : Character.toString(c));
            });
            readable.append('\n');
        }
        if (lines.size() > MOST_LINES) {
            readable.append("⟦").append(lines.size()).append(" lines⟧");
        }
        return readable.toString().stripTrailing() + "\n";
    }
}
