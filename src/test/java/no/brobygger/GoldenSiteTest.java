package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every golden site gives exactly the files and the diagnostics that stand beside it; {@code -Dgolden=update} rewrites them. */
class GoldenSiteTest {

    @TempDir
    private Path temporary;

    static List<GoldenSite> sites() {
        return GoldenSite.all();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void siteIsBuiltAsExpected(GoldenSite site) throws IOException {
        GoldenSite.Outcome built = site.build(temporary);

        if ("update".equals(System.getProperty("golden"))) {
            site.rewrite(built);
        }
        GoldenSite.Outcome expected = site.expected();
        assertThat(built.diagnostics()).isEqualTo(expected.diagnostics());
        assertThat(built.files().keySet())
                .containsExactlyElementsOf(expected.files().keySet());
        built.files()
                .forEach((address, text) ->
                        assertThat(text).as(address).isEqualTo(expected.files().get(address)));
    }
}
