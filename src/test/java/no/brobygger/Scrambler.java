package no.brobygger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes texts of others that look nearly right: pieces are taken out, doubled, repeated and put elsewhere, and what means
 * something to the reader under test is put between. The same seed gives the same texts.
 *
 * <p>{@code -Dfuzz.tries=200000 -Dfuzz.seed=7} makes a longer run, other than the usual one.
 */
public final class Scrambler {

    /** What is tried in a usual run of the tests, which should take seconds. */
    private static final int USUAL = 400;

    private static final List<String> ANYWHERE = List.of(
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "\t",
            " ",
            "\u00A0",
            "\u200B",
            "\u202E",
            "\u2067",
            "\u2069",
            "\uFEFF",
            "\uD83D",
            "\uDE00",
            "😀",
            "ø",
            "مدرسة",
            "a\u0301",
            "\u0001",
            "\u0002",
            "\u0003",
            "\u0007",
            "\uFFFE",
            "\\",
            "\"",
            "'",
            "&",
            "<",
            ">",
            "0",
            "9999999999",
            "-");

    private final Random random;
    private final List<String> models;
    private final List<String> pieces;

    /**
     * @param models texts that are right
     * @param pieces what means something in such a text
     */
    public Scrambler(List<String> models, List<String> pieces) {
        this.random = new Random(seed());
        this.models = models;
        this.pieces = pieces;
    }

    /** How many texts to try in this run. */
    public static int tries() {
        return Integer.getInteger("fuzz.tries", USUAL);
    }

    private static long seed() {
        return Long.getLong("fuzz.seed", 1);
    }

    /** What broke something once, of one kind: {@code regressions/0001-<kind>-<what>.txt}. */
    public static List<String> regressions(String kind) {
        Path folder = Path.of("src", "test", "resources", "no", "brobygger", "regressions");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[0-9]{4}-" + kind + "-.*\\.txt"))
                    .sorted()
                    .map(Scrambler::text)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The texts of all files below a folder with an ending, the shorter ones only. */
    public static List<String> models(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(Scrambler::text)
                    .filter(text -> text.length() < 8_000)
                    .limit(40)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Path file) {
        try {
            return HostileCase.expand(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public String next() {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : slice(pick(models), 3_000));
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            scramble(text);
        }
        return text.toString();
    }

    private void scramble(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(60));
        switch (random.nextInt(7)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.insert(at, pick(ANYWHERE));
            case 3 -> text.insert(at, slice(pick(models), 200));
            case 4 -> text.insert(at, pick(pieces).repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 3_000 : 12)));
            case 5 -> text.setLength(at);
            default -> text.insert(at, pick(pieces));
        }
    }

    private String slice(String text, int longest) {
        int start = random.nextInt(text.length() + 1);
        return text.substring(start, Math.min(text.length(), start + random.nextInt(longest)));
    }

    public String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
