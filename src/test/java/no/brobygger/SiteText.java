package no.brobygger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A whole little site in one text: a line {@code -- content/index.md --} begins each file, and what follows up to the
 * next such line is in it.
 */
public final class SiteText {

    private final Map<String, String> files;

    private SiteText(Map<String, String> files) {
        this.files = files;
    }

    /** A site of exactly these files. */
    public static SiteText of(String text) {
        return new SiteText(parse(text));
    }

    /** A sound site to vary: bokmål and English, a home page, one text in the interface. */
    public static SiteText small() {
        return of("""
                -- jbake.properties --
                brobygger.site.name=Prøveskolen
                brobygger.languages=nb, en
                -- data/languages.yaml --
                nb: {autonym: norsk bokmål, norwegian: norsk bokmål, direction: ltr, icu: nb, digits: latn, calendar: gregory}
                en: {autonym: English, norwegian: engelsk, direction: ltr, icu: en-GB, digits: latn, calendar: gregory}
                ar: {autonym: العربية, norwegian: arabisk, direction: rtl, icu: ar, digits: latn, calendar: gregory}
                fil: {autonym: Filipino, norwegian: filipino, direction: ltr, icu: fil, digits: latn, calendar: gregory}
                -- templates/interface.properties --
                skip=Hopp til innholdet
                -- translations/en/interface.po --
                msgid ""
                msgstr ""
                "Language: en\\n"
                "Content-Type: text/plain; charset=UTF-8\\n"

                msgctxt "skip"
                msgid "Hopp til innholdet"
                msgstr "Skip to content"
                -- content/index.md --
                title=Hjem
                ~~~~~~
                Velkommen.
                """);
    }

    /** The same site with these files added, or replaced where a path is the same. */
    public SiteText with(String text) {
        Map<String, String> more = new TreeMap<>(files);
        more.putAll(parse(text));
        return new SiteText(more);
    }

    /** The same site without a file. */
    public SiteText without(String path) {
        Map<String, String> fewer = new TreeMap<>(files);
        if (fewer.remove(path) == null) {
            throw new IllegalArgumentException("'" + path + "' is not among " + files.keySet());
        }
        return new SiteText(fewer);
    }

    /** What is in each file, by path. */
    Map<String, String> files() {
        return files;
    }

    /** Writes the files into a folder, and gives the folder back. */
    public Path in(Path folder) {
        files.forEach((path, text) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return folder;
    }

    private static Map<String, String> parse(String text) {
        Map<String, String> files = new TreeMap<>();
        String path = "";
        if (text.isEmpty()) {
            return files;
        }
        for (String line : text.split("(?<=\n)")) {
            String bare = line.strip();
            if (bare.startsWith("-- ") && bare.endsWith(" --")) {
                path = bare.substring(3, bare.length() - 3).strip();
                files.put(path, "");
            } else if (path.isEmpty()) {
                throw new IllegalArgumentException("'" + bare + "' stands before the first file");
            } else {
                files.merge(path, line, String::concat);
            }
        }
        return files;
    }
}
