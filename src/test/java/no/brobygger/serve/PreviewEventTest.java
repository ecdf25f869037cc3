package no.brobygger.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PreviewEventTest {

    @Test
    void reloadNeedsNoData() {
        assertThat(PreviewEvent.RELOAD.encoded()).isEqualTo("event: reload\ndata:\n\n");
    }

    @Test
    void noProblemClears() {
        assertThat(PreviewEvent.problems(List.of()).encoded()).isEqualTo("event: clear\ndata:\n\n");
    }

    @Test
    void everyLineIsAFieldOfItsOwn() {
        PreviewEvent event = PreviewEvent.problems(List.of("a\n  b\r\nevent: reload", "c\rd"));

        assertThat(event.encoded()).isEqualTo("""
                event: problems
                data: a
                data:   b
                data: event: reload
                data:\s
                data: c
                data: d

                """);
    }
}
