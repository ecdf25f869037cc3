package no.brobygger.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import no.brobygger.disk.Sha256;

/** The SHA-256 of files, several at a time, as 64 hexadecimal digits. */
final class Fingerprints {

    private Fingerprints() {}

    /**
     * Reads files.
     *
     * @param threads how many at a time
     * @param options how they are opened
     */
    static SortedMap<String, String> of(SortedMap<String, Path> files, int threads, OpenOption... options)
            throws IOException {
        Map<String, IOException> unreadable = new ConcurrentHashMap<>();
        SortedMap<String, String> prints = of(files, threads, unreadable, options);
        for (IOException failure : unreadable.values()) {
            throw failure;
        }
        return prints;
    }

    /**
     * The same of those that can be read.
     *
     * @param unreadable takes why each of the others cannot
     */
    static SortedMap<String, String> of(
            SortedMap<String, Path> files, int threads, Map<String, IOException> unreadable, OpenOption... options) {
        Map<String, String> prints = new ConcurrentHashMap<>();
        ForkJoinPool workers = new ForkJoinPool(threads);
        try {
            workers.submit(() -> files.entrySet().parallelStream().forEach(file -> {
                        try {
                            prints.put(file.getKey(), of(file.getValue(), options));
                        } catch (IOException e) {
                            unreadable.put(file.getKey(), e);
                        }
                    }))
                    .join();
        } finally {
            workers.shutdown();
        }
        return new TreeMap<>(prints);
    }

    private static String of(Path file, OpenOption... options) throws IOException {
        try (InputStream in = Files.newInputStream(file, options)) {
            return new Sha256().add(in).hex();
        }
    }
}
