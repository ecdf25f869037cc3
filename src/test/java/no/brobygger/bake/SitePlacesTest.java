package no.brobygger.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SitePlacesTest {

    private static final SitePlaces PLACES = new SitePlaces(Path.of("/home/kari/site/../site"));

    @Test
    void aFileIsNamedAsSeenFromTheSiteFolder() {
        assertThat(PLACES.name(Path.of("/home/kari/site/templates/page.ftlh"))).isEqualTo("templates/page.ftlh");
        assertThat(PLACES.name(Path.of("/home/kari/www/./out"))).isEqualTo("../www/out");
        assertThat(PLACES.name(Path.of("/home/kari/site"))).isEqualTo(".");
        assertThat(PLACES.startOf(Path.of("/home/kari/site/assets/x.css"))).hasToString("assets/x.css:1:1");
    }
}
