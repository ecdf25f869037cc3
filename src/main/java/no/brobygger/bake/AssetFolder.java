package no.brobygger.bake;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.LinkProblem;
import no.brobygger.diagnostic.Rule;
import no.brobygger.disk.Boundary;
import no.brobygger.disk.FileNames;
import no.brobygger.disk.Leftovers;
import no.brobygger.disk.WriteFailure;
import no.brobygger.page.PlannedPage;
import no.brobygger.page.SitePlan;
import org.jbake.app.Asset;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Copies the folder of assets with JBake's {@link Asset}, and sees to it that nothing is lost or overwritten.
 *
 * <p>JBake leaves out a link that points nowhere, follows links in a circle until the system stops it, and writes over a
 * page of the same address, all without a word. So the folder is listed first, by JBake's own rules on hidden and
 * ignored folders, and compared afterwards. JBake also copies {@link Leftovers}; they are taken out of the site again.
 */
final class AssetFolder {

    private final JBakeConfiguration config;
    private final SitePlaces places;
    private final Consumer<Diagnostic> problems;
    private final Path folder;
    private final Boundary boundary;

    AssetFolder(JBakeConfiguration config, SitePlaces places, Consumer<Diagnostic> problems) {
        this.config = config;
        this.places = places;
        this.problems = problems;
        this.folder = config.getAssetFolder().toPath();
        this.boundary = Boundary.of(places.siteFolder());
    }

    /**
     * Copies all assets, unless one of them cannot be copied as it should: then it reports which and copies none.
     *
     * @param asset JBake's copier, of the same configuration
     */
    void copy(Asset asset, SitePlan plan) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Listing listing = new Listing();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, listing);
        } catch (IOException e) {
            listing.cannotCopy(folder, WriteFailure.reason(e));
        }
        boolean collides = reportCollisions(listing.files, plan);
        if (!listing.refused && !collides) {
            asset.copy();
            removeCopies(listing.leftovers);
            compare(listing.files, asset.getErrors());
        }
    }

    private void removeCopies(List<Path> leftovers) {
        Path destination = config.getDestinationFolder().toPath();
        Collections.reverse(leftovers);
        for (Path leftover : leftovers) {
            try {
                Files.deleteIfExists(destination.resolve(address(leftover)));
            } catch (IOException e) {
                problems.accept(new WriteProblem(places).diagnostic(e, destination));
            }
        }
    }

    private boolean reportCollisions(List<Path> files, SitePlan plan) {
        Map<String, String> pages = new HashMap<>();
        Map<String, String> pageFolders = new HashMap<>();
        for (PlannedPage page : plan.pages()) {
            pages.put(folded(page.address()), page.address());
            foldersOf(page.address()).forEach(above -> pageFolders.put(folded(above), above));
        }
        boolean collides = false;
        for (Path file : files) {
            String address = address(file);
            Optional<String> page = Stream.concat(Stream.of(folded(address)), foldersOf(folded(address)).stream())
                    .filter(pages::containsKey)
                    .map(pages::get)
                    .findFirst();
            if (page.isPresent()) {
                boolean exact = (address + "/").startsWith(page.get() + "/");
                report(file, "would take the place of the page '" + page.get() + "'" + where(exact));
                collides = true;
            } else if (pageFolders.containsKey(folded(address))) {
                String above = pageFolders.get(folded(address));
                report(
                        file,
                        "would take the place of the folder '" + above + "', which holds pages"
                                + where(address.equals(above)));
                collides = true;
            }
        }
        return collides;
    }

    private static String where(boolean exact) {
        return exact ? "" : ", on servers and disks that ignore case";
    }

    private static String folded(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private void report(Path file, String collision) {
        problems.accept(Diagnostic.error(
                Rule.ASSET_COLLISION,
                places.startOf(file),
                "asset '" + address(file) + "' " + collision,
                "give the asset another name or folder"));
    }

    private void compare(List<Path> files, List<Throwable> errors) {
        Path destination = config.getDestinationFolder().toPath();
        for (Path file : files) {
            File copy = destination.resolve(address(file)).toFile();
            if (!copy.isFile() || copy.length() != file.toFile().length()) {
                problems.accept(lost(file, errors));
            }
        }
    }

    private Diagnostic lost(Path file, List<Throwable> errors) {
        Path destination = config.getDestinationFolder().toPath();
        for (Throwable error : errors) {
            if (error instanceof IOException failure && WriteFailure.isDiskFull(failure)) {
                return new WriteProblem(places).diagnostic(failure, destination);
            }
        }
        String reason = errors.stream()
                .filter(error -> isAbout(error, destination, file))
                .map(error -> error instanceof IOException io ? WriteFailure.reason(io) : error.getMessage())
                .map(text -> text.replace(destination + File.separator, "").replaceAll("\\.$", ""))
                .findFirst()
                .orElse("no copy of it, or not the whole, is in the site");
        return notCopied(file, reason);
    }

    /** JBake tells no paths, only exceptions: they name the file, its copy, or a folder above the copy. */
    private boolean isAbout(Throwable error, Path destination, Path file) {
        String message = String.valueOf(error.getMessage());
        return message.contains(file.toString())
                || Stream.iterate(
                                destination.resolve(address(file)), path -> !path.equals(destination), Path::getParent)
                        .anyMatch(path -> message.contains(path.toString()));
    }

    private Diagnostic notCopied(Path file, String reason) {
        return Diagnostic.error(
                Rule.ASSET_NOT_COPIED,
                places.startOf(file),
                "asset '" + address(file) + "' cannot be copied: " + reason,
                "mend or remove it: only readable files belong in this folder");
    }

    private String address(Path file) {
        return FileNames.below(folder, file);
    }

    private static List<String> foldersOf(String address) {
        List<String> folders = new ArrayList<>();
        for (int slash = address.lastIndexOf('/'); slash > 0; slash = address.lastIndexOf('/', slash - 1)) {
            folders.add(address.substring(0, slash));
        }
        return folders;
    }

    /** Walks as JBake will, and reports what JBake would pass over. */
    private final class Listing extends SimpleFileVisitor<Path> {

        private final List<Path> files = new ArrayList<>();
        /** Each folder before what it holds. */
        private final List<Path> leftovers = new ArrayList<>();

        private boolean refused;

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            boolean ignored = !visited.equals(folder)
                    && (isLeftOut(visited) || !FileUtil.directoryOnlyIfNotIgnored(visited.toFile(), config));
            if (!ignored && !boundary.holds(visited)) {
                leadsOut(visited);
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (!ignored && isLeftover(visited)) {
                leftovers.add(visited);
            }
            return ignored ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isLeftOut(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink() && isLeftover(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                cannotCopy(file, "the link points nowhere");
            } else if (!boundary.holds(file)) {
                leadsOut(file);
            } else if (isLeftover(file)) {
                leftovers.add(file);
            } else if (!attributes.isRegularFile()) {
                cannotCopy(file, "it is neither a file nor a folder");
            } else if (!Files.isReadable(file)) {
                cannotCopy(file, "permission denied");
            } else {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            cannotCopy(file, WriteFailure.reason(failure));
            return FileVisitResult.CONTINUE;
        }

        private boolean isLeftover(Path path) {
            return Leftovers.hold(address(path));
        }

        private boolean isLeftOut(Path file) {
            return config.getAssetIgnoreHidden() && file.toFile().isHidden();
        }

        private void leadsOut(Path file) {
            refused = true;
            problems.accept(LinkProblem.leadsOut(places.startOf(file)));
        }

        private void cannotCopy(Path file, String reason) {
            refused = true;
            problems.accept(notCopied(file, reason));
        }
    }
}
