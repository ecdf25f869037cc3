package no.brobygger.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text file of the repository.
 *
 * @param path relative to the repository's root, with {@code /}
 */
record RepositoryFile(String path, String text) {

    private static final long LARGEST = 2_000_000;

    /** All text files of the repository that {@code .gitignore} does not name, sorted. Surefire runs in its root. */
    static List<RepositoryFile> all() {
        return all(Path.of(""));
    }

    static List<RepositoryFile> all(Path root) {
        List<RepositoryFile> files = new ArrayList<>();
        try {
            List<PathMatcher> ignored = ignored(root);
            Files.walkFileTree(root.toAbsolutePath(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return isIgnored(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile() && attributes.size() <= LARGEST && !isIgnored(file)) {
                        addText(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                private boolean isIgnored(Path path) {
                    Path relative = root.toAbsolutePath().relativize(path);
                    return ignored.stream().anyMatch(pattern -> pattern.matches(relative));
                }

                private void addText(Path file) throws IOException {
                    Path relative = root.toAbsolutePath().relativize(file);
                    byte[] bytes = Files.readAllBytes(file);
                    if (isText(bytes)) {
                        String path = relative.toString().replace('\\', '/');
                        files.add(new RepositoryFile(path, new String(bytes, StandardCharsets.UTF_8)));
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.comparing(RepositoryFile::path));
        return files;
    }

    /** The patterns of {@code .gitignore}, and git's own folder, which is a file in a linked work tree. */
    private static List<PathMatcher> ignored(Path root) throws IOException {
        List<String> globs = new ArrayList<>(List.of(".git", "**/.git"));
        Path list = root.resolve(".gitignore");
        if (Files.exists(list)) {
            for (String line : Files.readAllLines(list)) {
                String pattern = line.strip().replaceAll("/$", "");
                if (pattern.startsWith("/")) {
                    globs.add(pattern.substring(1));
                } else if (!pattern.isEmpty() && !pattern.startsWith("#")) {
                    globs.addAll(List.of(pattern, "**/" + pattern));
                }
            }
        }
        return globs.stream()
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .toList();
    }

    private static boolean isText(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    boolean isIn(String folder) {
        return path.startsWith(folder + "/");
    }

    boolean isMainJava() {
        return isIn("src/main/java") && path.endsWith(".java");
    }

    boolean isTestJava() {
        return isIn("src/test/java") && path.endsWith(".java");
    }

    boolean isJava() {
        return isMainJava() || isTestJava();
    }

    /** The file's name without its folder. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    List<String> lines() {
        return text.lines().toList();
    }
}
