package no.brobygger.hosting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes compressed copies (RFC 1952) beside the files of a site, {@code mobbing.html.gz} beside {@code mobbing.html}: a
 * server sends them as they are, smaller than it would make them itself while a reader waits.
 *
 * <p>The header is written here, not by the JDK: it names no time and no system, and newer JDKs may not change it.
 */
final class GzipCopies {

    /** A smaller file travels in one packet as it is. */
    static final int SMALLEST = 1024;

    /** The best one, 9, takes a quarter more time for pages that are a fiftieth smaller: a tenth of a second in each build. */
    private static final int LEVEL = 5;

    /** The magic number, deflate, no flags, no time, neither best nor fastest, unknown system (RFC 1952). */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    private GzipCopies() {}

    /** Compresses in as many threads as the caller's pool has. What is hidden, such as servers' settings, is passed over. */
    static void write(Path site) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(site)) {
            files = walk.filter(GzipCopies::isWorthIt).toList();
        }
        try {
            files.parallelStream().forEach(GzipCopies::compress);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isWorthIt(Path file) {
        String name = file.getFileName().toString();
        try {
            return MediaType.texts().anyMatch(type -> name.endsWith("." + type.ending()))
                    && Files.isRegularFile(file)
                    && Files.size(file) >= SMALLEST;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compress(Path file) {
        try {
            Files.write(file.resolveSibling(file.getFileName() + ".gz"), compressed(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        out.write(HEADER);
        Deflater deflater = new Deflater(LEVEL, true);
        try (OutputStream deflated = new DeflaterOutputStream(out, deflater, 8192)) {
            deflated.write(bytes);
        } finally {
            deflater.end();
        }
        CRC32 check = new CRC32();
        check.update(bytes);
        writeLittleEndian(out, (int) check.getValue());
        writeLittleEndian(out, bytes.length);
        return out.toByteArray();
    }

    private static void writeLittleEndian(ByteArrayOutputStream out, int number) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            out.write(number >>> shift);
        }
    }
}
