package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HTML that no page may hold is told where its author wrote it, once, not in the pages of each language. */
class HtmlSlipsTest {

    private static final String HTML = """
            -- content/t/index.md --
            title=T
            ~~~~~~
            ##

            ## {#frist}

            <script>x</script> og <style>x</style>

            <p onclick="x" style='y'><a href="x y">A</a> <a href=side.md#x>B</a> <a href="java&#9;script:x">C</a></p>

            - <iframe src="//x.no/"></iframe> <select> <a href="https://x.no" title="on a=b">D</a>

            <script src="x.js"></script>

            <!-- skip
            """;

    private static final String TOLD = """
            content/t/index.md:3:1: error: the heading has no words [html-headings]
              write them after the '#' marks, or take the marks away
            content/t/index.md:5:1: error: the heading has no words [html-headings]
              write them after the '#' marks, or take the marks away
            content/t/index.md:7:1: error: <script> holds code in the page, which the content security policy blocks [html-inline-code]
              take it out of the guidance, or move it to a file under assets/
            content/t/index.md:7:23: error: <style> holds code in the page, which the content security policy blocks [html-inline-code]
              take it out of the guidance, or move it to a file under assets/
            content/t/index.md:9:1: error: attribute 'onclick' holds code in the page, which the content security policy blocks [html-inline-code]
              take it out of the guidance, or move it to a file under assets/
            content/t/index.md:9:1: error: attribute 'style' holds code in the page, which the content security policy blocks [html-inline-code]
              take it out of the guidance, or move it to a file under assets/
            content/t/index.md:9:26: error: the address 'x y' holds a blank [html-dead-reference]
              write %20 in place of the blank
            content/t/index.md:9:46: error: 'side.md#x' is a page of the guidance, which links in HTML do not find [html-dead-reference]
              write the link in Markdown: [words](side.md#x)
            content/t/index.md:9:70: error: attribute 'href' holds code in the page, which the content security policy blocks [html-inline-code]
              take it out of the guidance, or move it to a file under assets/
            content/t/index.md:11:3: error: <iframe> asks another server for '//x.no/' [html-leaves-site]
              put the file under assets/: a reader's visit is nobody else's business
            content/t/index.md:11:35: error: <select> has no place in a page [html-foreign-element]
              take the HTML out of the guidance
            content/t/index.md:15:1: error: a comment is not closed, and hides the rest of the page [html-foreign-element]
              write --> where it ends
            """;

    @TempDir
    private Path folder;

    @Test
    void htmlIsToldAtItsPlace() {
        assertThat(problems(HTML)).isEqualTo(TOLD);
    }

    @Test
    void linksWithBlanksAndWithoutServer() {
        assertThat(problems("""
                -- assets/plan skole.pdf --
                x
                -- content/index.md --
                title=Hjem
                ~~~~~~
                [a](../assets/plan skole.pdf) [b](<../assets/plan skole.pdf>) [c](../assets/plan%20skole.pdf) [d] (e f)

                [e](https://) [f](mailto:) <tel:>
                """)).isEqualTo("""
                content/index.md:3:1: warning: the address '../assets/plan skole.pdf' holds a blank, so it is no link [blank-in-link]
                  write (../assets/plan%20skole.pdf)
                content/index.md:3:31: warning: the address '../assets/plan skole.pdf' holds a blank, so it is no link [blank-in-link]
                  write (../assets/plan%20skole.pdf)
                content/index.md:5:5: warning: nothing stands after 'https://', so the link leads nowhere [empty-link]
                  write the whole address, or take the link away
                content/index.md:5:19: warning: nothing stands after 'mailto:', so the link leads nowhere [empty-link]
                  write the whole address, or take the link away
                content/index.md:5:29: warning: nothing stands after 'tel:', so the link leads nowhere [empty-link]
                  write the whole address, or take the link away
                """);
    }

    @Test
    void whatReadersWouldMissOrSeeAsItStands() {
        assertThat(problems("""
                -- content/index.md --
                title=Hjem
                ~~~~~~
                Velkommen til {school.name}, {navn} og ${x} {{y}} {1}, `{kode}`. [Her][her].

                [merk]: https://x.no "Skolen skal varsle rektor."
                [her]: index.md

                | Si fra | til |
                |---|---|
                | A | B |
                | A |
                | A | B | C |
                """)).isEqualTo("""
                content/index.md:3:15: warning: nothing is put in for '{school.name}', so readers see it [unknown-placeholder]
                  write the words themselves; what a school tells is put in by <!-- school-contacts --> and the like
                content/index.md:3:30: warning: nothing is put in for '{navn}', so readers see it [unknown-placeholder]
                  write the words themselves; what a school tells is put in by <!-- school-contacts --> and the like
                content/index.md:5:1: warning: no link of the page uses 'merk', so readers see nothing of this line [unused-reference]
                  take the line away; if it is meant to be read, write it without ':' after the brackets
                content/index.md:12:1: warning: the row has 3 cells, and the table 2 columns [table-cells]
                  take a '|' away (write \\| for one that is text), or give the head another column
                """);
    }

    private String problems(String files) {
        return SmallSite.problems(SmallSite.with(files, folder));
    }
}
