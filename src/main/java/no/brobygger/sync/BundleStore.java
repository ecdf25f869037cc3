package no.brobygger.sync;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.LinkProblem;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.disk.Boundary;
import no.brobygger.disk.FileNames;
import no.brobygger.disk.RunLock;
import no.brobygger.disk.WholeFile;
import no.brobygger.disk.WriteFailure;
import no.brobygger.language.Language;
import no.brobygger.source.TextFile;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleReader;
import no.brobygger.translation.BundleWriter;

/**
 * The bundles of a site, for one command at a time: read, and written whole or not at all.
 *
 * <p>All paths are relative to the site folder, for example {@code translations/ar/skolemiljo/mobbing.po}. Reading and
 * writing different bundles is safe for many threads.
 */
public final class BundleStore implements Closeable {

    private static final String FOLDER = "translations";
    /** Where bundles are: of the guidance, of its variants, and of schools. */
    private static final List<String> ROOTS = List.of(FOLDER, "variants", "schools");

    private static final String LOCK = ".brobygger.lock";

    private final Path siteFolder;
    private final Boundary boundary;
    private final Optional<RunLock> lock;
    private final BundleReader reader = new BundleReader();
    private final BundleWriter writer = new BundleWriter();

    private BundleStore(Path siteFolder, Optional<RunLock> lock) {
        this.siteFolder = siteFolder;
        this.boundary = Boundary.of(siteFolder);
        this.lock = lock;
    }

    /**
     * Takes the lock {@code translations/.brobygger.lock} and sweeps away what killed runs left.
     *
     * @return empty, with a problem, when another command holds it, or the folder is a link out of the site
     */
    public static Optional<BundleStore> open(Path siteFolder, Consumer<Diagnostic> problems) throws IOException {
        if (!Boundary.of(siteFolder).holds(siteFolder.resolve(FOLDER))) {
            problems.accept(LinkProblem.leadsOut(SourceLocation.startOf(FOLDER)));
            return Optional.empty();
        }
        Path folder = Files.createDirectories(siteFolder.resolve(FOLDER));
        Optional<RunLock> lock = RunLock.take(folder.resolve(LOCK));
        if (lock.isEmpty()) {
            problems.accept(Diagnostic.error(
                    Rule.BUNDLES_LOCKED,
                    SourceLocation.startOf(FOLDER),
                    "another command is working on the bundles",
                    "wait until it has ended, and try again"));
            return Optional.empty();
        }
        for (String root : ROOTS) {
            if (Files.isDirectory(siteFolder.resolve(root))) {
                sweep(siteFolder.resolve(root));
            }
        }
        return Optional.of(new BundleStore(siteFolder, lock));
    }

    /** What a command does with the bundles. */
    interface Work<T> {

        T on(BundleStore store) throws IOException;
    }

    /**
     * Lets a command work on the bundles while no other does.
     *
     * @return what the work gives; empty, with a problem, when the bundles cannot be had or the machine fails
     */
    static <T> Optional<T> alone(Path siteFolder, Consumer<Diagnostic> problems, Work<T> work) {
        try {
            Optional<BundleStore> opened = open(siteFolder, problems);
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            try (BundleStore store = opened.get()) {
                return Optional.of(work.on(store));
            }
        } catch (IOException e) {
            problems.accept(problem(FOLDER, e));
            return Optional.empty();
        }
    }

    /** A store that writes and locks nothing, and tells what would be written. */
    public static BundleStore onlyReading(Path siteFolder) {
        return new BundleStore(siteFolder, Optional.empty());
    }

    private static void sweep(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) throws IOException {
                WholeFile.sweep(below);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** All bundles of the site, sorted; names that begin with a dot are passed over. */
    public SortedSet<String> paths() throws IOException {
        SortedSet<String> paths = new TreeSet<>();
        for (String root : ROOTS) {
            Path folder = siteFolder.resolve(root);
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                files.map(file -> FileNames.below(siteFolder, file))
                        .filter(path -> path.endsWith(".po") && !path.contains("/."))
                        .filter(path -> ("/" + path).contains("/" + FOLDER + "/"))
                        .forEach(paths::add);
            }
        }
        return paths;
    }

    /** What is wrong with the link by which a path leaves the site's folder; empty when it stays in it. */
    Optional<Diagnostic> wayOut(String path) {
        return linkOut(path).map(link -> LinkProblem.leadsOut(SourceLocation.startOf(link)));
    }

    /** The outermost folder of a path that lies elsewhere. The file itself does not matter: it is not written through. */
    private Optional<String> linkOut(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : boundary.wayOut(path.substring(0, slash));
    }

    /** Whether something stands at a path. */
    public boolean has(String path) {
        return Files.exists(siteFolder.resolve(path));
    }

    /**
     * Reads a bundle; empty when there is none, or none that can be read. Whoever means to write it back must not do so
     * after an error, for what could not be read would be gone.
     */
    public Optional<Bundle> read(String path, Language language, Consumer<Diagnostic> problems) {
        return has(path)
                ? TextFile.read(siteFolder, path, problems).flatMap(file -> reader.read(file, language.tag(), problems))
                : Optional.empty();
    }

    /**
     * Writes a bundle in the canonical layout and in NFC.
     *
     * @return whether the file is new or changed
     * @throws IOException also when a link on the way to it leads out of the site
     */
    public boolean write(Bundle bundle) throws IOException {
        stayInside(bundle.path());
        String text = writer.write(Composed.of(bundle));
        Path file = siteFolder.resolve(bundle.path());
        if (lock.isEmpty()) {
            return !Files.exists(file) || !Files.readString(file).equals(text);
        }
        return WholeFile.write(file, text);
    }

    /** Gives a bundle another path, where nothing must stand; a folder that this leaves empty is deleted. */
    public void move(String from, String to) throws IOException {
        stayInside(from);
        stayInside(to);
        if (lock.isEmpty()) {
            return;
        }
        Path source = siteFolder.resolve(from);
        Path target = siteFolder.resolve(to);
        Files.createDirectories(target.getParent());
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.delete(source.getParent());
        } catch (IOException e) {
            // Most folders have other bundles; and an empty one that cannot be deleted does no harm.
        }
    }

    private void stayInside(String path) throws LeadsOutException {
        Optional<String> link = linkOut(path);
        if (link.isPresent()) {
            throw new LeadsOutException(link.get());
        }
    }

    /** Tells that a bundle could not be written. */
    public static Diagnostic problem(String path, IOException failure) {
        if (failure instanceof LeadsOutException out) {
            return LinkProblem.leadsOut(SourceLocation.startOf(out.getFile()));
        }
        SourceLocation place = SourceLocation.startOf(path);
        if (WriteFailure.isDiskFull(failure)) {
            return Diagnostic.error(
                    Rule.DISK_FULL,
                    place,
                    "the disk is full: '" + path + "' could not be written",
                    "free some space and try again; the file is as it was");
        }
        return Diagnostic.error(
                Rule.UNWRITABLE_FILE,
                place,
                "'" + path + "' could not be written: " + WriteFailure.reason(failure),
                "mend the cause and try again; the file is as it was");
    }

    /** Frees the lock. */
    @Override
    public void close() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
        }
    }

    /** A link would have been written through to what lies outside of the site; its file is the link. */
    private static final class LeadsOutException extends FileSystemException {

        private static final long serialVersionUID = 1L;

        LeadsOutException(String link) {
            super(link, null, LinkProblem.LEADS_OUT);
        }
    }
}
