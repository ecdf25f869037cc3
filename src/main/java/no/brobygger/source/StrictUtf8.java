package no.brobygger.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;

/** Decodes the bytes of a file as UTF-8 and replaces nothing: a byte that is not UTF-8 is a problem with a place. */
public final class StrictUtf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What editors on Windows write when they do not write UTF-8. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Where the editor that comes with Windows has the choice. */
    private static final String HOW = " (in Notepad: File, Save as, Encoding)";

    private static final String RICH_TEXT = "{\\rtf";

    /** With which also the files of word processors begin. */
    private static final String ZIP = "PK\u0003\u0004";

    private static final String AS_TEXT = "save it as plain text in UTF-8 (in Word: Save as, Plain text)";

    private StrictUtf8() {}

    /** The decoded text, without a byte order mark; empty after an error. */
    static Optional<SourceText> check(String path, String text, Consumer<Diagnostic> problems) {
        if (text.startsWith(RICH_TEXT)) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_UTF8, SourceLocation.startOf(path), "the file is of a word processor (RTF)", AS_TEXT));
            return Optional.empty();
        }
        SourceText source = new SourceText(path, withoutByteOrderMark(path, text, problems));
        int nul = source.text().indexOf('\0');
        if (nul >= 0) {
            problems.accept(Diagnostic.error(
                    Rule.NUL_CHARACTER,
                    source.locate(nul),
                    "the file contains a NUL character, which no text has",
                    "save the file as plain text in UTF-8" + HOW));
            return Optional.empty();
        }
        return Optional.of(source);
    }

    /**
     * The decoded text, without a byte order mark, perhaps with NUL characters in it: whoever reads it in parts leaves
     * out the parts that have one. Empty when nearly every other character is NUL: that is UTF-16.
     */
    static Optional<SourceText> inParts(String path, String text, Consumer<Diagnostic> problems) {
        boolean isUtf16 = text.length() > 1 && (text.charAt(0) == '\0' || text.charAt(1) == '\0');
        return isUtf16
                ? check(path, text, problems)
                : Optional.of(new SourceText(path, withoutByteOrderMark(path, text, problems)));
    }

    /** The text with NUL in place of what is not UTF-8. */
    static String withNulForInvalid(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith("\0");
        CharBuffer out = CharBuffer.allocate(bytes.length);
        decoder.decode(ByteBuffer.wrap(bytes), out, true);
        decoder.flush(out);
        return out.flip().toString();
    }

    private static String withoutByteOrderMark(String path, String text, Consumer<Diagnostic> problems) {
        if (text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK) {
            return text;
        }
        problems.accept(Diagnostic.warning(
                Rule.BYTE_ORDER_MARK,
                SourceLocation.startOf(path),
                "the file begins with a byte order mark, which was left out",
                "save the file as UTF-8 without a byte order mark (BOM)"));
        return text.substring(1);
    }

    /** The problem of a file that the JDK has refused to decode. */
    public static Diagnostic firstInvalidByte(String path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        decoder.decode(in, out, true);
        String before = out.flip().toString();
        boolean marked = !before.isEmpty() && before.charAt(0) == BYTE_ORDER_MARK;
        SourceText readable = new SourceText(path, marked ? before.substring(1) : before);
        byte wrong = bytes[in.position()];
        if (before.startsWith(ZIP)) {
            return Diagnostic.error(
                    Rule.INVALID_UTF8,
                    SourceLocation.startOf(path),
                    "the file is no text; it looks like one of Word or LibreOffice, or an archive",
                    AS_TEXT);
        }
        return Diagnostic.error(
                Rule.INVALID_UTF8,
                readable.locate(readable.text().length()),
                "byte 0x" + HexFormat.of().withUpperCase().toHexDigits(wrong) + " is not UTF-8" + guess(bytes, wrong),
                "save the file as UTF-8" + HOW);
    }

    private static String guess(byte[] bytes, byte wrong) {
        int first = bytes[0] & 0xFF;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if (first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF) {
            return "; the file looks like UTF-16";
        }
        char letter = new String(new byte[] {wrong}, WINDOWS).charAt(0);
        return Character.isLetter(letter) ? "; in Windows-1252 it would be '" + letter + "'" : "";
    }
}
