package no.brobygger.hosting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes compressed copies beside the files of a site, {@code mobbing.html.br} and {@code mobbing.html.gz} beside {@code
 * mobbing.html}: a server sends them as they are, smaller than it would make them itself while a reader waits.
 */
final class CompressedCopies {

    /** A smaller file travels in one packet as it is. */
    static final int SMALLEST = 1024;

    private final List<Compression> compressions;

    /** @param compressions one copy of each file for each of them */
    CompressedCopies(List<Compression> compressions) {
        this.compressions = List.copyOf(compressions);
    }

    /**
     * Compresses in as many threads as the caller's pool has. What is hidden, such as servers' settings, is passed over.
     *
     * @return what stands where a copy would be written; then there are no copies at all
     */
    List<Path> write(Path site) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(site)) {
            files = walk.filter(CompressedCopies::isWorthIt).toList();
        }
        List<Path> taken = files.stream()
                .flatMap(file -> compressions.stream().map(compression -> copy(file, compression)))
                .filter(Files::exists)
                .sorted()
                .toList();
        if (!taken.isEmpty()) {
            return taken;
        }
        try {
            files.parallelStream().forEach(this::compress);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return List.of();
    }

    private static Path copy(Path file, Compression compression) {
        return file.resolveSibling(file.getFileName() + "." + compression.ending());
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

    private void compress(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            for (Compression compression : compressions) {
                Files.write(copy(file, compression), compression.compressed(bytes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
