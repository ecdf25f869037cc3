package no.brobygger.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each gate says, whole. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GateDiagnosticsTest {

    private final Trial trial = new Trial();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Det koster 500 kroner.|ar|يكلف ذلك 600 كرونة.|amount '500' of the source is missing in the translation, which has '600'; the translation is not shown [gate-amounts]|write the amount of the source in kroner (NOK); or mark the segment with <!-- gate-off: amounts --> at content/a/b.md:3",
                "Skriv `NEI` i svaret.|uk|Напишіть НІ у відповіді.|code 'NEI' of the source is missing in the translation; the translation is not shown [gate-code]|copy what stands between backticks from the source; or mark the segment with <!-- gate-off: code --> at content/a/b.md:3",
                "Fristen er 31. desember 2026.|ar|تنتهي المهلة في 30 ديسمبر 2026.|date '2026-12-31' of the source is missing in the translation, which has '2026-12-30'; the translation is not shown [gate-dates]|write the date of the source, with the name of the month in full; or mark the segment with <!-- gate-off: dates --> at content/a/b.md:3",
                "Skriv til post@example.org nå.|pl|Napisz teraz: post@example.com.|e-mail address 'post@example.org' of the source is missing in the translation, which has 'post@example.com'; the translation is not shown [gate-emails]|copy the address from the source; or mark the segment with <!-- gate-off: emails --> at content/a/b.md:3",
                "Spør FAU om hjelp.|en|Ask the council for help.|word 'FAU' of the source is missing in the translation [gate-glossary]|write the Norwegian word as well, for example in brackets; or mark the segment with <!-- gate-off: glossary --> at content/a/b.md:3",
                "Du kan melde saken når du vil.|en|You kan melde saken når it suits you.|the words 'kan melde saken når' of the source stand in the translation; the translation is not shown [gate-half-translated]|translate them, or put them in brackets after their translation; or mark the segment with <!-- gate-off: half-translated --> at content/a/b.md:3",
                "Ring oss.|so|<b>Na soo wac.</b>|HTML '</b>', '<b>' of the translation is not in the source; the translation is not shown [gate-html]|copy the HTML of the source, or take it out where the source has none; or mark the segment with <!-- gate-off: html --> at content/a/b.md:3",
                "Hjem og skole|pl|Hjem og skole|the translation 'Hjem og skole' is the same as its source [gate-identical]|translate it; or mark the segment with <!-- gate-off: identical --> at content/a/b.md:3",
                "Skolen skal følge med på hvordan barnet har det, og gripe inn når noen plager det.|en|The school must help.|the translation has 25 % of the length of its source, expected 40 to 250 % [gate-length]|check that all of it is translated, and nothing added; or mark the segment with <!-- gate-off: length --> at content/a/b.md:3",
                "Les [loven](law:env-plan).|ti|[ሕጊ](law:env-week) ኣንብቡ።|link 'law:env-plan' of the source is missing in the translation, which has 'law:env-week'; the translation is not shown [gate-links]|write the links of the source, and translate only the words in brackets; or mark the segment with <!-- gate-off: links --> at content/a/b.md:3",
                "Svar **nå**.|ar|أجيبوا ** الآن**.|mark '**' of the translation would be shown as it is; the translation is not shown [gate-marks]|close each mark, put a space outside and none inside it: '… **word** …'; or mark the segment with <!-- gate-off: marks --> at content/a/b.md:3",
                "Du skal ikke vente.|en|You shall wait.|the source says 'skal ikke', and nothing in the translation denies or forbids; the translation is not shown [gate-negation]|write the denial of the source; or mark the segment with <!-- gate-off: negation --> at content/a/b.md:3",
                "Vent først i én uke.|en|First wait two weeks.|the source says 'én uke', and the translation 'two'; the translation is not shown [gate-numbers]|write the number of the source; or mark the segment with <!-- gate-off: numbers --> at content/a/b.md:3",
                "Se § 10-2: Fristen er ti dager.|en|See section 10-2: The deadline is three days.|the source says 'ti dager', and the translation 'three'; the translation is not shown [gate-numbers]|write the number of the source; or mark the segment with <!-- gate-off: numbers --> at content/a/b.md:3",
                "Først fem arbeidsdager, så én uke.|pl|Najpierw trzy dni robocze, potem jeden tydzień.|the source says 'fem arbeidsdager', and the translation 'trzy'; the translation is not shown [gate-numbers]|write the number of the source; or mark the segment with <!-- gate-off: numbers --> at content/a/b.md:3",
                "Vent 2 dager.|uk|Зачекайте 3 дні.|number '2' of the source is missing in the translation, which has '3'; the translation is not shown [gate-numbers]|write the number of the source; or mark the segment with <!-- gate-off: numbers --> at content/a/b.md:3",
                "Vent i to uker.|ar|انتظروا أسبوعًا.|the source says 'to uker', and the translation says no number; the translation is not shown [gate-numbers]|write the number of the source; or mark the segment with <!-- gate-off: numbers --> at content/a/b.md:3",
                "Vent minst én uke.|en|Wait one week at most.|the source says 'minst', and the translation the opposite, 'most'; the translation is not shown [gate-numbers]|write what the source says; or mark the segment with <!-- gate-off: numbers --> at content/a/b.md:3",
                "Skolen skal hjelpe deg.|en|The school can help you.|the source says 'skal', and the translation the opposite, 'can'; the translation is not shown [gate-negation]|write what the source says; or mark the segment with <!-- gate-off: negation --> at content/a/b.md:3",
                "Ikke vent. Du må ikke klage.|en|Do not wait. You must complain.|the source says 'må ikke', and the same sentence of the translation denies and forbids nothing; the translation is not shown [gate-negation]|write the denial of the source; or mark the segment with <!-- gate-off: negation --> at content/a/b.md:3",
                "Ikke vent. Du må ikke klage.|en|Do not wait, you must complain.|the source says 'Ikke vent', and the translation denies or forbids less often; the translation is not shown [gate-negation]|write the denial of the source; or mark the segment with <!-- gate-off: negation --> at content/a/b.md:3",
                "Ring 22 00 00 00.|ar|اتصلوا على 22 00 00 01.|telephone number '22000000' of the source is missing in the translation, which has '22000001'; the translation is not shown [gate-phones]|copy the number from the source; or mark the segment with <!-- gate-off: phones --> at content/a/b.md:3",
                "Hei {name}.|pl|Cześć {imię}.|placeholder '{name}' of the source is missing in the translation, which has '{imię}'; the translation is not shown [gate-placeholders]|copy the placeholder, braces included, and do not translate what is in it; or mark the segment with <!-- gate-off: placeholders --> at content/a/b.md:3",
                "Skolen skal hjelpe deg.|ti|The school must help you.|the translation is not written in Ethiopic letters, as tigrinja is; the translation is not shown [gate-script]|translate it; words of another language stand in brackets after their translation; or mark the segment with <!-- gate-off: script --> at content/a/b.md:3",
                "Ring oss i Oslo.|en|Call us in Osl\u043E.|the word 'Osl\u043E' has a letter that is Cyrillic; the translation is not shown [gate-script]|type the word anew, with the letters of one alphabet; or mark the segment with <!-- gate-off: script --> at content/a/b.md:3",
                "Se § 12-4 i loven.|en|See section 12-5 of the Act.|section '12-4' of the source is missing in the translation, which has '12-5'; the translation is not shown [gate-sections]|write § and the number of the source; or mark the segment with <!-- gate-off: sections --> at content/a/b.md:3",
                "Ta med brevet.|nn|# Ta med brevet.|the translation begins with '#'; the translation is not shown [gate-shape]|write it as one text, in the shape of the source; or mark the segment with <!-- gate-off: shape --> at content/a/b.md:3",
            })
    void faultIsToldWithTextsAndWayOut(String source, String tag, String target, String message, String remedy) {
        assertThat(trial.of(tag, source, target).printed())
                .isEqualTo("translations/" + tag + "/a/b.po:7:1: warning: " + message + "\n  source:      " + source
                        + "\n  translation: " + target + "\n  " + remedy + "\n");
    }

    @Test
    void whatCannotBeSeenIsSpeltOut() {
        assertThat(trial.of("ar", "Ring oss.", "اتصلوا\u202E بنا.").printed()).isEqualTo("""
                translations/ar/a/b.po:7:1: warning: control character '\\u202E' of the translation turns text around \
                unseen; the translation is not shown [gate-bidi]
                  source:      Ring oss.
                  translation: اتصلوا\\u202E بنا.
                  delete the character; the page sets the direction itself; or mark the segment with \
                <!-- gate-off: bidi --> at content/a/b.md:3
                """);
    }

    @Test
    void letterOfPartsIsNamed() {
        assertThat(trial.of("pl", "Ring oss.", "Zadzwon\u0301.").printed()).isEqualTo("""
                translations/pl/a/b.po:7:1: warning: letter 'ń' of the translation is put together of parts (not NFC); \
                the translation is not shown [gate-nfc]
                  source:      Ring oss.
                  translation: Zadzwon\u0301.
                  write the letter anew, or save the file with Unicode normalisation NFC; or mark the segment with \
                <!-- gate-off: nfc --> at content/a/b.md:3
                """);
    }
}
