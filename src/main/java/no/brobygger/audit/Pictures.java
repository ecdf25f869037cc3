package no.brobygger.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;

/**
 * Looks at the first bytes of the photos and drawings of a staging folder, and at their size: telephones and word processors
 * write pictures that no browser shows under a name that it trusts, and larger ones than a page needs.
 */
final class Pictures {

    /** How the files of a kind begin, each byte a character. */
    private static final Map<String, Pattern> STARTS = Map.of(
            "png", Pattern.compile("\\u0089PNG\\r\\n\\u001A\\n"),
            "jpg", Pattern.compile("\\u00FF\\u00D8\\u00FF"),
            "jpeg", Pattern.compile("\\u00FF\\u00D8\\u00FF"),
            "gif", Pattern.compile("GIF8[79]a"),
            "webp", Pattern.compile("(?s)RIFF.{4}WEBP"),
            "avif", Pattern.compile("(?s).{4}ftypavi[fs]"));

    private static final Pattern OF_A_TELEPHONE = Pattern.compile("(?s).{4}ftyp(?:hei|hev|mif1|msf1).*");
    private static final int START = 12;

    /** What telephones, scanners and word processors write, and hardly any browser shows. */
    private static final Set<String> UNSHOWN = Set.of("emf", "heic", "heif", "tif", "tiff", "wmf");

    /** In bytes: on a slow telephone it takes four seconds. */
    private static final long LARGE = 500_000;

    private Pictures() {}

    /** @param files all files of the folder, as addresses */
    static void audit(Path staging, Collection<String> files, Consumer<Diagnostic> problems) throws IOException {
        for (String address : new TreeSet<>(files)) {
            String ending = address.substring(address.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (STARTS.containsKey(ending)) {
                audit(address, ending, staging.resolve(address), problems);
            } else if (UNSHOWN.contains(ending)) {
                problems.accept(Diagnostic.warning(
                        Rule.UNFIT_PICTURE,
                        SourceLocation.startOf(address),
                        "most browsers show no picture of the kind '" + ending + "'",
                        "save it as JPEG, at most 1600 points wide"));
            }
        }
    }

    private static void audit(String address, String ending, Path file, Consumer<Diagnostic> problems)
            throws IOException {
        String start = start(file);
        long size = Files.size(file);
        if (!STARTS.get(ending).matcher(start).lookingAt()) {
            problems.accept(Diagnostic.error(
                    Rule.UNFIT_PICTURE,
                    SourceLocation.startOf(address),
                    "the file is no picture of the kind '" + ending + "', so browsers may not show it",
                    OF_A_TELEPHONE.matcher(start).matches()
                            ? "it is one of a telephone (HEIC): save it as JPEG, not only under such a name"
                            : "save the picture as PNG or JPEG anew; another name does not change its kind"));
        } else if (size > LARGE) {
            problems.accept(Diagnostic.warning(
                    Rule.UNFIT_PICTURE,
                    SourceLocation.startOf(address),
                    "the picture has " + size + " bytes, for which a telephone waits long",
                    "save it as JPEG, at most 1600 points wide"));
        }
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
        }
    }
}
