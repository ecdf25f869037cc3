package no.brobygger.hosting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.brobygger.disk.FileNames;
import no.brobygger.disk.Sha256;

/**
 * Gives the style sheets and scripts that all pages share names that hold a digest of their bytes, {@code
 * css/site.3f9a1c2b.css}: a browser keeps them for ever, and no page meets another version's style.
 *
 * <p>Pages name them in attributes, where a quotation mark cannot be part of a text; only those names are changed. A script
 * that names another is not: such scripts belong in another folder than {@code js}.
 */
final class DigestNames {

    private static final int HEX_DIGITS = 8;

    /** Of what is shared; their files lie in folders of the same names as their endings. */
    private static final List<MediaType> TYPES = List.of(MediaType.CSS, MediaType.JS);

    private DigestNames() {}

    /** Renames the files, and then names them so on each page; in as many threads as the caller's pool has. */
    static void give(Path site) throws IOException {
        Map<String, String> names = new TreeMap<>();
        for (MediaType type : TYPES) {
            for (Path file : filesIn(site.resolve(type.ending()), type)) {
                String name = file.getFileName().toString();
                String beginning =
                        name.substring(0, name.length() - type.ending().length());
                Path renamed = file.resolveSibling(beginning + digest(Files.readAllBytes(file)) + "." + type.ending());
                Files.move(file, renamed);
                names.put(FileNames.below(site, file), FileNames.below(site, renamed));
            }
        }
        List<Path> pages;
        try (Stream<Path> files = Files.walk(site)) {
            pages = files.filter(file -> file.toString().endsWith(".html")).toList();
        }
        try {
            pages.parallelStream().forEach(page -> rename(site, page, names));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void rename(Path site, Path page, Map<String, String> names) {
        try {
            String toRoot = "../".repeat(site.relativize(page).getNameCount() - 1);
            // A character for each byte: the names are ASCII, and what stands around them is not looked at.
            String before = Files.readString(page, StandardCharsets.ISO_8859_1);
            String after = before;
            for (MediaType type : TYPES) {
                after = renamed(after, "=\"" + toRoot, type.ending() + "/", names);
            }
            if (!after.equals(before)) {
                Files.writeString(page, after, StandardCharsets.ISO_8859_1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One pass for a folder, however many files it has.
     *
     * @param opening what stands before an address, its quotation mark last
     */
    private static String renamed(String page, String opening, String folder, Map<String, String> names) {
        String sought = opening + folder;
        int found = page.indexOf(sought);
        if (found < 0) {
            return page;
        }
        StringBuilder after = new StringBuilder(page.length() + 256);
        int done = 0;
        for (; found >= 0; found = page.indexOf(sought, done)) {
            int start = found + opening.length();
            int end = page.indexOf('"', start);
            if (end < 0) {
                break;
            }
            String name = page.substring(start, end);
            after.append(page, done, start).append(names.getOrDefault(name, name));
            done = end;
        }
        return after.append(page, done, page.length()).toString();
    }

    private static List<Path> filesIn(Path folder, MediaType type) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("." + type.ending()))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static String digest(byte[] bytes) {
        return new Sha256().add(bytes).hex().substring(0, HEX_DIGITS);
    }
}
