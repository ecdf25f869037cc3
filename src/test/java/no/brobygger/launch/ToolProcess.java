package no.brobygger.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts classes of the tool, or of its tests, in a Java machine of their own. */
final class ToolProcess {

    private static final String TOOL = "no.brobygger.cli.Main";

    private ToolProcess() {}

    /** The tool with its arguments, in a folder. */
    static Process tool(Path folder, String... arguments) throws IOException {
        return start(folder, TOOL, arguments);
    }

    /** A main class; what it says comes out of one pipe. */
    static Process start(Path folder, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(command(main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    /** The words that start a main class. */
    static List<String> command(String main) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main);
    }

    /** What a process says until it ends. */
    static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
