package no.brobygger.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;

/**
 * Reads a manifest that may be broken, or made to deceive. It takes from the lines what it knows and leaves the rest;
 * then it holds what {@link ManifestText} makes of it against what stands there, byte for byte. So no layout, order,
 * double or escape that we would not write gets past.
 */
final class ManifestReader {

    /** A hundred thousand files; more is not read. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final int LONGEST_PATH = 4096;

    private static final String REMEDY = "build the site again, or fetch it again from where it was built";

    private static final Pattern SHARE =
            Pattern.compile("(\\d{1,9}), \"translated\": (\\d{1,9}), \"percent\": \\d{1,3}},?");

    private static final Pattern FILE = Pattern.compile("(\\d{1,15}), \"sha256\": \"([0-9a-f]{64})\"},?");

    private static final Pattern UP_OR_HERE = Pattern.compile("(?:.*[/\\\\])?\\.{0,2}(?:[/\\\\].*)?", Pattern.DOTALL);

    private static final Pattern TOOL = Pattern.compile("brobygger [\\w.+() -]{1,60}");

    private static final Pattern REVISION = Pattern.compile("[0-9a-f]{64}");

    private final Consumer<Diagnostic> problems;

    ManifestReader(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    /** The manifest of a folder; empty when it has none that can be trusted, and the reason has been reported. */
    Optional<SiteManifest> read(Path folder) throws IOException {
        Path file = folder.resolve(SiteManifest.NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            boolean other = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
            return unusable(1, other ? "the list of files is not a file" : "the list of files is not there");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            return unusable(1, "the list of files has more than " + MOST_BYTES + " bytes");
        }
        SiteManifest manifest = parse(new String(bytes, StandardCharsets.UTF_8).split("\n"));
        byte[] rewritten = ManifestText.of(manifest);
        int difference = Arrays.mismatch(bytes, rewritten);
        if (difference >= 0) {
            return unusable(lineOf(difference, bytes), "this is not what Brobygger writes");
        }
        return checked(manifest);
    }

    private static SiteManifest parse(String[] lines) {
        String tool = "";
        String revision = "";
        List<SiteManifest.Share> languages = new ArrayList<>();
        SortedMap<String, SiteManifest.ListedFile> files = new TreeMap<>();
        for (String line : lines) {
            if (line.startsWith(ManifestText.TOOL)) {
                tool = text(line, ManifestText.TOOL, "\",");
            } else if (line.startsWith(ManifestText.REVISION)) {
                revision = text(line, ManifestText.REVISION, "\",");
            } else if (line.startsWith(ManifestText.TAG)) {
                Matcher numbers = SHARE.matcher(after(line, ManifestText.SEGMENTS));
                if (numbers.matches()) {
                    languages.add(new SiteManifest.Share(
                            text(line, ManifestText.TAG, ManifestText.SEGMENTS),
                            Integer.parseInt(numbers.group(1)),
                            Integer.parseInt(numbers.group(2))));
                }
            } else if (line.startsWith(ManifestText.PATH)) {
                Matcher facts = FILE.matcher(after(line, ManifestText.SIZE));
                if (facts.matches()) {
                    files.put(
                            text(line, ManifestText.PATH, ManifestText.SIZE),
                            new SiteManifest.ListedFile(Long.parseLong(facts.group(1)), facts.group(2)));
                }
            }
        }
        return new SiteManifest(tool, revision, languages, files);
    }

    /** The string between a beginning and the last such end; empty if there is none. */
    private static String text(String line, String beginning, String end) {
        int from = beginning.length();
        return ManifestText.unescaped(line.substring(from, Math.max(from, line.lastIndexOf(end))));
    }

    private static String after(String line, String mark) {
        int at = line.lastIndexOf(mark);
        return at < 0 ? "" : line.substring(at + mark.length());
    }

    private static int lineOf(int offset, byte[] bytes) {
        int line = 1;
        for (int i = 0; i < Math.min(offset, bytes.length); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** No path is ever opened because it is listed; one that leads elsewhere is still a sign of ill will. */
    private Optional<SiteManifest> checked(SiteManifest manifest) {
        if (!TOOL.matcher(manifest.tool()).matches()) {
            return unusable(3, "this is no version of Brobygger");
        }
        if (!REVISION.matcher(manifest.revision()).matches()) {
            return unusable(4, "this is no revision");
        }
        int line = 8 + manifest.languages().size();
        for (String path : manifest.files().keySet()) {
            if (path.length() > LONGEST_PATH || path.indexOf('\0') >= 0 || isOutside(path) || isUnlisted(path)) {
                return unusable(line, Shown.quotedText(path) + " cannot be a file of the site");
            }
            line++;
        }
        return Optional.of(manifest);
    }

    private static boolean isOutside(String path) {
        return UP_OR_HERE.matcher(path).matches();
    }

    private static boolean isUnlisted(String path) {
        return path.equals(SiteManifest.NAME) || path.equals(OutputPlace.MARKER);
    }

    private Optional<SiteManifest> unusable(int line, String message) {
        problems.accept(Diagnostic.error(
                Rule.MANIFEST_UNUSABLE, new SourceLocation(SiteManifest.NAME, line, 1), message, REMEDY));
        return Optional.empty();
    }
}
