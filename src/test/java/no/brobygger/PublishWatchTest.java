package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import org.junit.jupiter.api.Test;

/** An error forbids to publish, whatever else is reported at the same moment. */
class PublishWatchTest {

    private static final Diagnostic WARNING =
            Diagnostic.warning(Rule.STRAY_FILE, SourceLocation.startOf("a"), "stray", "move it");
    private static final Diagnostic ERROR =
            Diagnostic.error(Rule.DEAD_LINK, SourceLocation.startOf("b"), "dead", "mend it");

    @Test
    void noErrorIsForgottenAmongWarningsOfOtherThreads() {
        for (int round = 0; round < 3_000; round++) {
            PublishWatch watch = new PublishWatch(false, problem -> {});

            IntStream.range(0, 8).parallel().forEach(i -> watch.accept(i == 3 ? ERROR : WARNING));

            assertThat(watch.failed()).as("round %d", round).isTrue();
        }
    }

    @Test
    void aWarningForbidsOnlyWhenStrict() {
        PublishWatch lenient = new PublishWatch(false, problem -> {});
        PublishWatch strict = new PublishWatch(true, problem -> {});

        lenient.accept(WARNING);
        strict.accept(WARNING);

        assertThat(lenient.failed()).isFalse();
        assertThat(strict.failed()).isTrue();
    }
}
