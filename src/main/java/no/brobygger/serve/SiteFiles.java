package no.brobygger.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the file that an address names, as a plain web server does, and never one outside the folder.
 *
 * @param root the published site
 */
record SiteFiles(Path root) {

    /** What an address leads to. */
    sealed interface Found {

        /** This file. */
        record File(Path path) implements Found {}

        /** A folder asked for without its last slash, without which relative links would lead astray. */
        record Elsewhere(String location) implements Found {}

        /** Nothing that may be shown. */
        record Nothing() implements Found {}
    }

    private static final Found NOTHING = new Found.Nothing();

    /**
     * Looks an address up.
     *
     * @param address the path of the request, decoded
     */
    Found find(String address) {
        Optional<Path> below = below(address);
        if (below.isEmpty()) {
            return NOTHING;
        }
        Path path = root.resolve(below.get());
        if (Files.isDirectory(path)) {
            Path index = path.resolve("index.html");
            if (!Files.isRegularFile(index)) {
                return NOTHING;
            }
            boolean complete = address.isEmpty() || address.endsWith("/");
            return complete ? file(index) : new Found.Elsewhere(location(below.get()));
        }
        return address.endsWith("/") ? NOTHING : file(path);
    }

    /** The page for addresses that lead to nothing, if the site has one. */
    Optional<Path> notFoundPage() {
        Path page = root.resolve("404.html");
        return Files.isRegularFile(page) ? Optional.of(page) : Optional.empty();
    }

    private static Optional<Path> below(String address) {
        List<String> names = Arrays.stream(address.split("/"))
                .filter(name -> !name.isEmpty())
                .toList();
        // Both kinds of slash: on Windows the other one parts names too.
        if (names.stream().anyMatch(name -> name.equals(".") || name.equals("..") || name.indexOf('\\') >= 0)) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(String.join("/", names));
            return path.isAbsolute() ? Optional.empty() : Optional.of(path);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Found file(Path path) {
        try {
            boolean inside = path.toRealPath().startsWith(root.toRealPath());
            return inside && Files.isRegularFile(path) ? new Found.File(path) : NOTHING;
        } catch (IOException e) {
            return NOTHING;
        }
    }

    /** Made from names, not from what was asked for: {@code //example.org} must not become an address elsewhere. */
    private static String location(Path below) {
        try {
            String path = "/" + below.toString().replace('\\', '/') + "/";
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("'" + below + "' is no path", e);
        }
    }
}
