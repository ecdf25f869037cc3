package no.brobygger.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the report to {@code src/test/resources/no/brobygger/status}; {@code -Dgolden=update} writes it anew. */
final class StatusReportTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "no", "brobygger", "status");

    @Test
    void reportOfASiteHalfwayIsPrintedToTheLetter() throws IOException {
        String html = StatusReport.html(SampleStatus.halfway(), 2);

        assertThat(html).isEqualTo(golden("halfway.html", html));
    }

    @Test
    void reportOfAFinishedSiteIsPrintedToTheLetter() throws IOException {
        String html = StatusReport.html(SampleStatus.finished(), 0);

        assertThat(html).isEqualTo(golden("finished.html", html));
    }

    @Test
    void markStandsWhereItIsLookedFor() {
        byte[] start = StatusReport.html(SampleStatus.halfway(), 0).getBytes(StandardCharsets.UTF_8);

        assertThat(new String(start, 0, StatusReport.MARK_WITHIN, StandardCharsets.UTF_8))
                .contains(StatusReport.MARK);
    }

    private static String golden(String name, String now) throws IOException {
        Path file = GOLDEN.resolve(name);
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, now);
        }
        return Files.readString(file);
    }
}
