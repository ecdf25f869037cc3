package no.brobygger.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePlanTest {

    @Test
    void keepsItsPagesInOrder() {
        PlannedPage second = page("nb/b.html", "page.ftlh", "nb");
        PlannedPage first = page("ar/a.html", "page.ftlh", "ar");

        SitePlan plan = new SitePlan(List.of(second, first));

        assertThat(plan.pages()).containsExactly(second, first);
    }

    @Test
    void twoPagesAtOneAddressAreRefused() {
        List<PlannedPage> pages = List.of(page("x.html", "page.ftlh", "nb"), page("x.html", "topic.ftlh", "nn"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SitePlan(pages))
                .withMessage("address 'x.html' is planned twice: 'page.ftlh' in 'nb' and 'topic.ftlh' in 'nn'");
    }

    @Test
    void aPageAtTheFolderOfAnotherIsRefused() {
        List<PlannedPage> pages = List.of(page("nb/x/y/z.html", "page.ftlh", "nb"), page("nb/x", "topic.ftlh", "nn"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SitePlan(pages))
                .withMessage("address 'nb/x' is a file for 'topic.ftlh' in 'nn'"
                        + " and a folder of 'nb/x/y/z.html' for 'page.ftlh' in 'nb'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/x.html", "nb/", "nb//x.html", "../x.html", "nb/../x.html", "./x.html", "nb\\x.html"})
    void anAddressThatIsNoFileBelowTheRootIsRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page(address, "page.ftlh", "nb"))
                .withMessage("address '" + address
                        + "' must be a file below the site's root, with '/' and without '.' or '..'");
    }

    @Test
    void aPageWithoutTemplateIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page("nb/x.html", " ", "nb"))
                .withMessage("page 'nb/x.html' has no template");
    }

    private static PlannedPage page(String address, String template, String tag) {
        Language language = new Language(tag, tag, tag, Direction.LTR, tag, "latn", "gregory", List.of());
        return new PlannedPage(address, template, language, () -> "value");
    }
}
