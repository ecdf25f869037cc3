package no.brobygger.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;

/** The SHA-256 of files (FIPS 180-4), as 64 hexadecimal digits. */
final class Fingerprints {

    private static final int BUFFER = 16 * 1024;

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
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file, options)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** An empty digest; every Java platform must have this one. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
