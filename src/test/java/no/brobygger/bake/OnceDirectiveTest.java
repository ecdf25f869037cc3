package no.brobygger.bake;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnceDirectiveTest {

    private static final Language NYNORSK =
            new Language("nn", "nynorsk", "nynorsk", Direction.LTR, "nn", "latn", "gregory", List.of());

    @TempDir
    private Path folder;

    /** A page's value that names a shared one. */
    public record Value(Language language, int number) {}

    @Test
    void whatStandsInItIsPrintedOnceForAValueAndAName() {
        TinySite site = new TinySite(folder).file("templates/once.ftlh", """
                <#list 1..2 as turn><@once name="a" of=page.language><b>${page.number}-${turn}</b></@once> </#list>\
                <@once name="b" of=page.language>${page.language.tag}</@once>
                """.replace("\\\n", ""));

        site.bake(
                TinySite.page("nb.html", "once.ftlh", new Value(TinySite.BOKMAL, 1)),
                TinySite.page("nn.html", "once.ftlh", new Value(NYNORSK, 2)));

        assertThat(site.problems()).isEmpty();
        assertThat(site.written())
                .containsExactly(
                        entry("nb.html", "<b>1-1</b> <b>1-1</b> nb\n"), entry("nn.html", "<b>2-1</b> <b>2-1</b> nn\n"));
    }

    @Test
    void withoutANameOrAValueItIsAnErrorOfTheTemplate() {
        TinySite site = new TinySite(folder).file("templates/once.ftlh", "<@once of=page.language>x</@once>\n");

        site.bake(TinySite.page("nb.html", "once.ftlh", new Value(TinySite.BOKMAL, 1)));

        assertThat(site.problems()).isEqualTo("""
                templates/once.ftlh:1:1: error: 'once' needs a name and the value it is printed for for page 'nb.html' [template-error]
                  see the manual of Freemarker for the directive or expression at this place""");
    }
}
