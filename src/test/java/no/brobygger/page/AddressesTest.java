package no.brobygger.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "nb/index.html, nb/index.html, index.html",
        "nb/index.html, ar/index.html, ../ar/index.html",
        "nb/index.html, index.html, ../index.html",
        "nb/index.html, nb/sprak/tolk.html, sprak/tolk.html",
        "nb/sprak/tolk.html, nb/index.html, ../index.html",
        "nb/sprak/tolk.html, nb/sprak/index.html, index.html",
        "nb/sprak/tolk.html, nb/hjelp/index.html, ../hjelp/index.html",
        "nb/sprak/tolk.html, ar/sprak/tolk.html, ../../ar/sprak/tolk.html",
        "nb/sprak/tolk.html, css/text.css, ../../css/text.css",
        "index.html, nb/sprak/tolk.html, nb/sprak/tolk.html",
        "index.html, index.html, index.html",
    })
    void theWayFromOnePageToAnotherIsTheShortest(String from, String to, String way) {
        assertThat(Addresses.relative(from, to)).isEqualTo(way);
        assertThat(resolved(from, way)).isEqualTo(to);
    }

    @Test
    void foldersWithTheSameBeginningAreNotTheSameFolder() {
        assertThat(Addresses.relative("nb/fri/a.html", "nb/fritid/b.html")).isEqualTo("../fritid/b.html");
        assertThat(Addresses.relative("fa/index.html", "fa-AF/index.html")).isEqualTo("../fa-AF/index.html");
    }

    @ParameterizedTest
    @CsvSource({"index.html, ''", "nb/index.html, ../", "nb/sprak/tolk.html, ../../"})
    void theWayToTheRootGoesUpOncePerFolder(String from, String way) {
        assertThat(Addresses.toRoot(from)).isEqualTo(way);
    }

    /** As a browser follows it. */
    private static String resolved(String from, String way) {
        return URI.create("https://skolen.example/")
                .resolve(from)
                .resolve(way)
                .getPath()
                .substring(1);
    }
}
