package no.brobygger.bake;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import no.brobygger.page.LocalText;
import no.brobygger.page.Navigation;
import no.brobygger.page.PageLink;
import no.brobygger.page.PlannedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EachDirectiveTest {

    private static final Language NYNORSK =
            new Language("nn", "nynorsk", "nynorsk", Direction.LTR, "nn", "latn", "gregory", List.of());

    private static final Navigation OF_BOKMAL = navigation("nb/a.html", "nb/b.html", "nb/c.html");

    @TempDir
    private Path folder;

    /** A page's value with a list that others share. */
    public record Value(String address, int number, Navigation navigation) {}

    @Test
    void theListIsTheSameOnEachPageButForThePagesOwnLink() {
        TinySite site = site("""
                <@each of=page.navigation.pages here=page.address; link, isHere>
                <#if isHere>
                (${page.number})
                <#else>
                ${link.href}
                </#if>
                </@each>
                end
                """);

        site.bake(
                page("nb/other.html", 1, OF_BOKMAL),
                page("nb/a.html", 2, OF_BOKMAL),
                page("nb/b.html", 3, OF_BOKMAL),
                page("nb/c.html", 4, OF_BOKMAL),
                page("nn/b.html", 5, navigation("nn/a.html", "nn/b.html")));

        assertThat(site.problems()).isEmpty();
        assertThat(site.written())
                .containsExactly(
                        entry("nb/a.html", "(2)\nnb/b.html\nnb/c.html\nend\n"),
                        entry("nb/b.html", "nb/a.html\n(3)\nnb/c.html\nend\n"),
                        entry("nb/c.html", "nb/a.html\nnb/b.html\n(4)\nend\n"),
                        entry("nb/other.html", "nb/a.html\nnb/b.html\nnb/c.html\nend\n"),
                        entry("nn/b.html", "nn/a.html\n(5)\nend\n"));
    }

    @Test
    void theSameListInTwoPlacesOfATemplateIsPrintedAsEachOfThemSays() {
        TinySite site = site("""
                <@each of=page.navigation.pages here=page.address; link, isHere>${link.href} </@each>
                <@each of=page.navigation.pages here=page.address; link, isHere>${isHere?c} </@each>
                """);

        site.bake(page("nb/b.html", 1, OF_BOKMAL), page("nb/other.html", 2, OF_BOKMAL));

        assertThat(site.problems()).isEmpty();
        assertThat(site.written())
                .containsExactly(
                        entry("nb/b.html", "nb/a.html nb/b.html nb/c.html \nfalse true false \n"),
                        entry("nb/other.html", "nb/a.html nb/b.html nb/c.html \nfalse false false \n"));
    }

    @Test
    void anEmptyListPrintsNothing() {
        TinySite site = site("<@each of=page.navigation.pages here=page.address; link, isHere>x</@each>end\n");

        site.bake(page("nb/a.html", 1, navigation()));

        assertThat(site.problems()).isEmpty();
        assertThat(site.written()).containsExactly(entry("nb/a.html", "end\n"));
    }

    @Test
    void withoutAListOrAnAddressItIsAnErrorOfTheTemplate() {
        for (String wrong : List.of(
                "<@each here=page.address; link, isHere>x</@each>\n",
                "<@each of=page.navigation.pages; link, isHere>x</@each>\n",
                "<@each of=page.navigation.pages here=page.address; link>x</@each>\n",
                "<@each of=page.navigation.pages here=page.address/>\n")) {
            TinySite site = site(wrong);

            site.bake(page("nb/a.html", 1, OF_BOKMAL));

            assertThat(site.problems()).as(wrong).isEqualTo("""
                    templates/each.ftlh:1:1: error: 'each' needs a list of links, the address of the page, two names and what to print for page 'nb/a.html' [template-error]
                      see the manual of Freemarker for the directive or expression at this place""");
        }
    }

    private TinySite site(String template) {
        return new TinySite(folder).file("templates/each.ftlh", template);
    }

    private static PlannedPage page(String address, int number, Navigation navigation) {
        Language language = address.startsWith("nn") ? NYNORSK : TinySite.BOKMAL;
        return TinySite.page(address, "each.ftlh", new Value(address, number, navigation));
    }

    private static Navigation navigation(String... addresses) {
        List<PageLink> links =
                List.of(addresses).stream().map(EachDirectiveTest::link).toList();
        return new Navigation(link("index.html"), Optional.empty(), List.of(), links);
    }

    private static PageLink link(String address) {
        return new PageLink(address, address, new LocalText(address, TinySite.BOKMAL), Optional.empty());
    }
}
