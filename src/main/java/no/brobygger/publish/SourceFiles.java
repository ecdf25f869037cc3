package no.brobygger.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<String, IOException> unreadable = new ConcurrentHashMap<>();
    private final CompletableFuture<SortedMap<String, String>> prints;

    private SourceFiles(SitePlaces places, int threads) {
        this.places = places;
        this.begun = look();
        // Reading a site keeps one core busy; meanwhile another takes their fingerprints.
        this.prints = CompletableFuture.supplyAsync(() -> prints(threads));
    }

    /**
     * Looks at them, and begins to take their fingerprints.
     *
     * @param threads how many files are read at a time
     */
    public static SourceFiles of(Path siteFolder, int threads) {
        return new SourceFiles(new SitePlaces(siteFolder), threads);
    }

    private SortedMap<String, String> prints(int threads) {
        SortedMap<String, Path> files = new TreeMap<>();
        begun.files().keySet().stream()
                .filter(file -> !isHidden(places.name(file)))
                .forEach(file -> files.put(places.name(file), file));
        return Fingerprints.of(files, threads, unreadable);
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
     * @return empty when they changed since the build began, or cannot be read; that has been reported
     */
    public Optional<String> revision(Optional<String> school, Consumer<Diagnostic> problems) {
        SortedMap<String, String> sources = new TreeMap<>(prints.join());
        sources.keySet().removeIf(name -> !isSource(name, school));
        Optional<IOException> failure = unreadable.keySet().stream()
                .filter(name -> isSource(name, school))
                .sorted()
                .findFirst()
                .map(unreadable::get);
        List<String> changed = look().changedSince(begun).stream()
                .map(places::name)
                .filter(name -> isSource(name, school))
                .toList();
        Optional<Diagnostic> problem =
                changed.isEmpty() ? failure.map(this::unreadable) : Optional.of(changed(changed));
        problem.ifPresent(problems);
        return problem.isPresent() ? Optional.empty() : Optional.of(digest(sources));
    }

    private static boolean isSource(String name, Optional<String> school) {
        boolean otherSchool = name.startsWith("schools/")
                && !school.map(id -> name.startsWith("schools/" + id + "/")).orElse(false);
        return !isHidden(name) && !otherSchool;
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.");
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
