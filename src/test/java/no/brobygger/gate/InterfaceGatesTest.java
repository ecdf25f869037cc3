package no.brobygger.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.InterfaceMessage;
import no.brobygger.language.InvalidMessageException;
import no.brobygger.source.InterfaceText;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import no.brobygger.source.WrittenText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterfaceGatesTest {

    private final SiteSource site = new SiteReader().read(Path.of("").toAbsolutePath(), problem -> {
        throw new AssertionError(problem);
    });

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ring oss nå|en|Call\\u202E us|error: control character '\\u202E' of the translation turns text around unseen [gate-bidi]|delete the character; the page sets the direction itself",
                "Ring oss nå|ar|اتصلوا\\u202E بنا|error: control character '\\u202E' of the translation turns text around unseen [gate-bidi]|delete the character; the page sets the direction itself",
                "Ring {name}|so|Wac <b>{name}|error: HTML '<b>' of the translation is not in the source [gate-html]|copy the HTML of the source, or take it out where the source has none",
                "Ring {name}|uk|Телефонуйте <b>{name}|error: HTML '<b>' of the translation is not in the source [gate-html]|copy the HTML of the source, or take it out where the source has none",
                "Skolen skal hjelpe deg.|ar|The school must help you.|error: the translation is not written in Arabic letters, as arabisk is [gate-script]|translate it; words of another language stand in brackets after their translation",
                "Skolen skal hjelpe deg.|ti|The school must help you.|error: the translation is not written in Ethiopic letters, as tigrinja is [gate-script]|translate it; words of another language stand in brackets after their translation",
                "Du kan melde saken når du vil.|en|You kan melde saken når it suits you.|error: the words 'kan melde saken når' of the source stand in the translation [gate-half-translated]|translate them, or put them in brackets after their translation",
                "Hjem og skole|pl|Hjem og skole|warning: the translation 'Hjem og skole' is the same as its source [gate-identical]|translate it",
            })
    void faultIsToldWithTextsAndRemedy(String source, String tag, String target, String message, String remedy)
            throws InvalidMessageException {
        String read = target.replace("\\u202E", "\u202E");

        assertThat(said(source, tag, read))
                .isEqualTo("translations/" + tag + "/interface.po:7:1: " + message + "\n  source:      " + source
                        + "\n  translation: " + target + "\n  " + remedy);
    }

    @Test
    void letterOfPartsIsNamed() throws InvalidMessageException {
        assertThat(said("Ring oss.", "pl", "Zadzwon\u0301.")).isEqualTo("""
                translations/pl/interface.po:7:1: error: letter 'ń' of the translation is put together of parts (not NFC) [gate-nfc]
                  source:      Ring oss.
                  translation: Zadzwon\u0301.
                  write the letter anew, or save the file with Unicode normalisation NFC""");
    }

    @Test
    void shippedInterfacePassesWithoutAWord() {
        DiagnosticLog log = new DiagnosticLog();

        InterfaceGates.of(site).check(log);

        assertThat(site.interfaceTexts().written()).isNotEmpty();
        assertThat(log.sorted()).isEmpty();
    }

    private String said(String source, String tag, String target) throws InvalidMessageException {
        DiagnosticLog log = new DiagnosticLog();
        InterfaceText text = new InterfaceText("a", InterfaceMessage.parse(source), Optional.empty());
        InterfaceGates.of(site)
                .admits(
                        new WrittenText(
                                text,
                                site.languages().get(tag),
                                InterfaceMessage.parse(target),
                                new SourceLocation("translations/" + tag + "/interface.po", 7, 1)),
                        log);
        return log.sorted().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
