package no.brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import no.brobygger.BuildReport;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class ServeCommandTest {

    private static final Diagnostic ERROR = Diagnostic.error(
            Rule.DEAD_LINK, SourceLocation.startOf("content/a.md"), "link 'y.md' leads nowhere", "mend the link");
    private static final Diagnostic WARNING = Diagnostic.warning(
            Rule.DEAD_LINK, SourceLocation.startOf("content/b.md"), "link 'z.md' leads nowhere", "mend the link");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final BlockingQueue<Path> builds = new LinkedBlockingQueue<>();

    /** What a person does while the preview runs. */
    private interface Visit {
        void to(URI preview) throws IOException, InterruptedException;
    }

    @Test
    void siteIsBuiltServedAndBuiltAgain() {
        int exitCode = serve(
                (output, problems) -> {
                    problems.accept(WARNING);
                    write(output.resolve("index.html"), "<p>hei</p>\n");
                    return new BuildReport(true, 2, 1, 1, 3, 0);
                },
                preview -> {
                    assertThat(get(preview)).startsWith("<p>hei</p>\n<script src=\"/__reload.js?");
                    write(folder.resolve("content/b.md"), "changed");
                    awaitBuild();
                    get(preview.resolve("nowhere"));
                });

        assertThat(exitCode).isZero();
        assertThat(printed(out).replaceAll(":\\d+/", ":PORT/")).isEqualTo("""
                http://127.0.0.1:PORT/
                2 pages in 1 language, 1 written, 3 unchanged, 0 removed
                content/b.md changed
                2 pages in 1 language, 1 written, 3 unchanged, 0 removed
                """);
        assertThat(printed(err)).isEqualTo("""
                content/b.md:1:1: warning: link 'z.md' leads nowhere [dead-link]
                  mend the link
                """.repeat(2));
    }

    @Test
    void errorsAreToldHereAndInTheBrowser() {
        int exitCode = serve(
                (output, problems) -> {
                    problems.accept(WARNING);
                    problems.accept(ERROR);
                    return new BuildReport(false, 0, 0, 0, 0, 0);
                },
                preview -> {
                    assertThat(get(preview)).contains("This site has not been built yet");
                    assertThat(firstEvent(preview))
                            .isEqualTo(List.of(
                                    "event: problems",
                                    "data: content/a.md:1:1: error: link 'y.md' leads nowhere [dead-link]",
                                    "data:   mend the link"));
                });

        assertThat(exitCode).isZero();
        assertThat(printed(err)).isEqualTo("""
                content/a.md:1:1: error: link 'y.md' leads nowhere [dead-link]
                  mend the link
                content/b.md:1:1: warning: link 'z.md' leads nowhere [dead-link]
                  mend the link
                1 error, 1 warning: the last good site stays
                """);
    }

    @Test
    void failureOfTheMachineDoesNotEndThePreview() {
        int exitCode = serve(
                (output, problems) -> {
                    throw new UncheckedIOException(new IOException("Input/output error"));
                },
                preview -> {
                    assertThat(get(preview)).contains("This site has not been built yet");
                    assertThat(firstEvent(preview)).isEqualTo(List.of("event: problems", "data: Input/output error"));
                });

        assertThat(exitCode).isZero();
        assertThat(printed(err)).isEqualTo("""
                brobygger: error: Input/output error
                  save any file of the site to try again
                """);
    }

    @Test
    void takenPortIsToldWithAnother() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = other.getLocalPort();

            CliRun run = CliRun.in(folder, FakeSites.idle(), "serve", "--port", Integer.toString(port));

            int next = port == 65_535 ? 65_534 : port + 1;
            assertThat(run)
                    .isEqualTo(new CliRun(
                            3,
                            "",
                            "brobygger: error: port " + port + " is taken by another program\n"
                                    + "  end that program, or choose another port: --port " + next
                                    + ", or --port 0 for any\n"));
        }
    }

    private interface Build {
        BuildReport build(Path output, Consumer<Diagnostic> problems) throws IOException;
    }

    /** A preview builds, and does nothing else. */
    private SiteWork building(Build build) {
        return FakeSites.doing((command, arguments) -> {
            assertThat(command).isEqualTo("build");
            @SuppressWarnings("unchecked")
            Consumer<Diagnostic> problems = (Consumer<Diagnostic>) arguments[3];
            return remembered(build, (Path) arguments[2], problems);
        });
    }

    private BuildReport remembered(Build build, Path output, Consumer<Diagnostic> problems) {
        try {
            return build.build(output, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            builds.add(output);
        }
    }

    private int serve(Build build, Visit visit) {
        StopSignal stop = cleanUp -> {
            awaitBuild();
            try {
                visit.to(URI.create(printed(out).lines().findFirst().orElseThrow()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                cleanUp.run();
            }
        };
        return Cli.run(
                List.of("serve", "--port", "0"),
                CliRun.printer(out),
                CliRun.printer(err),
                CliRun.surroundings(folder, false, stop, building(build)));
    }

    private void awaitBuild() throws InterruptedException {
        assertThat(builds.take()).isEqualTo(folder.resolve("output.preview"));
    }

    private static String get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    /** What a page is told that has just been opened. */
    private static List<String> firstEvent(URI preview) throws IOException, InterruptedException {
        String page = get(preview);
        String version = page.replaceAll("(?s).*__reload\\.js(\\?[a-z0-9-]+)\".*", "$1");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(preview.resolve("__reload" + version))
                                .build(),
                        BodyHandlers.ofLines())
                .body()
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String printed(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
