package no.brobygger.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.brobygger.SiteText;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.guidance.PageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {

    @TempDir
    Path folder;

    @Test
    void pagesAreSortedAndKnowTheirKind() {
        ReadSite site = read("""
                -- content/skolemiljo/mobbing.md --
                title=Mobbing
                ~~~~~~
                -- content/skolemiljo/index.md --
                title=Skolemiljø
                type=topic
                ~~~~~~
                -- content/fau.md --
                title=FAU
                ~~~~~~
                -- content/Thumbs.db --
                x
                -- content/~$fau.docx --
                x
                -- content/.DS_Store --
                -- content/fau.md~ --
                title=FAU
                -- content/#fau.md# --
                title=FAU
                """);

        assertThat(site.problems()).isEmpty();
        assertThat(site.source().pages())
                .extracting(GuidancePage::path)
                .containsExactly("fau.md", "index.md", "skolemiljo/index.md", "skolemiljo/mobbing.md");
        assertThat(site.source().pages())
                .extracting(page -> page.header().kind())
                .containsExactly(PageKind.PAGE, PageKind.HOME, PageKind.TOPIC, PageKind.PAGE);
    }

    @Test
    void twoPagesWithTheSameAddressAreReported() {
        ReadSite site = read("""
                -- content/Fau.md --
                title=FAU
                ~~~~~~
                -- content/fau.md --
                title=fau
                ~~~~~~
                -- content/fau-2.md --
                title=En til
                ~~~~~~
                """);

        assertThat(site.problems()).isEqualTo("""
                content/Fau.md:1:1: error: this page has the same address as 'content/fau.md' on servers that ignore case [duplicate-address]
                  delete one of the two, or rename it to 'content/fau-3.md'""");
    }

    @Test
    void nameThatIsNoSafeAddressGetsASuggestion() {
        ReadSite site = read("""
                -- content/Møte på skolen (1).md --
                title=Møte
                ~~~~~~
                -- content/lekser.MD --
                title=Lekser
                ~~~~~~
                """);

        assertThat(site.problems()).isEqualTo("""
                content/Møte på skolen (1).md:1:1: error: the name 'Møte på skolen (1).md' does not make a safe address [file-name]
                  use lower-case letters a–z, digits and '-', such as 'content/mote-pa-skolen-1.md'
                content/lekser.MD:1:1: error: the name 'lekser.MD' does not make a safe address [file-name]
                  use lower-case letters a–z, digits and '-', such as 'content/lekser.md'""");
    }

    @Test
    void nameOfTheInterfaceIsTaken() {
        assertThat(read("-- content/interface.md --\ntitle=Flate\n~~~~~~\n").problems())
                .isEqualTo("""
                content/interface.md:1:1: error: the name 'interface.md' is taken: its translations would be those of the interface [file-name]
                  rename it, for example to 'content/interface-2.md'""");
    }

    @Test
    void theListOfWhatIsNewHasItsName() {
        assertThat(read("-- content/changes.md --\ntitle=Nytt\n~~~~~~\n").problems())
                .isEqualTo("""
                content/changes.md:1:1: error: the name 'changes.md' is taken: each language has its list of what is new there [file-name]
                  rename it, for example to 'content/changes-2.md'""");
    }

    @Test
    void nameThatCannotBePrintedIsReportedAtItsFolder() {
        assertThat(read("-- content/a\\b.md --\ntitle=A\n~~~~~~\n").problems()).isEqualTo("""
                content:1:1: error: the name 'a\\b.md' has a character that cannot be printed or typed [file-name]
                  give it a name of lower-case letters a–z, digits and '-'""");
    }

    @Test
    void pageDeeperThanATopicIsReported() {
        ReadSite site = read("""
                -- content/skolemiljo/index.md --
                title=Skolemiljø
                ~~~~~~
                -- content/skolemiljo/mobbing/melde.md --
                title=Melde
                ~~~~~~
                """);

        assertThat(site.problems()).isEqualTo("""
                content/skolemiljo/mobbing/melde.md:1:1: error: the page lies 2 folders deep, but a topic is one folder [page-too-deep]
                  move it to 'content/skolemiljo/melde.md'""");
    }

    @Test
    void topicWithoutIndexIsReported() {
        assertThat(read("-- content/skolemiljo/mobbing.md --\ntitle=Mobbing\n~~~~~~\n")
                        .problems())
                .isEqualTo("""
                content/skolemiljo/index.md:1:1: error: topic 'skolemiljo' has pages but no index [missing-index]
                  write content/skolemiljo/index.md with the topic's title""");
    }

    @Test
    void draftIndexWithPublishedPagesIsReported() {
        ReadSite site = read("""
                -- content/index.md --
                title=Hjem
                status=draft
                ~~~~~~
                -- content/skolemiljo/index.md --
                title=Skolemiljø
                status=draft
                ~~~~~~
                -- content/skolemiljo/mobbing.md --
                title=Mobbing
                ~~~~~~
                -- content/moter/index.md --
                title=Møter
                status=draft
                ~~~~~~
                """);

        assertThat(site.problems()).isEqualTo("""
                content/index.md:1:1: error: the home page is a draft, so the site would have none [missing-index]
                  write status=published
                content/skolemiljo/index.md:1:1: error: topic 'skolemiljo' has published pages, but its index is a draft [missing-index]
                  write status=published here, or status=draft on all its pages""");
    }

    @Test
    void siteWithoutHomeIsReported() {
        Path site = SiteText.small().without("content/index.md").in(folder);

        assertThat(ReadSite.of(site).problems()).isEqualTo("""
                content/index.md:1:1: error: the site has no home page [missing-index]
                  write content/index.md with at least a title""");
    }

    @Test
    void fileThatIsNoPageIsTold() {
        assertThat(read("-- content/notat.txt --\nHei\n").problems()).isEqualTo("""
                content/notat.txt:1:1: warning: this is not a page, and is not published [stray-file]
                  give it the ending .md if it is a page, or move it to assets/ to have it copied""");
    }

    private ReadSite read(String files) {
        return ReadSite.of(SiteText.small().with(files).in(folder));
    }
}
