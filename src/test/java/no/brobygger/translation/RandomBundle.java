package no.brobygger.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Bundles that look like nothing a person would write, always the same ones for a seed. */
final class RandomBundle {

    private static final List<String> PIECES = List.of(
            "skole",
            "Å",
            " ",
            "  ",
            "مدرسة",
            "ትምህርቲ",
            "👩‍👧‍👦",
            "\n",
            "\n\n",
            "\t",
            "\r",
            "\"",
            "\\",
            "\\n",
            "\u0007",
            "\b",
            "\f",
            "\u000B",
            "'",
            "{navn}",
            "#~ ",
            "msgid",
            "%d",
            "‏",
            "„",
            "\u00A0",
            "ø",
            "§ 12-4",
            "~",
            "<<<<<<<",
            "\n=======\n");
    private static final List<String> WORDS =
            List.of("paragraph", "Hjem › Skole", " two spaces", "", "# hash", ", fuzzy", "فصل", "😀", "msgid \"x\"");
    private static final List<String> REFERENCES =
            List.of("content/a.md", "content/b.md:12", "mappe/fil med rom.md", "content/å.md", "(x)");
    private static final List<String> FLAGS = List.of("fuzzy", "no-wrap", "c-format");

    private final Random random;
    private final List<String> pieces;

    RandomBundle(long seed) {
        this(seed, PIECES);
    }

    private RandomBundle(long seed, List<String> pieces) {
        this.random = new Random(seed);
        this.pieces = pieces;
    }

    /** Without the control characters that jgettext cannot read as escapes. */
    static RandomBundle withoutControls(long seed) {
        return new RandomBundle(
                seed,
                PIECES.stream()
                        .filter(piece -> "\u0007\b\f\u000B".indexOf(piece.charAt(0)) < 0)
                        .toList());
    }

    /** A bundle whose lines are those of no file: compare with {@link #withoutLines}. */
    Bundle next() {
        Map<String, String> header = new LinkedHashMap<>();
        header.put("Language", "nb");
        header.put("Content-Type", "text/plain; charset=UTF-8");
        for (int i = random.nextInt(3); i > 0; i--) {
            header.put(
                    "X-" + i,
                    random.nextBoolean() ? "" : "verdi \"" + pick(WORDS).strip() + "\" \\");
        }
        List<BundleEntry> live = new ArrayList<>();
        List<BundleEntry> obsolete = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            BundleEntry entry = entry(random.nextInt(4) == 0);
            if (keys.add(entry.context() + "|" + entry.source())) {
                (entry.obsolete() ? obsolete : live).add(entry);
            }
        }
        live.addAll(obsolete);
        return new Bundle("translations/nb/x.po", header, some(WORDS), live);
    }

    static Bundle withoutLines(Bundle bundle) {
        List<BundleEntry> entries = bundle.entries().stream()
                .map(entry -> new BundleEntry(
                        entry.context(),
                        entry.source(),
                        entry.target(),
                        entry.previous(),
                        entry.flags(),
                        entry.comments(),
                        entry.obsolete(),
                        1))
                .toList();
        return new Bundle(bundle.path(), bundle.header(), bundle.headerComments(), entries);
    }

    private BundleEntry entry(boolean obsolete) {
        Optional<String> context = random.nextInt(4) == 0 ? Optional.of(text(2)) : Optional.empty();
        Set<String> flags = new TreeSet<>(random.nextInt(3) == 0 ? some(FLAGS) : List.of());
        Optional<String> previous = random.nextInt(4) == 0 ? Optional.of("x" + text(5)) : Optional.empty();
        List<String> references = new ArrayList<>(new LinkedHashSet<>(some(REFERENCES)));
        BundleEntry.Comments comments = new BundleEntry.Comments(some(WORDS), some(WORDS), references);
        return new BundleEntry(context, "s" + text(8), text(8), previous, flags, comments, obsolete, 1);
    }

    private String text(int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest + 1); i > 0; i--) {
            text.append(pick(pieces));
        }
        return text.toString();
    }

    private List<String> some(List<String> choices) {
        List<String> chosen = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            chosen.add(pick(choices));
        }
        return chosen;
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
