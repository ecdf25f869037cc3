package no.brobygger.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;
import no.brobygger.source.StrictUtf8;

/** Reads a file that came back, whatever its name: the format is known by its content. */
final class ImportFileReader {

    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?(xliff|html)\\b[^>]*>");
    private static final Pattern PO = Pattern.compile("\\s*(?:#|msgid|msgctxt|domain\\b).*", Pattern.DOTALL);

    private final Consumer<Diagnostic> problems;

    ImportFileReader(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    /**
     * The file's units; none after an error that concerns the whole of it.
     *
     * @param path what the file is called in messages
     */
    List<IncomingUnit> read(Path file, String path) throws IOException {
        Optional<String> text = text(Files.readAllBytes(file), path);
        if (text.isEmpty()) {
            return List.of();
        }
        Optional<FormatReader> reader = reader(text.get());
        if (reader.isEmpty()) {
            problems.accept(Diagnostic.error(
                    Rule.EXCHANGE_FORMAT,
                    SourceLocation.startOf(path),
                    "this is none of the formats that can be imported",
                    "import what brobygger export wrote: XLIFF, PO, CSV with its first row, or the HTML sheet"));
            return List.of();
        }
        ImportedText imported = new ImportedText(new SourceText(path, text.get()));
        return reader.get().read(imported, problems);
    }

    private static Optional<FormatReader> reader(String text) {
        if (text.stripLeading().startsWith("<")) {
            Matcher root = ROOT.matcher(text);
            if (!root.find()) {
                return Optional.empty();
            }
            if (root.group(1).equals("html")) {
                return Optional.of(new HtmlSheetReader());
            }
            return Optional.of("2".equals(version(root.group())) ? new Xliff2Reader() : new Xliff12Reader());
        }
        // A table first: the name of its first column could begin with anything.
        if (CsvReader.isTable(text)) {
            return Optional.of(new CsvReader());
        }
        return PO.matcher(text).matches() ? Optional.of(new OnePoReader()) : Optional.empty();
    }

    private static String version(String rootTag) {
        Matcher version = Pattern.compile("\\sversion\\s*=\\s*[\"'](\\d)").matcher(rootTag);
        return version.find() ? version.group(1) : "";
    }

    /** UTF-8, or UTF-16 where a byte order mark says so, as Excel saves "Unicode text". */
    private Optional<String> text(byte[] bytes, String path) {
        Charset charset = charset(bytes);
        String text;
        try {
            text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            problems.accept(StrictUtf8.firstInvalidByte(path, bytes));
            return Optional.empty();
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            problems.accept(Diagnostic.error(
                    Rule.NUL_CHARACTER,
                    new SourceText(path, text).locate(nul),
                    "the file contains a NUL character, which no text has",
                    "save the file as text in UTF-8"));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        return switch (first) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }
}
