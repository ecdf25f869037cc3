package no.brobygger.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.LinkProblem;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;
import no.brobygger.disk.Boundary;
import no.brobygger.disk.Leftovers;

/** The folder of a site: reads its text files strictly and lists its folders in a stable order. */
final class SiteFolder {

    /** Three times the longest page that anybody has built, and small beside the memory of a build. */
    private static final long LARGEST = 16L << 20;

    private final Path root;
    private final Boundary boundary;

    SiteFolder(Path root) {
        this.root = root;
        this.boundary = Boundary.of(root);
    }

    /** Whether something stands there, even a link that leads nowhere. */
    boolean has(String path) {
        return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a file stands there that really lies in the site's folder. */
    boolean holdsFile(String path) {
        Path file = root.resolve(path);
        return Files.isRegularFile(file) && boundary.holds(file);
    }

    /** In bytes; 0 for what cannot be opened. */
    long size(String path) {
        return root.resolve(path).toFile().length();
    }

    /** The text of a file; empty after an error. */
    Optional<SourceText> read(String path, Consumer<Diagnostic> problems) {
        Path file = root.resolve(path);
        try {
            return isRefused(path, problems) ? Optional.empty() : checked(path, Files.readString(file), problems);
        } catch (CharacterCodingException e) {
            return notUtf8(path, file, problems);
        } catch (IOException e) {
            problems.accept(unreadable(path, e));
            return Optional.empty();
        }
    }

    /** What is read of a text of this file; empty after an error. */
    static Optional<SourceText> checked(String path, String text, Consumer<Diagnostic> problems) {
        return StrictUtf8.check(path, text, problems).filter(source -> ControlCharacters.areAbsent(source, problems));
    }

    /**
     * The text of a file of many parts, of which some may be damaged: a byte that is not UTF-8 is reported, the first of
     * them, and stands in the text as NUL. Empty when it cannot be opened, or when the whole of it is not UTF-8.
     *
     * @param mistakes takes what is wrong in the file
     * @param failures takes why it cannot be opened
     */
    Optional<SourceText> readInParts(String path, Consumer<Diagnostic> mistakes, Consumer<Diagnostic> failures) {
        Path file = root.resolve(path);
        try {
            return isRefused(path, failures)
                    ? Optional.empty()
                    : StrictUtf8.inParts(path, Files.readString(file), mistakes);
        } catch (CharacterCodingException e) {
            return notUtf8InParts(path, file, mistakes, failures);
        } catch (IOException e) {
            failures.accept(unreadable(path, e));
            return Optional.empty();
        }
    }

    /** Whether it must not be opened: it lies elsewhere, would never end, or would fill the memory. */
    private boolean isRefused(String path, Consumer<Diagnostic> problems) throws IOException {
        Path file = root.resolve(path);
        if (!boundary.holds(file)) {
            String link = boundary.wayOut(path).orElse(path);
            problems.accept(LinkProblem.leadsOut(SourceLocation.startOf(link)));
            return true;
        }
        BasicFileAttributes looks = Files.readAttributes(file, BasicFileAttributes.class);
        if (!looks.isRegularFile() && !looks.isDirectory()) {
            problems.accept(unreadable(path, new IOException("it is no file")));
            return true;
        }
        if (looks.size() > LARGEST) {
            problems.accept(Diagnostic.error(
                    Rule.FILE_TOO_LARGE,
                    SourceLocation.startOf(path),
                    "the file has " + looks.size() + " bytes, at most " + LARGEST + " are read",
                    "split it, or delete what does not belong there"));
            return true;
        }
        return false;
    }

    private Optional<SourceText> notUtf8InParts(
            String path, Path file, Consumer<Diagnostic> mistakes, Consumer<Diagnostic> failures) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            mistakes.accept(StrictUtf8.firstInvalidByte(path, bytes));
            return StrictUtf8.inParts(path, StrictUtf8.withNulForInvalid(bytes), mistakes);
        } catch (IOException e) {
            failures.accept(unreadable(path, e));
            return Optional.empty();
        }
    }

    /** Read once more, to tell which byte it was. */
    private Optional<SourceText> notUtf8(String path, Path file, Consumer<Diagnostic> problems) {
        try {
            problems.accept(StrictUtf8.firstInvalidByte(path, Files.readAllBytes(file)));
        } catch (IOException e) {
            problems.accept(unreadable(path, e));
        }
        return Optional.empty();
    }

    /**
     * All files below a folder, as paths relative to the site folder, sorted. Links are followed. Names that begin with
     * a dot, and {@link Leftovers}, belong to editors and operating systems and are passed over. A folder that is not there has no files.
     */
    SortedSet<String> filesBelow(String folder, Consumer<Diagnostic> problems) {
        SortedSet<String> files = new TreeSet<>();
        if (!has(folder)) {
            return files;
        }
        if (!Files.isDirectory(root.resolve(folder))) {
            problems.accept(Diagnostic.error(
                    Rule.UNREADABLE_FILE,
                    SourceLocation.startOf(folder),
                    "this is no folder, but one is expected",
                    "replace it with a folder"));
            return files;
        }
        try {
            Files.walkFileTree(
                    root.resolve(folder),
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new Lister(files, problems));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private String relative(Path path) {
        StringJoiner names = new StringJoiner("/");
        root.relativize(path).forEach(name -> names.add(name.toString()));
        return names.toString();
    }

    /** Why a file or folder could not be read. */
    Diagnostic unreadable(String path, IOException failure) {
        SourceLocation location = SourceLocation.startOf(path);
        if (failure instanceof AccessDeniedException) {
            return Diagnostic.error(
                    Rule.UNREADABLE_FILE,
                    location,
                    "permission to read this is denied",
                    "give the user who runs brobygger the right to read it");
        }
        if (failure instanceof NoSuchFileException) {
            return Files.isSymbolicLink(root.resolve(path))
                    ? LinkProblem.leadsNowhere(location)
                    : Diagnostic.error(
                            Rule.MISSING_FILE,
                            location,
                            "the file is not there",
                            "create the file, or run brobygger in the folder of a site");
        }
        // Only the reason: the exception's message names the machine's own path.
        String reason = failure instanceof FileSystemException e ? e.getReason() : failure.getMessage();
        return Diagnostic.error(
                Rule.UNREADABLE_FILE,
                location,
                "this cannot be read: " + Shown.plain(reason == null ? "unknown reason" : reason),
                "replace it with a file that can be opened");
    }

    private final class Lister extends SimpleFileVisitor<Path> {

        private final SortedSet<String> files;
        private final Consumer<Diagnostic> problems;

        Lister(SortedSet<String> files, Consumer<Diagnostic> problems) {
            this.files = files;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (isPassedOver(folder) || isUnprintable(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (!boundary.holds(folder)) {
                problems.accept(LinkProblem.leadsOut(SourceLocation.startOf(relative(folder))));
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isPassedOver(file) || isUnprintable(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                problems.accept(LinkProblem.leadsNowhere(SourceLocation.startOf(relative(file))));
            } else {
                files.add(relative(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            if (isPassedOver(path) || isUnprintable(path)) {
                return FileVisitResult.CONTINUE;
            }
            if (failure instanceof FileSystemLoopException) {
                problems.accept(Diagnostic.error(
                        Rule.LINK_LOOP,
                        SourceLocation.startOf(relative(path)),
                        "this link leads back to a folder it stands in",
                        "delete the link"));
            } else {
                problems.accept(unreadable(relative(path), failure));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            if (failure != null) {
                problems.accept(unreadable(relative(folder), failure));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isPassedOver(Path path) {
            String name = path.getFileName().toString();
            return name.startsWith(".") || Leftovers.hold(name);
        }

        /** A backslash or a line break in a name would make every message about the file unreadable. */
        private boolean isUnprintable(Path path) {
            String name = path.getFileName().toString();
            boolean unprintable = !Shown.isPrintable(name);
            if (unprintable) {
                problems.accept(Diagnostic.error(
                        Rule.FILE_NAME,
                        SourceLocation.startOf(relative(path.getParent())),
                        "the name " + Shown.quoted(name) + " has a character that cannot be printed or typed",
                        "give it a name of lower-case letters a–z, digits and '-'"));
            }
            return unprintable;
        }
    }
}
