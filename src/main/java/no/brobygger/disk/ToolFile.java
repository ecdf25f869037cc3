package no.brobygger.disk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text file that comes with the tool, in the same package as the class that uses it. */
public final class ToolFile {

    private ToolFile() {}

    /**
     * Its text, with {@code \n} at the end of each line also where git has checked it out with {@code \r\n}.
     *
     * @throws IllegalStateException if there is none, which is a mistake in how the tool was packed
     */
    public static String text(Class<?> beside, String name) {
        try (InputStream bytes = beside.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the file '" + name + "' is missing in the tool");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
