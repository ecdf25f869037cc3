package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import no.brobygger.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that says it was checked on a day that has not come misleads its readers. */
class CheckedDayTest {

    @TempDir
    private Path folder;

    @Test
    void theDayAfterTomorrowIsDoubtedWhereItStands() {
        Path site = SmallSite.with("""
                -- content/fau.md --
                title=FAU
                checked = 2026-11-29
                ~~~~~~
                Kom.

                checked=2026-11-01
                """, folder.resolve("site"));

        assertThat(checked(site, LocalDate.of(2026, 11, 27))).isEqualTo("""
                content/fau.md:2:11: warning: the page says that it was checked on 2026-11-29, a day that has not come [invalid-value]
                  write the day on which somebody last read the page, on or before 2026-11-27
                """);
        assertThat(checked(site, LocalDate.of(2026, 11, 28))).isEmpty();
    }

    private static String checked(Path site, LocalDate today) {
        DiagnosticLog log = new DiagnosticLog();
        new SiteBuild(site, new BuildOptions(2, false, false, Optional.empty(), today)).check(log);
        return GoldenSite.printed(log);
    }
}
