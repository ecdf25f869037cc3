package no.brobygger.gate;

import java.util.List;
import no.brobygger.FuzzedPlaces;
import no.brobygger.Scrambler;
import org.junit.jupiter.api.Test;

/** Whatever a translation holds, the gates decide without an exception. */
class GateFuzzTest {

    private static final List<String> PIECES = List.of(
            "§ 12-4",
            "§§ ",
            "8",
            "1.",
            "1. mai 2026",
            "01.02.2026",
            "2026-11-22",
            "kl. 08.00",
            "1 000 kr",
            "kr 5,-",
            "50 %",
            "+47 00 00 00 00",
            "00 00 00 00",
            "a@example.org",
            "a.b@",
            "{name}",
            "{",
            "}",
            "**",
            "`",
            "[a](https://example.org/)",
            "<b>",
            "</b>",
            "&#8238;",
            "&commat;",
            "ikke",
            "not",
            "må ikke",
            "٣",
            "۵",
            "rektor",
            "\u200F",
            "\u061C",
            "a\u0301",
            "\u0345",
            "ﷺ",
            "første",
            "third",
            " og ",
            "–",
            "00",
            "47");
    private static final List<String> LANGUAGES =
            List.of("en", "ar", "so", "pl", "uk", "ti", "ur", "lt", "es", "tr", "fa-AF", "ckb", "nn", "se");

    private final Trial trial = new Trial();
    private final Scrambler sources = new Scrambler(Scrambler.models("content", ".md"), PIECES);
    private final Scrambler translations = new Scrambler(Scrambler.models("translations", ".po"), PIECES);

    @Test
    void everyTranslationIsJudged() {
        FuzzedPlaces.tryAll("gate", translations, text -> {
            String language = sources.pick(LANGUAGES);
            String source = sources.next();
            if (source.isBlank() || text.isBlank()) {
                return; // no translation, and so never before the gates
            }
            trial.of(language, source, text);
            trial.of(language, text, text);
            trial.isCritical(source, text);
        });
    }

    /** What is harmless once must not exhaust the stack when it is repeated. */
    @Test
    void aLongRowOfOneKindIsJudged() {
        for (String piece : PIECES) {
            String row = "§§ 1" + (", " + piece).repeat(20_000);
            trial.of("en", "Se § 1.", row);
        }
        trial.of("en", "Se § 1.", "§§ 1" + ", 1".repeat(20_000));
    }
}
