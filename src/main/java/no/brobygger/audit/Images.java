package no.brobygger.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads the SVG images of a staging folder: all of them each time, since they are few, and no page shows what is in them.
 *
 * <p>Trap: browsers read SVG by its own encoding and refuse broken XML, jsoup reads UTF-8 and mends. So an image that is
 * anything but UTF-8 is refused; what jsoup mends may be told twice, and is never let through.
 */
final class Images {

    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)");

    private Images() {}

    /** @param files all files of the folder, as addresses */
    static void audit(Path staging, Collection<String> files, Consumer<Diagnostic> problems) throws IOException {
        for (String address : new TreeSet<>(files)) {
            String name = address.toLowerCase(Locale.ROOT);
            if (name.endsWith(".svgz")) {
                problems.accept(problem(SourceLocation.startOf(address), "a packed image cannot be looked into"));
            } else if (name.endsWith(".svg")) {
                audit(address, Files.readAllBytes(staging.resolve(address)), problems);
            }
        }
    }

    private static void audit(String address, byte[] bytes, Consumer<Diagnostic> problems) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.accept(problem(SourceLocation.startOf(address), "the image is not UTF-8"));
            return;
        }
        Matcher declared = DECLARED.matcher(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (text.indexOf('\0') >= 0 || declared.find() && !declared.group(1).equalsIgnoreCase("UTF-8")) {
            problems.accept(problem(SourceLocation.startOf(address), "the image is not UTF-8"));
            return;
        }
        if (text.contains("<?xml-stylesheet")) {
            problems.accept(problem(SourceLocation.startOf(address), "a style sheet by an instruction may be code"));
        }
        Document image = Jsoup.parse(text, "", Parser.xmlParser().setTrackPosition(true));
        new SvgCheck()
                .check(
                        address,
                        image,
                        finding -> problems.accept(
                                problem(SiteAuditor.place(address, finding.element()), finding.message())));
    }

    private static Diagnostic problem(SourceLocation place, String message) {
        return Diagnostic.error(Rule.HTML_ACTIVE_IMAGE, place, message, "take it out, or save the image as PNG");
    }
}
