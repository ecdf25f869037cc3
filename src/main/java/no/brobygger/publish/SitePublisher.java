package no.brobygger.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.bake.SitePlaces;
import no.brobygger.bake.WriteProblem;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.disk.RunLock;
import no.brobygger.disk.WriteFailure;

/** Makes room for a new site, and puts it in place of the old one when it is finished. */
public final class SitePublisher {

    private final int threads;
    private final boolean linked;
    private final SystemCalls system;

    /**
     * A publisher.
     *
     * @param threads how many files are compared at a time, at least 1
     * @param linked whether the output becomes a link, so that readers meet a whole site at every moment; where it is one
     *     already, it stays one
     */
    public SitePublisher(int threads, boolean linked) {
        this(threads, linked, (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    SitePublisher(int threads, boolean linked, SystemCalls system) {
        this.threads = threads;
        this.linked = linked;
        this.system = system;
    }

    /**
     * Checks that a site may be written to the output folder, mends what a killed run left there, and makes the staging
     * folder. Nothing is made or deleted when the answer is no.
     *
     * @param output need not exist
     * @return empty when it was refused; the reason has been reported
     */
    public Optional<StagingFolder> prepare(Path output, Path siteFolder, Consumer<Diagnostic> problems) {
        SitePlaces places = new SitePlaces(siteFolder);
        try {
            OutputPlace place = OutputPlace.of(output, linked);
            Optional<Diagnostic> problem = new OutputCheck(places, place).problem();
            if (problem.isPresent()) {
                problems.accept(problem.get());
                return Optional.empty();
            }
            Files.createDirectories(place.folder().getParent());
            Optional<RunOwner> owner = RunOwner.of(place.staging());
            boolean isThisProcess = owner.equals(Optional.of(RunOwner.current()));
            Optional<RunLock> lock = isThisProcess ? Optional.empty() : RunLock.take(place.lock());
            if (lock.isEmpty()) {
                problems.accept(locked(place, places, owner));
                return Optional.empty();
            }
            return Optional.of(staging(linkable(place, places, problems), places, lock.get()));
        } catch (IOException e) {
            problems.accept(new WriteProblem(places).diagnostic(e, output));
            return Optional.empty();
        }
    }

    /** The same place; without a link where the file system has none. */
    private OutputPlace linkable(OutputPlace place, SitePlaces places, Consumer<Diagnostic> problems)
            throws IOException {
        if (place.isSettled()) {
            return place;
        }
        try {
            Files.deleteIfExists(place.newLink());
            system.link(place.newLink(), place.next().getFileName());
            Files.delete(place.newLink());
            return place;
        } catch (IOException | UnsupportedOperationException e) {
            problems.accept(Diagnostic.warning(
                    Rule.OUTPUT_NOT_LINKED,
                    places.startOf(place.folder()),
                    "no link can be made beside '" + places.name(place.folder())
                            + "', so readers may meet no site for an instant",
                    "leave out --link, or publish to a file system that has symbolic links"));
            return new OutputPlace(place.folder(), false);
        }
    }

    private StagingFolder staging(OutputPlace place, SitePlaces places, RunLock lock) throws IOException {
        try {
            heal(place);
            Files.createDirectory(place.staging());
            RunOwner.current().mark(place.staging());
            return new StagingFolder(place, places, lock);
        } catch (IOException e) {
            try (lock) {
                if (Files.exists(place.staging())) {
                    FolderTree.delete(place.staging());
                }
            }
            throw e;
        }
    }

    private static Diagnostic locked(OutputPlace place, SitePlaces places, Optional<RunOwner> owner) {
        String name = places.name(place.folder());
        String who = owner.map(run -> " (" + run.process() + ")").orElse("");
        return Diagnostic.error(
                Rule.OUTPUT_LOCKED,
                places.startOf(place.folder()),
                "another run" + who + " is writing to '" + name + "'",
                "wait until it has ended, or name another folder with --output");
    }

    /**
     * Mends what a run left that was killed: while baking, between the two renames, or while deleting. The site that a
     * link led to until the last build goes too: by now whoever was reading it has long finished.
     */
    private void heal(OutputPlace place) throws IOException {
        if (Files.exists(place.previous())) {
            if (Files.exists(place.folder())) {
                FolderTree.delete(place.previous());
            } else {
                system.rename(place.previous(), place.folder());
            }
        }
        if (Files.isSymbolicLink(place.newLink())) {
            Files.delete(place.newLink());
        }
        List<Path> rest = new ArrayList<>(place.versions());
        rest.remove(place.published());
        rest.add(place.staging());
        for (Path folder : rest) {
            if (Files.exists(folder)) {
                FolderTree.delete(folder);
            }
        }
    }

    /**
     * Puts the finished site in place of the old one. If anything fails the old one stays, or comes back.
     *
     * @param staging holds the finished site; nothing may write there any more
     * @return empty when it failed; the reason has been reported
     */
    public Optional<PublishResult> publish(StagingFolder staging, Consumer<Diagnostic> problems) {
        OutputPlace place = staging.output();
        try {
            FolderComparison comparison = FolderComparison.of(place.staging(), place.published(), threads);
            if (comparison.result().isUntouched() && OutputPlace.isOurs(place.published()) && place.isSettled()) {
                return Optional.of(comparison.result());
            }
            comparison.keepTimes();
            // Until now the marker named this run, or an asset has taken its name.
            OutputPlace.mark(place.staging());
            List<Diagnostic> lost =
                    ForeignFiles.among(comparison.removed(), place.published(), staging.places(), place.folder());
            Optional<IOException> regrouping = Rights.carryOver(place.published(), place.staging(), system);
            Optional<Diagnostic> failure =
                    place.linked() ? relink(place, staging.places()) : swap(place, staging.places());
            failure.ifPresent(problems);
            if (failure.isPresent()) {
                return Optional.empty();
            }
            lost.forEach(problems);
            regrouping.ifPresent(e -> problems.accept(groupLost(e, place, staging.places())));
            deletePrevious(place, staging.places(), problems);
            return Optional.of(comparison.result());
        } catch (IOException e) {
            problems.accept(failed(e, place, staging.places(), "the published site is unchanged"));
            return Optional.empty();
        }
    }

    /** The two renames. Between them there is no site for an instant; a run killed there is healed by the next. */
    private Optional<Diagnostic> swap(OutputPlace place, SitePlaces places) throws IOException {
        boolean replaces = Files.exists(place.folder());
        if (replaces) {
            system.rename(place.folder(), place.previous());
        }
        try {
            system.rename(place.staging(), place.folder());
            return Optional.empty();
        } catch (IOException e) {
            if (!replaces) {
                return Optional.of(failed(e, place, places, "nothing was published before, and nothing is now"));
            }
            return Optional.of(rollBack(e, place, places));
        }
    }

    /**
     * Names the new site as the next version, and lets a new link to it take the name of the old link (POSIX
     * {@code rename}): at every moment the output leads to a whole site. A folder that stands there is moved away first;
     * that happens once.
     */
    private Optional<Diagnostic> relink(OutputPlace place, SitePlaces places) throws IOException {
        Path next = place.next();
        boolean replaces = Files.exists(place.folder()) && !Files.isSymbolicLink(place.folder());
        system.rename(place.staging(), next);
        try {
            system.link(place.newLink(), next.getFileName());
            if (replaces) {
                system.rename(place.folder(), place.previous());
            }
            system.rename(place.newLink(), place.folder());
            return Optional.empty();
        } catch (IOException e) {
            Diagnostic failure = replaces && !Files.exists(place.folder())
                    ? rollBack(e, place, places)
                    : failed(e, place, places, "the published site is unchanged");
            Files.deleteIfExists(place.newLink());
            system.rename(next, place.staging());
            return Optional.of(failure);
        }
    }

    private Diagnostic rollBack(IOException failure, OutputPlace place, SitePlaces places) {
        try {
            system.rename(place.previous(), place.folder());
            return failed(failure, place, places, "the published site is unchanged");
        } catch (IOException e) {
            String state = "the old site is whole in '" + places.name(place.previous()) + "'";
            return notInPlace(failure, place, places, state)
                    .withDetails(List.of("it could not be named back: " + WriteFailure.reason(e)));
        }
    }

    private static Diagnostic failed(IOException failure, OutputPlace place, SitePlaces places, String state) {
        Diagnostic general = new WriteProblem(places).diagnostic(failure, place.folder());
        return general.rule() == Rule.DISK_FULL ? general : notInPlace(failure, place, places, state);
    }

    private static Diagnostic notInPlace(IOException failure, OutputPlace place, SitePlaces places, String state) {
        return Diagnostic.error(
                Rule.PUBLISH_FAILED,
                places.startOf(place.folder()),
                "the new site could not be put in place: " + WriteFailure.reason(failure) + "; " + state,
                "mend the cause and build again; the next build also brings back an old site that was moved away");
    }

    private static Diagnostic groupLost(IOException failure, OutputPlace place, SitePlaces places) {
        return Diagnostic.warning(
                Rule.OUTPUT_GROUP_LOST,
                places.startOf(place.folder()),
                "the site is published, but not to the group it had: " + WriteFailure.reason(failure),
                "let whoever builds belong to that group, or give the site to it again ('chgrp -R')");
    }

    /** The new site is in place; a rest of the old one is a matter of room only, and the next run tries again. */
    private static void deletePrevious(OutputPlace place, SitePlaces places, Consumer<Diagnostic> problems) {
        try {
            if (Files.exists(place.previous())) {
                FolderTree.delete(place.previous());
            }
        } catch (IOException e) {
            problems.accept(Diagnostic.warning(
                    Rule.PUBLISH_FAILED,
                    places.startOf(place.previous()),
                    "the site is published, but the old one could not be deleted: " + WriteFailure.reason(e),
                    "delete '" + places.name(place.previous()) + "', or leave it to the next build"));
        }
    }
}
