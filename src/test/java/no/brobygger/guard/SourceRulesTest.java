package no.brobygger.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows that each house rule bites. */
final class SourceRulesTest {

    private static final String PAGE = "src/main/java/no/brobygger/page/";

    @Test
    void fileOfMoreThanThreeHundredLinesIsFound() {
        RepositoryFile full = new RepositoryFile(PAGE + "Full.java", "//\n".repeat(300));
        RepositoryFile over = new RepositoryFile(PAGE + "Over.java", "//\n".repeat(301));
        RepositoryFile test = new RepositoryFile("src/test/java/no/brobygger/OverTest.java", "//\n".repeat(401));
        RepositoryFile text = new RepositoryFile("README.md", "x\n".repeat(500));

        assertThat(SourceRules.longFiles(List.of(full, over, test, text)))
                .extracting(Offence::toString)
                .containsExactly(
                        PAGE + "Over.java:301: 301 lines, at most 300: split it",
                        "src/test/java/no/brobygger/OverTest.java:401: 401 lines, at most 400: split it");
    }

    @Test
    void methodOfMoreThanFortyLinesIsFound() {
        String text = "class Page {\n"
                + "  /** Not counted. */\n"
                + "  void fits() {\n" + "    ;\n".repeat(38) + "  }\n"
                + "  @Override\n  public String toString() {\n" + "    ;\n".repeat(38) + "  }\n"
                + "  static {\n" + "    ;\n".repeat(39) + "  }\n"
                + "}\n";

        List<Offence> offences = MethodLength.tooLong(List.of(new RepositoryFile(PAGE + "Page.java", text)));

        assertThat(offences)
                .extracting(Offence::toString)
                .containsExactlyInAnyOrder(
                        PAGE + "Page.java:43: 'toString' has 41 lines, at most 40: split it",
                        PAGE + "Page.java:84: 'initialiser' has 41 lines, at most 40: split it");
    }

    @Test
    void namesThatSayNothingAreFound() {
        RepositoryFile inBadPackage = new RepositoryFile("src/main/java/no/brobygger/util/Page.java", "class Page {}");
        RepositoryFile badType =
                new RepositoryFile(PAGE + "Page.java", "/** X. */\npublic final class PageHelper {}\n");
        RepositoryFile fine = new RepositoryFile(
                "src/test/java/no/brobygger/CommonMarkTest.java", "class CommonMarkTest {}\nrecord Utility() {}\n");

        assertThat(SourceRules.bannedNames(List.of(inBadPackage, badType, fine)))
                .extracting(Offence::toString)
                .containsExactly(
                        "src/main/java/no/brobygger/util/Page.java:1: package 'util' says nothing",
                        PAGE + "Page.java:2: type 'PageHelper': say what it does");
    }

    @Test
    void unfinishedWorkIsFoundInAnyFile() {
        String mark = "TO" + "DO";
        RepositoryFile template = new RepositoryFile("templates/page.ftlh", "<p>\n<#-- " + mark + " -->\n");
        RepositoryFile test = new RepositoryFile("src/test/java/no/XTest.java", "@Dis" + "abled(\"slow\")\n");
        RepositoryFile spanish = new RepositoryFile("translations/es/x.po", "msgstr \"" + mark + "\"\n");

        assertThat(SourceRules.leftOvers(List.of(template, test, spanish)))
                .extracting(Offence::toString)
                .containsExactly(
                        "templates/page.ftlh:2: '" + mark + "' open an issue instead",
                        "src/test/java/no/XTest.java:1: '@Dis" + "abled' open an issue instead");
    }

    @Test
    void pathOfOneMachineIsFoundButAnAddressIsNot() {
        String path = "/ho" + "me/kari/site";
        RepositoryFile readme = new RepositoryFile("README.md", "see\n" + path + "\n");
        RepositoryFile link = new RepositoryFile("content/a.md", "[x](https://skole.no" + path + ") ../home/x\n");

        assertThat(SourceRules.machinePaths(List.of(readme, link)))
                .extracting(Offence::toString)
                .containsExactly("README.md:2: '/ho" + "me/k' is a path of one machine");
    }

    @Test
    void packageWithoutAFirstSentenceIsFound() {
        RepositoryFile told = new RepositoryFile(
                "src/main/java/a/package-info.java", "/**\n * Tells what it is. More.\n */\npackage a;\n");
        RepositoryFile mute = new RepositoryFile("src/main/java/b/package-info.java", "package b;\n");
        RepositoryFile noStory = new RepositoryFile("src/main/java/c/Page.java", "package c;\nclass Page {}\n");

        assertThat(SourceRules.packagesWithoutStory(List.of(told, mute, noStory)))
                .extracting(Offence::path)
                .containsExactly("src/main/java/b/package-info.java", "src/main/java/c/package-info.java");
    }

    @Test
    void textFilesAreFoundAndIgnoredOnesAreNot(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(".gitignore"), "/target/\n*.class\n");
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("target/out.txt"), "x");
        Files.writeString(folder.resolve("A.class"), "x");
        Files.write(folder.resolve("picture.png"), new byte[] {1, 0, 2});
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs/a.md"), "ø");

        assertThat(RepositoryFile.all(folder))
                .extracting(RepositoryFile::path)
                .containsExactly(".gitignore", "docs/a.md");
    }
}
