package no.brobygger.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever may read a site, and work on it, may read and work on the next one. */
class KeptRightsTest {

    private static final SystemCalls REFUSES_GROUPS = new SystemCalls() {
        @Override
        public void rename(Path from, Path to) throws IOException {
            Files.move(from, to);
        }

        @Override
        public void regroup(Path path, int group) throws IOException {
            throw new FileSystemException(path.toString(), null, "Operation not permitted");
        }
    };

    @TempDir
    private Path folder;

    @Test
    void modesStayAndWhatIsNewHasThatOfItsFolder() throws IOException {
        publish(new SitePublisher(1, false), "same.html 1", "changed.html 1", "nb/a.html 1", "en/a.html 1");
        chmod("output", 02775);
        chmod("output/.brobygger", 0644);
        chmod("output/changed.html", 0640);
        chmod("output/en", 0700);
        chmod("output/en/a.html", 0600);
        chmod("output/nb", 0750);
        chmod("output/nb/a.html", 0604);
        chmod("output/same.html", 0664);

        publish(
                new SitePublisher(1, false),
                "same.html 1",
                "changed.html 2",
                "nb/a.html 1",
                "nb/b.html 1",
                "en/a.html 1",
                "ar/a.html 1");

        assertThat(modes("output"))
                .containsExactly(
                        "output 2775",
                        "output/.brobygger 644",
                        "output/ar 2775",
                        "output/ar/a.html 664",
                        "output/changed.html 640",
                        "output/en 700",
                        "output/en/a.html 600",
                        "output/nb 750",
                        "output/nb/a.html 604",
                        "output/nb/b.html 640",
                        "output/same.html 664");
    }

    @Test
    void anEmptyFolderGivesItsRightsToTheFirstSite() throws IOException {
        Files.createDirectories(folder.resolve("output"));
        chmod("output", 02750);

        publish(new SitePublisher(1, false), "nb/a.html 1");

        assertThat(modes("output"))
                .containsExactly("output 2750", "output/.brobygger 640", "output/nb 2750", "output/nb/a.html 640");
    }

    @Test
    void whereThereWasNoFolderTheMaskOfTheProcessDecides() throws IOException {
        publish(new SitePublisher(1, false), "a.html 1");

        assertThat(modes("output")).containsExactly("output 700", "output/.brobygger 600", "output/a.html 600");
    }

    @Test
    void modesStayBehindALinkToo() throws IOException {
        publish(new SitePublisher(1, true), "a.html 1");
        chmod("output.version-a", 02775);

        publish(new SitePublisher(1, true), "a.html 2", "b.html 1");

        assertThat(modes("output.version-b"))
                .containsExactly(
                        "output.version-b 2775",
                        "output.version-b/.brobygger 600",
                        "output.version-b/a.html 600",
                        "output.version-b/b.html 664");
    }

    @Test
    void groupStays() throws IOException {
        publish(new SitePublisher(1, false), "a.html 1", "b.html 1");
        int group = regrouped("output", "output/a.html");

        String problems = publish(new SitePublisher(1, false), "a.html 1", "b.html 2", "c.html 1");

        assertThat(problems).isEmpty();
        assertThat(List.of(group("output"), group("output/a.html"), group("output/c.html")))
                .containsOnly(group);
    }

    @Test
    void aGroupThatIsLostIsTold() throws IOException {
        publish(new SitePublisher(1, false), "a.html 1");
        int own = group("output");
        boolean isAnother = regrouped("output") != own;
        chmod("output", 02750);

        String problems = publish(new SitePublisher(1, false, REFUSES_GROUPS), "a.html 2");

        assertThat(problems).isEqualTo(isAnother ? """
                        ../output:1:1: warning: the site is published, but not to the group it had: Operation not permitted [output-group-lost]
                          let whoever builds belong to that group, or give the site to it again ('chgrp -R')""" : "");
        assertThat(group("output")).isEqualTo(own);
        assertThat(modes("output").get(0)).isEqualTo("output 2750");
    }

    /** Publishes files, each a name and a text, as a process does whose mask is 077. */
    private String publish(SitePublisher publisher, String... files) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        try (StagingFolder staging = publisher
                .prepare(folder.resolve("output"), folder.resolve("site"), log)
                .orElseThrow()) {
            for (String file : files) {
                Path path = staging.folder().resolve(file.split(" ")[0]);
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.split(" ")[1]);
            }
            for (Path path : below(staging.folder())) {
                Files.setAttribute(path, "unix:mode", Files.isDirectory(path) ? 0700 : 0600);
            }
            assertThat(publisher.publish(staging, log)).isPresent();
        }
        return String.join("\n", log.sorted().stream().map(Diagnostic::toString).toList());
    }

    /** Gives them to a group that is not the own one, where that is allowed; the group they have then. */
    private int regrouped(String... names) throws IOException {
        for (String name : names) {
            try {
                Files.setAttribute(folder.resolve(name), "unix:gid", 12345);
            } catch (FileSystemException e) {
                // Only root may: for others the own group must stay.
                return group(names[0]);
            }
        }
        return group(names[0]);
    }

    private int group(String name) throws IOException {
        return (Integer) Files.getAttribute(folder.resolve(name), "unix:gid");
    }

    private void chmod(String name, int mode) throws IOException {
        Files.setAttribute(folder.resolve(name), "unix:mode", mode);
    }

    private List<String> modes(String top) throws IOException {
        return below(folder.resolve(top)).stream().map(this::nameAndMode).toList();
    }

    private String nameAndMode(Path path) {
        try {
            int mode = (Integer) Files.getAttribute(path, "unix:mode", LinkOption.NOFOLLOW_LINKS);
            return folder.relativize(path) + " " + Integer.toOctalString(mode & 07777);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> below(Path top) throws IOException {
        try (Stream<Path> paths = Files.walk(top)) {
            return paths.sorted().toList();
        }
    }
}
