package no.brobygger.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.brobygger.bake.SitePlaces;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.disk.FolderSnapshot;
import no.brobygger.disk.WriteFailure;

/**
 * The sources of a site as they looked when a build began: {@code jbake.properties} and what lies in the source folders,
 * hidden files left out.
 *
 * <p>A build reads them for seconds, while somebody may save one. A site of which half was made before that and half
 * after it would be no site at all, so it is asked in the end whether they still look the same.
 */
public final class SourceFiles {

    private static final String SETTINGS = "jbake.properties";
    private static final int SHOWN = 10;

    private final SitePlaces places;
    private final FolderSnapshot begun;

    private SourceFiles(SitePlaces places) {
        this.places = places;
        this.begun = look();
    }

    /** Looks at them; nothing is opened. */
    public static SourceFiles of(Path siteFolder) {
        return new SourceFiles(new SitePlaces(siteFolder));
    }

    private FolderSnapshot look() {
        return FolderSnapshot.of(Stream.concat(OutputCheck.SOURCES.stream(), Stream.of(SETTINGS))
                .map(places.siteFolder()::resolve)
                .toList());
    }

    /**
     * What the sources were: the SHA-256 of the lines that {@code sha256sum} prints for them, sorted by path. It depends
     * on nothing but their paths in the site folder and their bytes.
     *
     * @param school the id of the school whose site it is; the folders of other schools are not part of it
     * @param threads how many files are read at a time
     * @return empty when they changed since the build began, or cannot be read; that has been reported
     */
    public Optional<String> revision(Optional<String> school, int threads, Consumer<Diagnostic> problems) {
        SortedMap<String, Path> files = new TreeMap<>();
        begun.files().keySet().stream()
                .filter(file -> isSource(places.name(file), school))
                .forEach(file -> files.put(places.name(file), file));
        Optional<IOException> failure = Optional.empty();
        SortedMap<String, String> prints = new TreeMap<>();
        try {
            prints = Fingerprints.of(files, threads);
        } catch (IOException e) {
            failure = Optional.of(e);
        }
        List<String> changed = look().changedSince(begun).stream()
                .map(places::name)
                .filter(name -> isSource(name, school))
                .toList();
        Optional<Diagnostic> problem =
                changed.isEmpty() ? failure.map(this::unreadable) : Optional.of(changed(changed));
        problem.ifPresent(problems);
        return problem.isPresent() ? Optional.empty() : Optional.of(digest(prints));
    }

    private static boolean isSource(String name, Optional<String> school) {
        boolean hidden = name.startsWith(".") || name.contains("/.");
        boolean otherSchool = name.startsWith("schools/")
                && !school.map(id -> name.startsWith("schools/" + id + "/")).orElse(false);
        return !hidden && !otherSchool;
    }

    private static String digest(SortedMap<String, String> prints) {
        MessageDigest digest = Fingerprints.sha256();
        prints.forEach((name, print) -> digest.update((print + "  " + name + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private Diagnostic changed(List<String> names) {
        String more = names.size() > 1 ? ", and " + (names.size() - 1) + " more" : "";
        return Diagnostic.error(
                        Rule.SOURCE_CHANGED,
                        places.startOf(places.siteFolder().resolve(names.get(0))),
                        "'" + names.get(0) + "'" + more + " changed while the site was being built",
                        "build again when nobody is writing there; the published site is unchanged")
                .withDetails(names.stream().skip(1).limit(SHOWN).toList());
    }

    private Diagnostic unreadable(IOException failure) {
        return Diagnostic.error(
                Rule.UNREADABLE_FILE,
                places.startOf(places.siteFolder()),
                "the sources could not be read a second time: " + WriteFailure.reason(failure),
                "mend the cause and build again; the published site is unchanged");
    }
}
