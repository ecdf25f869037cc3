package no.brobygger.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder of the machine's temporary ones, which is gone with all in it when it is closed.
 *
 * @param path empty at first
 */
public record TemporaryFolder(Path path) implements AutoCloseable {

    /** Makes a folder whose name begins with {@code brobygger-} and the purpose. */
    public static TemporaryFolder create(String purpose) throws IOException {
        return new TemporaryFolder(Files.createTempDirectory("brobygger-" + purpose + "-"));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> paths = Files.walk(path)) {
            for (Path below : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(below);
            }
        }
    }
}
