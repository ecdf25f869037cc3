package no.brobygger.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PageBufferTest {

    @Test
    void givesBackWhatWasWrittenHoweverLong() throws IOException {
        PageBuffer buffer = new PageBuffer();
        String large = "0123456789".repeat(20_000);

        buffer.write('<');
        buffer.write(large);
        buffer.write(new char[] {'a', 'b', 'c', 'd'}, 1, 2);
        buffer.write("xyz", 2, 1);

        assertThat(text(buffer)).isEqualTo("<" + large + "bcz");
    }

    @Test
    void isEmptyForTheNextPage() throws IOException {
        PageBuffer buffer = new PageBuffer();
        buffer.write("first page");

        buffer.reset();
        buffer.write("next");

        assertThat(text(buffer)).isEqualTo("next");
    }

    private static String text(PageBuffer buffer) throws IOException {
        StringWriter text = new StringWriter();
        buffer.writeTo(text);
        return text.toString();
    }
}
