package no.brobygger.bake;

import freemarker.cache.FileTemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.disk.FileNames;

/**
 * Reads templates from their folder.
 *
 * <p>Bytes that are not UTF-8 are an error, where Freemarker would put replacement characters on every page. A byte
 * order mark is left out, and lines end in {@code \n}, so that a checkout on Windows bakes the same bytes.
 */
final class TemplateFiles extends FileTemplateLoader {

    private static final String ENDING = ".ftlh";

    private final Path folder;

    TemplateFiles(File folder) throws IOException {
        super(folder);
        this.folder = folder.toPath();
    }

    @Override
    public Reader getReader(Object templateSource, String encoding) throws IOException {
        byte[] bytes = Files.readAllBytes(((File) templateSource).toPath());
        // A fresh decoder reports malformed input instead of replacing it.
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new StringReader(withoutMark.replace("\r\n", "\n"));
    }

    /** The names of all templates, sorted: the choices when one is missing. */
    List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> FileNames.below(folder, file))
                    .filter(name -> name.endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }
}
