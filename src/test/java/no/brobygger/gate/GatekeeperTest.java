package no.brobygger.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.brobygger.diagnostic.Rule;
import no.brobygger.translation.SegmentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatekeeperTest {

    private final Trial trial = new Trial();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fristen er 22.11.2026.|ar|المهلة هي 22 نوفمبر 2026.",
                "Fristen er 22. november 2026.|en|The deadline is 22 November 2026.",
                "Fristen er 22. november 2026.|lt|Terminas – 2026 m. lapkričio 22 d.",
                "Fristen er 22. november 2026.|es|El plazo es el 22 de noviembre de 2026.",
                "Fristen er 22. november 2026.|fa|مهلت ۲۲ نوامبر ۲۰۲۶ است.",
                "Fristen er 22. november 2026.|smj|Mierre la 22.11.2026.",
                "Det er 1 000 elever.|en|There are 1,000 pupils.",
                "Det er 1 000 elever.|pl|Jest 1.000 uczniów.",
                "Barnet er 12 år.|ar|عمر الطفل ١٢ سنة.",
                "Barnet er 12 år.|fa|کودک ۱۲ ساله است.",
                "Møtet er kl. 18.30.|uk|Збори о 18:30.",
                "Vent i ti dager.|ar|انتظروا 10 أيام.",
                "Vent først i én uke.|en|First wait a week.",
                "Vent i én uke.|so|Sug hal toddobaad.",
                "Det er 2,5 timer.|en|It takes 2.5 hours.",
                "Se §§ 6 og 7.|en|See sections 6 and 7.",
                "Se § 5A-5.|pl|Zob. art. 5a-5.",
                "Se paragraf 12-4.|uk|Див. § 12‑4.",
                "Ring 22 00 00 00.|ar|اتصلوا على +47 22 00 00 00.",
                "Ring 800 00 000.|en|Call 80000000.",
                "Ring 22 00 00 00.|en|Call 0047 22000000.",
                "Ring 22 00 00 00.|pl|Zadzwoń: 00 47 22 00 00 00.",
                "Det koster kr 1 500.|uk|Це коштує 1500 крон.",
                "Det koster 50 kr.|ti|50 ክሮነር ይኸፍል።",
                "En elev kan ikke vente.|en|A pupil can't wait.",
                "Skriv **ja** og [svar](law:x).|ti|**እወ** ኢልኩም [መልሱ](law:x)።",
                "Les «Vi vil ha mer fri».|en|Read «Vi vil ha mer fri».",
            })
    void theSameValueInAnotherFormPasses(String source, String tag, String target) {
        assertThat(trial.of(tag, source, target).printed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fristen er 1. desember.|en|The deadline is 1 Dec.",
                "Fristen er 1. des.|en|The deadline is 1 December.",
                "Barn under 16 år kan få hjelp.|en|Children under 16 may get help.",
                "Etter kl. 8 kan du ringe.|fa-AF|بعد از ساعت ۸ می\u200Cتوانید زنگ بزنید.",
                "Etter kl. 8 kan du ringe.|fa-AF|بعد از ساعت ۸ می توانید زنگ بزنید.",
                "Fristen er 1. mai.|fa-AF|مهلت ۱ می است.",
                "Barn over 6 år.|es|Niños de 6 mayores.",
                "Fristen er 15. august 2026.|tr|Son tarih 15 Ağustos 2026'dır.",
                "Fristen er 1. mars.|tr|Son tarih 1 martta.",
                "Fristen er 1. mars.|pl|Termin upływa pierwszego marca.",
                "Fristen er 1. mars.|ti|እቲ ናይ መወዳእታ ዕለት 1 ማርስ እዩ።",
                "Det koster tusen kroner.|es|Cuesta 1000 coronas.",
                "Det koster 1 500 kroner.|tr|Ücreti 1500 krondur.",
                "Det koster 1 500 kroner.|ti|1500 ናይ ኖርወይ ክሮነር ይኸፍል።",
                "Se § 12-4.|lt|Žr. 12-4 §.",
                "Ring 22 00 00 00.|en|Call 22-00-00-00.",
                "Foreldrene skal få svar innen én uke.|en|Both parents must get an answer within a week.",
                "Barnet kan flytte til en annen skole innen én uke.|ur|بچہ ایک ہفتے کے اندر دوسرے اسکول جا سکتا ہے۔",
                "Fristen er tre uker fra du fikk svaret.|tr|Süre, yanıtı aldığınız günden itibaren üç haftadır.",
                "Møtet varer én time.|pl|Spotkanie trwa godzinę.",
                "Fristen er to måneder.|ar|المهلة شهران.",
            })
    void aWordThatIsSomethingElseAsWellIsNoHarm(String source, String tag, String target) {
        assertThat(trial.of(tag, source, target).printed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FAU skal planlegge 17. mai.|en|FAU sets up a group to plan 17 May.",
                "Skolen skal hjelpe barnet.|en|The school has to help, so that the child can learn.",
                "Barn skal ikke være tolk.|pl|Dzieci nie mogą być tłumaczami.",
                "Skolen skal svare innen tre uker.|uk|Школа має відповісти не пізніше ніж через три тижні.",
                "Skolen er åpen før og etter skoletid.|ar|المدرسة مفتوحة قبل الدوام وبعده.",
                "Planen kan gjelde i andre måneder.|en|The plan may be for other months.",
                "Tusen takk for hjelpen!|en|Many thanks for your help!",
                "Spør om tre ting.|ti|ሰለስተ ነገራት ሕተቱ።",
                "Barnet er tolv år.|so|Ilmuhu waa laba iyo toban sano.",
                "Barnet har det ikke bra.|en|The child is having a hard time.",
                "Ikke alle kommuner har det.|en|Only some municipalities have it.",
                "Du snakker ikke godt norsk, og kan ikke skrive.|uk|Ви погано говорите норвезькою й не вмієте писати.",
                "Ikke vent. Ring skolen nå.|en|Do not wait, but call the school.",
            })
    void theSameInOtherWordsIsNoHarm(String source, String tag, String target) {
        assertThat(trial.of(tag, source, target).printed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Snakk med PPT.|uk|Поговоріть із PPT-ом.",
                "Snakk med FAU.|uk|Поговоріть із FAUом.",
                "Snakk med FAU.|ti|ምስ ንFAUን ተዛረቡ።",
                "Bruk e-post.|uk|Користуйтеся e-post.",
                "Si «takk, ha det» til læreren.|uk|Скажіть учителю «takk, ha det».",
                "Det veier 5 mg.|en|It weighs 5 μg or kΩ.",
                "Skriv det på ukrainsk.|pl|Napisz po ukraińsku: хор.",
            })
    void wordsOfAnotherAlphabetAreNoHarm(String source, String tag, String target) {
        assertThat(trial.of(tag, source, target).printed()).isEmpty();
    }

    @Test
    void eachReasonAgainstATranslationIsTold() {
        Trial.Verdict verdict = trial.of("uk", "Du må ikke vente 2 dager.", "Зачекайте 3 дні.");

        assertThat(verdict.rules()).containsExactlyInAnyOrder("gate-numbers", "gate-negation");
        assertThat(verdict.admitted()).isFalse();
    }

    @Test
    void adviceIsNotGivenOnWhatIsNotShown() {
        assertThat(trial.of("en", "Spør FAU om 2 ting.", "Ask the council about 3 things.")
                        .rules())
                .containsExactly("gate-numbers");
    }

    @Test
    void aGateThatIsSwitchedOffIsNotAsked() {
        Trial.Verdict verdict = trial.of("nb", "en", "Vent 1 uke.", "Wait for some days.", Set.of(Rule.GATE_NUMBERS));

        assertThat(verdict.printed()).isEmpty();
        assertThat(verdict.admitted()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"TITLE", "SUMMARY"})
    void tagInTheHeaderIsText(SegmentKind kind) {
        assertThat(trial.ofHeader(kind, "en", "Skriv <ikke> her", "Do <not> write here")
                        .printed())
                .isEmpty();
        assertThat(trial.of("en", "Skriv <ikke> her", "Do <not> write here").rules())
                .containsExactly("gate-html");
    }

    @Test
    void anIsolateIsAllowedInPairsOnly() {
        assertThat(trial.of("ar", "Ring oss.", "اتصلوا \u2068بنا\u2069.").printed())
                .isEmpty();
        assertThat(trial.of("ar", "Ring oss.", "اتصلوا \u2068بنا.").rules()).containsExactly("gate-bidi");
        assertThat(trial.of("ar", "Ring oss.", "اتصلوا\u200F بنا.").printed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Skolen skal svare.|Skolen skal svare deg.|false",
                "Skolen skal svare innen 2 uker.|Skolen skal svare innen 3 uker.|true",
                "Skolen skal svare innen to uker.|Skolen skal svare innen tre uker.|true",
                "Skolen skal vente.|Skolen skal ikke vente.|true",
                "Se § 12-4.|Se § 12-5.|true",
                "Fristen er 1. mai.|Fristen er 2. mai.|true",
                "Det koster 50 kr.|Det koster 60 kr.|true",
                "Ring 22 00 00 00.|Ring 22 00 00 01.|true",
                "Se [loven](law:a).|Se [loven](law:b).|true",
                "Vent til 22.11.2026.|Vent til 22. november 2026.|false",
            })
    void aChangeIsCriticalWhenAFactChanges(String before, String today, boolean critical) {
        assertThat(trial.isCritical(before, today)).isEqualTo(critical);
    }
}
