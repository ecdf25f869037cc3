package no.brobygger.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import no.brobygger.bake.SitePlaces;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.LinkProblem;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.disk.FolderSnapshot;
import no.brobygger.disk.FolderSnapshot.Kind;
import no.brobygger.disk.Leftovers;
import no.brobygger.disk.Sha256;
import no.brobygger.disk.WriteFailure;
import no.brobygger.source.SourcePlaces;

/**
 * The sources of a site as they looked when a build began: {@code jbake.properties} and what lies in the source folders,
 * hidden files left out.
 *
 * <p>A build reads them for seconds, while somebody may save one. A site of which half was made before that and half
 * after it would be no site at all, so it is asked in the end whether they still look the same.
 */
public final class SourceFiles {

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
        begun.files().forEach((file, looks) -> {
            String name = places.name(file);
            if (looks.kind() == Kind.FILE && !isPassedOver(name)) {
                files.put(name, file);
            }
        });
        return Fingerprints.of(files, threads, unreadable);
    }

    private FolderSnapshot look() {
        return FolderSnapshot.of(places.siteFolder(), SourcePlaces.ALL);
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
        List<String> changed = look().changedSince(begun).stream()
                .map(places::name)
                .filter(name -> isSource(name, school))
                .toList();
        List<Diagnostic> found = changed.isEmpty() ? unusable(school) : List.of(changed(changed));
        found.forEach(problems);
        return found.isEmpty() ? Optional.of(digest(sources)) : Optional.empty();
    }

    /** What is wrong with sources that no stage has read: whoever reads one has told already, and nothing is published. */
    private List<Diagnostic> unusable(Optional<String> school) {
        SortedMap<String, Diagnostic> found = new TreeMap<>();
        begun.files().forEach((file, looks) -> {
            String name = places.name(file);
            problem(name, looks.kind()).ifPresent(problem -> found.put(name, problem));
        });
        unreadable.forEach((name, failure) -> found.put(name, unreadable(name, WriteFailure.reason(failure))));
        found.keySet().removeIf(name -> !isSource(name, school));
        return List.copyOf(found.values());
    }

    private static Optional<Diagnostic> problem(String name, Kind kind) {
        SourceLocation place = SourceLocation.startOf(name);
        return switch (kind) {
            case FILE -> Optional.empty();
            case LINK_NOWHERE -> Optional.of(LinkProblem.leadsNowhere(place));
            case LINK_OUT -> Optional.of(LinkProblem.leadsOut(place));
            case OTHER -> Optional.of(unreadable(name, "it is no file"));
        };
    }

    /** A folder of schools, or of all of them, stands among the files when it is a link. */
    private static boolean isSource(String name, Optional<String> school) {
        String path = name + "/";
        boolean isAsked = school.map(id -> "schools/" + id + "/")
                .map(own -> own.startsWith(path) || path.startsWith(own))
                .orElse(false);
        return !isPassedOver(name) && (isAsked || !path.startsWith("schools/"));
    }

    private static boolean isPassedOver(String name) {
        return name.startsWith(".") || name.contains("/.") || Leftovers.hold(name);
    }

    private static String digest(SortedMap<String, String> prints) {
        Sha256 lines = new Sha256();
        prints.forEach((name, print) -> lines.add(print + "  " + name + "\n"));
        return lines.hex();
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

    private static Diagnostic unreadable(String name, String reason) {
        return Diagnostic.error(
                Rule.UNREADABLE_FILE,
                SourceLocation.startOf(name),
                "this cannot be read: " + reason,
                "mend the cause and build again; the published site is unchanged");
    }
}
