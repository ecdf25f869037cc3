package no.brobygger.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SitePlacesTest {

    private static final SitePlaces PLACES = new SitePlaces(Path.of("/srv/kari/site/../site"));

    @Test
    void aFileIsNamedAsSeenFromTheSiteFolder() {
        assertThat(PLACES.name(Path.of("/srv/kari/site/templates/page.ftlh"))).isEqualTo("templates/page.ftlh");
        assertThat(PLACES.name(Path.of("/srv/kari/www/./out"))).isEqualTo("../www/out");
        assertThat(PLACES.name(Path.of("/srv/kari/site"))).isEqualTo(".");
        assertThat(PLACES.startOf(Path.of("/srv/kari/site/assets/x.css"))).hasToString("assets/x.css:1:1");
    }
}
