package no.brobygger.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a finished site consists of, and of what it was made: the file {@value #NAME} at its root. It lists neither itself
 * nor the marker, which says only whose the folder is.
 *
 * @param tool name and version of the tool, for example {@code brobygger 0.1.0}
 * @param revision what the sources were, see {@link SourceFiles}
 * @param languages in the order of the site
 * @param files by their path below the site's root, with {@code /}
 */
public record SiteManifest(String tool, String revision, List<Share> languages, SortedMap<String, ListedFile> files) {

    /** The name of the file, at the site's root. */
    public static final String NAME = "manifest.json";

    /**
     * How much of the published pages is translated into a language.
     *
     * @param tag its tag
     * @param segments how many segments the pages have
     * @param translated how many of them are translated and up to date
     */
    public record Share(String tag, int segments, int translated) {

        /** 0–100, rounded down, so that 100 means every segment. */
        int percent() {
            return segments == 0 ? 100 : (int) (translated * 100L / segments);
        }
    }

    /**
     * What a file must be.
     *
     * @param size in bytes
     * @param sha256 64 hexadecimal digits (FIPS 180-4)
     */
    public record ListedFile(long size, String sha256) {}

    public SiteManifest {
        languages = List.copyOf(languages);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Name and version of the tool that is running. */
    public static String thisTool() {
        return "brobygger "
                + Optional.ofNullable(SiteManifest.class.getPackage().getImplementationVersion())
                        .orElse("(not packaged)");
    }

    /** Whether the place of the file is taken: an asset has its name. */
    public static boolean isTaken(Path staging) {
        return Files.exists(staging.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Writes the manifest of a finished site; nothing may be written there after it.
     *
     * @param threads how many files are read at a time
     */
    public static void write(Path staging, String revision, List<Share> languages, int threads) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        SortedMap<String, FolderTree.Entry> entries = FolderTree.list(staging);
        entries.forEach((name, entry) -> files.put(name, entry.file()));
        SortedMap<String, String> prints = Fingerprints.of(files, threads, LinkOption.NOFOLLOW_LINKS);
        SortedMap<String, ListedFile> listed = new TreeMap<>();
        prints.forEach((name, print) ->
                listed.put(name, new ListedFile(entries.get(name).size(), print)));
        SiteManifest manifest = new SiteManifest(thisTool(), revision, languages, listed);
        Files.write(staging.resolve(NAME), ManifestText.of(manifest), StandardOpenOption.CREATE_NEW);
    }
}
