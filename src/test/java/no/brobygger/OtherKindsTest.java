package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import no.brobygger.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check looks also at what is said to kinds of schools of which no site is built; a build does not. */
class OtherKindsTest {

    private static final String SITE = """
            -- jbake.properties --
            brobygger.site.name=Prøveskolen
            brobygger.languages=nb, en
            brobygger.school=nordlia
            -- content/tolk.md --
            title=Tolk
            ~~~~~~
            Be om tolk.

            <!-- slot: tolk -->
            -- schools/nordlia/school.yaml --
            name: {nb: Nordlia skole}
            kind: oslo
            -- schools/nordlia/content/slots/tolk.md --
            title=Hos oss
            ~~~~~~
            Ring kontoret.
            -- variants/oslo/content/slots/tolk.md --
            title=I Oslo
            ~~~~~~
            Ring [bydelen](../ut.md).
            -- variants/private/content/slots/tolk.md --
            title=På private skoler
            ~~~~~~
            Ring styret 2 ganger. Se [tolk](../tolken.md).
            -- variants/private/content/slots/tolker.md --
            tittel=Tolker
            ~~~~~~
            Ring [tolken](../tolk.md).
            -- variants/private/translations/en/slots/tolk.po --
            msgid ""
            msgstr "Content-Type: text/plain; charset=UTF-8\\n"

            msgid "Ring styret 2 ganger. Se [tolk](../tolken.md)."
            msgstr "Call the board. See [interpreter](../tolken.md)."
            """;

    private static final String OF_PRIVATE_SCHOOLS = """
            variants/private/content/slots/tolk.md:3:26: error: there is no published page 'content/tolken.md' [dead-link]
              did you mean '../tolk.md'?
            variants/private/content/slots/tolker.md:1:1: error: unknown key 'tittel' [unknown-key]
              did you mean 'title'?
            variants/private/content/slots/tolker.md:1:1: error: no published page has a slot 'tolker' [unknown-slot]
              name the file tolk.md, or delete it
            variants/private/translations/en/slots/tolk.po:4:1: warning: number '2' of the source is missing in the translation; the translation is not shown [gate-numbers]
              source:      Ring styret 2 ganger. Se [tolk](../tolken.md).
              translation: Call the board. See [interpreter](../tolken.md).
              write the number of the source; or mark the segment with <!-- gate-off: numbers --> at variants/private/content/slots/tolk.md:3
            """;

    @TempDir
    private Path folder;

    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void aCheckTellsWhatIsWrongInThem() {
        new SiteBuild(SmallSite.with(SITE, folder.resolve("site")), new BuildOptions(2, false)).check(log);

        assertThat(GoldenSite.printed(log)).isEqualTo(OF_PRIVATE_SCHOOLS);
    }

    @Test
    void soDoesACheckOfSomeSchools() {
        new SchoolsBuild(SmallSite.with(SITE, folder.resolve("site")), new BuildOptions(2, false))
                .check(new SchoolChoice(new TreeSet<>(List.of("nordlia")), 1, 1), log);

        assertThat(GoldenSite.printed(log)).isEqualTo(OF_PRIVATE_SCHOOLS);
    }

    @Test
    void aBuildIsNotStoppedByThem() {
        new SiteBuild(SmallSite.with(SITE, folder.resolve("site")), new BuildOptions(2, false))
                .build(folder.resolve("output"), log);

        assertThat(GoldenSite.printed(log)).isEmpty();
        assertThat(folder.resolve("output/nb/tolk.html")).exists();
    }
}
