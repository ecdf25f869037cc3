package no.brobygger.launch;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import no.brobygger.BuildOptions;

/**
 * The tool as a user has it, in a jar and started from an archive of its classes, for tests that start it a hundred times:
 * without the archive most of a small command's time goes into loading classes.
 */
final class WarmTool {

    private final List<String> java;

    private WarmTool(List<String> java) {
        this.java = java;
    }

    /**
     * Packs the tool, and notes what a command loads that runs to its end.
     *
     * @param folder where the jar and the archive go
     * @param site where the command runs
     */
    static WarmTool after(Path folder, Path site, String... command) throws IOException {
        try {
            Path classes = Path.of(BuildOptions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            String classPath = pack(classes, folder.resolve("tool.jar")) + File.pathSeparator + libraries();
            Path archive = folder.resolve("tool.jsa");
            WarmTool cold = new WarmTool(java("-XX:ArchiveClassesAtExit=" + archive, classPath));
            String said = ToolProcess.said(cold.start(site, command));
            if (!Files.exists(archive)) {
                throw new AssertionError("no archive was made: " + said);
            }
            return new WarmTool(java("-XX:SharedArchiveFile=" + archive, classPath));
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** Starts a command in a folder; what it says comes out of one pipe. */
    Process start(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static List<String> java(String archive, String classPath) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xlog:disable",
                archive,
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath,
                "no.brobygger.cli.Main");
    }

    /** An archive of classes takes jars only. */
    private static Path pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            packed.setLevel(0);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, packed);
                packed.closeEntry();
            }
        }
        return jar;
    }

    private static String libraries() {
        return String.join(
                File.pathSeparator,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> entry.endsWith(".jar"))
                        .toList());
    }
}
