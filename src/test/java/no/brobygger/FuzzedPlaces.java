package no.brobygger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.SourceText;

/** Tries a law on one text: whatever is thrown is told with the text, and each place must lie in the file. */
public final class FuzzedPlaces {

    private FuzzedPlaces() {}

    /** Tries it on what broke something once, and on as many scrambled texts as this run has. */
    public static void tryAll(String kind, Scrambler scrambler, Consumer<String> law) {
        Scrambler.regressions(kind).forEach(text -> attempt(kind, text, law));
        for (int i = Scrambler.tries(); i > 0; i--) {
            attempt(kind, scrambler.next(), law);
        }
    }

    private static void attempt(String kind, String text, Consumer<String> law) {
        try {
            law.accept(text);
        } catch (RuntimeException | Error e) {
            Path file = Path.of("target", "fuzz-" + kind + ".txt");
            try {
                Files.writeString(file, text.replace("\uD83D", "⟦half⟧").replace("\uDE00", "⟦half⟧"));
            } catch (IOException cannotWrite) {
                e.addSuppressed(cannotWrite);
            }
            throw new AssertionError("a text of " + text.length() + " characters, in " + file, e);
        }
    }

    /** Each problem stands in the text, and can be printed. */
    public static void check(SourceText source, List<Diagnostic> problems) {
        String[] lines = source.text().split("\r\n|\n|\r", -1);
        for (Diagnostic problem : problems) {
            int line = problem.location().line();
            boolean here = problem.location().path().equals(source.path());
            if (problem.toString().isBlank()
                    || here && line > lines.length
                    || here && problem.location().column() > lines[line - 1].length() + 1) {
                throw new AssertionError(problem + " is not in the text");
            }
        }
    }
}
