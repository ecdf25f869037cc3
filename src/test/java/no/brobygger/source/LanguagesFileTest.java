package no.brobygger.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import no.brobygger.SiteText;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesFileTest {

    private static final String NB =
            "nb: {autonym: norsk bokmål, norwegian: norsk bokmål, direction: ltr, icu: nb, digits: latn, calendar: gregory}\n";

    @TempDir
    Path folder;

    @Test
    void languagesAreReadInFileOrder() {
        ReadSite site = read(NB + """
                fa-AF:
                  autonym: دری
                  norwegian: dari
                  direction: rtl
                  icu: fa-AF-u-ca-gregory-nu-latn
                  digits: latn
                  calendar: gregory
                  fallback: [nb]
                  readers: 4200
                """);

        assertThat(site.problems()).isEmpty();
        assertThat(site.source().languages().all())
                .containsExactly(
                        new Language(
                                "nb",
                                "norsk bokmål",
                                "norsk bokmål",
                                Direction.LTR,
                                "nb",
                                "latn",
                                "gregory",
                                List.of()),
                        new Language(
                                "fa-AF",
                                "دری",
                                "dari",
                                Direction.RTL,
                                "fa-AF-u-ca-gregory-nu-latn",
                                "latn",
                                "gregory",
                                List.of("nb"),
                                OptionalInt.of(4200)));
    }

    @Test
    void fieldsAreChecked() {
        ReadSite site = read(NB + """
                en:
                  autonim: English
                  norwegian: 12
                  direction: left
                  icu: "e"
                  digits: roman
                  calendar: gregory
                  calendar: gregorian
                  fallback: nb
                """);

        assertThat(site.problems()).isEqualTo("""
                data/languages.yaml:3:3: error: unknown field 'autonim' [unknown-key]
                  did you mean 'autonym'?
                data/languages.yaml:4:14: error: 'norwegian' is a number, but text is expected [invalid-value]
                  write text; put it in quotes if YAML takes it for something else
                data/languages.yaml:5:14: error: unknown direction 'left' [invalid-value]
                  use one of: ltr, rtl
                data/languages.yaml:6:8: error: icu 'e' is not a language tag [invalid-value]
                  write a tag that ICU knows, such as nb or fa-AF-u-ca-gregory-nu-latn
                data/languages.yaml:7:11: error: unknown digits 'roman' [invalid-value]
                  use one of: arab, arabext, beng, deva, gujr, guru, khmr, knda, laoo, latn, mlym, mymr, orya, tamldec, telu, thai, tibt
                data/languages.yaml:9:3: error: key 'calendar' already stands at line 8 [duplicate-key]
                  keep one of the two
                data/languages.yaml:10:13: error: 'fallback' is text, but a list is expected [invalid-value]
                  write [a, b], or [] for none""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0         | '0'",
                "-5        | '-5'",
                "1.5       | '1.5'",
                "0x10      | text",
                "9999999999| '9999999999'",
                "mange     | text",
                "[5]       | a list",
            },
            quoteCharacter = '"')
    void readersMustBeAWholeNumber(String written, String shown) {
        ReadSite site = read(NB.replace("gregory}", "gregory, readers: " + written + "}"));

        assertThat(site.problems())
                .isEqualTo("data/languages.yaml:1:121: error: 'readers' is " + shown
                        + ", but a whole number from 1 up is expected [invalid-value]\n"
                        + "  write how many people may need the language, such as 42700, or leave the line out");
    }

    @Test
    void readersAreCountedOrTheFewestKnown() {
        ReadSite known = read(NB.replace("gregory}", "gregory, readers: 4200}")
                + NB.replace("nb:", "nn:").replace("gregory}", "gregory, readers: 900}"));
        ReadSite unknown = read(NB);

        assertThat(known.problems()).isEmpty();
        assertThat(known.source().languages().fewestReaders()).isEqualTo(900);
        assertThat(unknown.source().languages().fewestReaders()).isEqualTo(1);
    }

    @Test
    void tagsAreChecked() {
        ReadSite site = read(NB + NB + """
                NN: {autonym: nynorsk, norwegian: nynorsk, direction: ltr, icu: nn, digits: latn, calendar: gregory}
                norsk språk: {autonym: a, norwegian: b, direction: ltr, icu: nn, digits: latn, calendar: gregory}
                pl: polsk
                """);

        assertThat(site.problems()).isEqualTo("""
                data/languages.yaml:2:1: error: key 'nb' already stands at line 1 [duplicate-key]
                  keep one of the two
                data/languages.yaml:3:1: error: language tag 'NN' is not written in the usual way [invalid-value]
                  write nn
                data/languages.yaml:4:1: error: 'norsk språk' is not a language tag [invalid-value]
                  write a BCP 47 tag such as nb, ckb or fa-AF
                data/languages.yaml:5:5: error: 'pl' is text, but a mapping is expected [invalid-value]
                  write the fields autonym, calendar, digits, direction, icu, norwegian below it, indented""");
    }

    @Test
    void unknownFallbackNamesTheNearest() {
        assertThat(read(NB + language("nn", "[no, xyz]")).problems()).isEqualTo("""
                data/languages.yaml:2:109: error: unknown language 'no' in the fallback of 'nn' [unknown-language]
                  did you mean 'nb'?
                data/languages.yaml:2:113: error: unknown language 'xyz' in the fallback of 'nn' [unknown-language]
                  use a tag that stands in this file""");
    }

    @Test
    void fallbackCycleIsPrintedAsAPath() {
        ReadSite site = read(NB
                + language("da", "[sv]")
                + language("sv", "[nb, fo]")
                + language("fo", "[da]")
                + language("is", "[is]"));

        assertThat(site.problems()).isEqualTo("""
                data/languages.yaml:2:109: error: the fallback goes in a circle: da → sv → fo → da [fallback-cycle]
                  take one of them out of the other's fallback
                data/languages.yaml:5:109: error: the fallback goes in a circle: is → is [fallback-cycle]
                  take one of them out of the other's fallback""");
    }

    @Test
    void brokenFileIsOneErrorAndNotOneForEachTag() {
        assertThat(read("nb: {autonym: [}\n").problems()).isEqualTo("""
                data/languages.yaml:1:16: error: this is not YAML: expected the node content, but found '}' [yaml-syntax]
                  indent with spaces, write 'key: value', and put text with special characters in quotes""");
    }

    @Test
    void missingFileIsOneError() {
        Path site = SiteText.small().without("data/languages.yaml").in(folder);

        assertThat(ReadSite.of(site).problems()).isEqualTo("""
                data/languages.yaml:1:1: error: the file is not there [missing-file]
                  create the file, or run brobygger in the folder of a site""");
    }

    private static String language(String tag, String fallback) {
        return tag + ": {autonym: navnet, norwegian: navn, direction: ltr, icu: nb, digits: latn, calendar: gregory, "
                + "fallback: " + fallback + "}\n";
    }

    private ReadSite read(String languages) {
        return ReadSite.of(SiteText.small()
                .with("-- jbake.properties --\nbrobygger.site.name=A\n-- data/languages.yaml --\n" + languages)
                .without("translations/en/interface.po")
                .in(folder));
    }
}
