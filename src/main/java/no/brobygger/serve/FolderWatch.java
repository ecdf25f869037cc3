package no.brobygger.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.brobygger.disk.Boundary;

/**
 * Waits for the operating system to tell of a change, and for quiet after it.
 *
 * <p>What changed is not asked for: events are lost in bursts, and come twice. They only say when to look. Every two
 * seconds it is worth looking anyway, because network folders and macOS tell late or never, and because a system may
 * watch only so many folders.
 */
final class FolderWatch implements ChangeSignal {

    private static final long QUIET_MS = 150;
    private static final long LONGEST_SILENCE_MS = 2_000;

    /** A folder that is written to without end must not put the build off for ever. */
    private static final int LONGEST_BURST = 1_000;

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY
    };

    private final Path site;
    private final Boundary boundary;
    private final List<String> names;
    private final WatchService service;

    /**
     * A watch over parts of a folder.
     *
     * @param names files and folders below the site's folder; they need not exist yet
     */
    FolderWatch(Path site, List<String> names) throws IOException {
        this.site = site;
        this.boundary = Boundary.of(site);
        this.names = names;
        this.service = site.getFileSystem().newWatchService();
        registerFolders();
    }

    @Override
    public boolean await() throws InterruptedException {
        try {
            WatchKey key = service.poll(LONGEST_SILENCE_MS, TimeUnit.MILLISECONDS);
            for (int i = 0; key != null && i < LONGEST_BURST; i++) {
                key.pollEvents();
                key.reset();
                key = service.poll(QUIET_MS, TimeUnit.MILLISECONDS);
            }
            // Before the caller looks: what is written into a new folder after this gives an event.
            registerFolders();
            return true;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    /** Registering a folder again changes nothing, so new ones need not be told from old. */
    private void registerFolders() {
        folders().forEach(this::register);
    }

    /** Those that are watched: the site's own, and all below the parts; where a link leads out, nobody looks. */
    List<Path> folders() {
        List<Path> folders = new ArrayList<>(List.of(site));
        for (String name : names) {
            Path place = site.resolve(name);
            if (Files.isDirectory(place)) {
                addTree(place, folders);
            }
        }
        return folders;
    }

    private void addTree(Path folder, List<Path> folders) {
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) {
                            if (boundary.isLinkOut(found)) {
                                return FileVisitResult.SKIP_SUBTREE;
                            }
                            folders.add(found);
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException failure) {
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult postVisitDirectory(Path found, IOException failure) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            // Gone again, or not to be read: the build says so, and looking every two seconds finds it when it is back.
            return;
        }
    }

    private void register(Path folder) {
        try {
            folder.register(service, KINDS);
        } catch (IOException e) {
            // As above; or the system watches no more folders, and looking every two seconds must do.
            return;
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
