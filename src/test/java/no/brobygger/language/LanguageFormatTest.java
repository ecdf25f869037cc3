package no.brobygger.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageFormatTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb    | 22. november 2026",
                "nn    | 22. november 2026",
                "en    | 22 November 2026",
                "uk    | 22 листопада 2026\u202Fр.",
                "pl    | 22 listopada 2026",
                "ar    | 22 نوفمبر 2026",
                "so    | 22 Noofeembar 2026",
                "ti    | 22 ሕዳር 2026",
                "lt    | 2026 m. lapkričio 22 d.",
                "ur    | 22 نومبر، 2026",
                "fa-AF | 22 نومبر 2026",
                "fa    | 22 نوامبر 2026",
                "ckb   | 22ی تشرینی دووەمی 2026",
                "kmr   | 22ê mijdara 2026an",
                "th    | 22 พฤศจิกายน ค.ศ. 2026",
                "se    | skábmamánu 22. b. 2026",
                "smj   | 22.11.2026",
                "sma   | 22.11.2026",
                "fkv   | 22. marraskuuta 2026",
            })
    void dateIsWrittenAsReadersWriteIt(String tag, String expected) {
        assertThat(format(tag).date(DAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb    | 5.–9. oktober 2026 | 5. oktober–3. november 2026 | 21. desember 2026–2. januar 2027",
                "en    | 5 – 9 October 2026 | 5 October – 3 November 2026 | 21 December 2026 – 2 January 2027",
                "uk    | 5–9 жовтня 2026\u202Fр. | 5 жовтня\u00A0— 3 листопада 2026\u202Fр. | 21 грудня 2026\u00A0— 2 січня 2027\u202Fрр.",
                "pl    | 5–9 października 2026 | 5 października – 3 listopada 2026 | 21 grudnia 2026 – 2 stycznia 2027",
                "ar    | 5–9 أكتوبر 2026 | 5 أكتوبر – 3 نوفمبر 2026 | 21 ديسمبر 2026 – 2 يناير 2027",
                "so    | 5–9 Oktoobar 2026 | 5 Oktoobar – 3 Noofeembar 2026 | 21 Diseembar 2026 – 2 Janaayo 2027",
                "ti    | 5–9 ጥቅምቲ 2026 | 5 ጥቅምቲ – 3 ሕዳር 2026 | 21 ታሕሳስ 2026 – 2 ጥሪ 2027",
                "lt    | 2026 m. spalio 5–9 d. | 2026 m. spalio 5 d. – lapkričio 3 d. | 2026 m. gruodžio 21 d. – 2027 m. sausio 2 d.",
                "ckb   | 5–9ی تشرینی یەکەمی 2026 | 5ی تشرینی یەکەم – 3ی تشرینی دووەمی 2026 | 21ی کانوونی یەکەمی 2026 – 2ی کانوونی دووەمی 2027",
                "se    | golggotmánu 5.–9. b. 2026 | golggotmánu 5. b. – skábmamánu 3. b. 2026 | juovlamánu 21. b. 2026 – ođđajagemánu 2. b. 2027",
                "smj   | 05.10.2026 – 09.10.2026 | 05.10.2026 – 03.11.2026 | 21.12.2026 – 02.01.2027",
            })
    void severalDaysAreWrittenInTheOrderOfOne(String tag, String inMonth, String inYear, String overNewYear) {
        LanguageFormat format = format(tag);
        LocalDate first = LocalDate.of(2026, 10, 5);

        assertThat(List.of(
                        format.dates(first, first.plusDays(4)),
                        format.dates(first, LocalDate.of(2026, 11, 3)),
                        format.dates(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 2))))
                .map(text -> text.replace('\u2009', ' '))
                .containsExactly(inMonth, inYear, overNewYear);
        assertThat(format.dates(first, first)).isEqualTo(format.date(first));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb    | mandag–onsdag og fredag 08:00–15:30",
                "en    | Monday–Wednesday and Friday 08:00–15:30",
                "ar    | الاثنين–الأربعاء والجمعة 08:00–15:30",
                "ti    | ሰኑይ–ረቡዕን ዓርቢን 08:00–15:30",
                "fa-AF | دوشنبه–چهارشنبه و جمعه 08:00–15:30",
                "ckb   | دووشەممە–چوارشەممە و ھەینی 08:00–15:30",
                "so    | Isniin–Arbaco iyo Jimco 08:00–15:30",
                "se    | vuossárga–gaskavahkku ja bearjadat 08:00–15:30",
            })
    void hoursNameTheDaysAndCountFromMidnight(String tag, String expected) {
        SortedSet<DayOfWeek> days =
                new TreeSet<>(List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));

        assertThat(format(tag).hours(days, LocalTime.of(8, 0), LocalTime.of(15, 30)))
                .isEqualTo(expected);
    }

    @Test
    void dateIsTheSameDayInAnyYear() {
        LanguageFormat format = format("nb");

        assertThat(format.date(LocalDate.of(1969, 12, 31))).isEqualTo("31. desember 1969");
        assertThat(format.date(LocalDate.of(2028, 2, 29))).isEqualTo("29. februar 2028");
        assertThat(format.date(LocalDate.of(2100, 1, 1))).isEqualTo("1. januar 2100");
    }

    @Test
    void everyMonthOfNorthSamiIsInTheGenitive() {
        LanguageFormat format = format("se");

        assertThat(Stream.iterate(1, month -> month <= 12, month -> month + 1)
                        .map(month -> format.date(LocalDate.of(2026, month, 6))))
                .allMatch(date -> date.matches("\\p{L}+mánu 6\\. b\\. 2026"))
                .doesNotHaveDuplicates();
    }

    @Test
    void digitsAndCalendarOfTheTableGoBeforeThoseOfIcu() {
        Language shipped = Languages.named("fa");
        Language own = new Language("fa", "فارسی", "persisk", Direction.RTL, "fa", "arabext", "persian", List.of());

        assertThat(new LanguageFormat(shipped).date(DAY)).isEqualTo("22 نوامبر 2026");
        assertThat(new LanguageFormat(own).date(DAY)).isEqualTo("۱ آذر ۱۴۰۵");
        assertThat(new LanguageFormat(own).number(1234)).isEqualTo("۱٬۲۳۴");
    }

    @Test
    void misspeltDigitsOrCalendarAreRefused() {
        Language digits = new Language("ar", "ع", "arabisk", Direction.RTL, "ar", "latin", "gregory", List.of());
        Language calendar = new Language("ar", "ع", "arabisk", Direction.RTL, "ar", "latn", "gregorian", List.of());

        assertThatThrownBy(() -> new LanguageFormat(digits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("digits 'latin' of language 'ar' must be one of [arab, ");
        assertThatThrownBy(() -> new LanguageFormat(calendar))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("calendar 'gregorian' of language 'ar' must be one of [buddhist, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb    | 12\u00A0345", "nn    | 12\u00A0345", "en    | 12,345",
                "pl    | 12\u00A0345", "ar    | 12,345", "so    | 12,345",
                "ti    | 12,345", "se    | 12\u00A0345", "ckb   | 12,345",
                "fa-AF | 12,345", "ur    | 12,345", "lt    | 12\u00A0345",
                "tr    | 12.345", "kmr   | 12.345", "smj   | 12\u00A0345",
            })
    void numbersHaveTheLanguagesSigns(String tag, String number) {
        LanguageFormat format = format(tag);

        assertThat(format.number(12_345)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb    | A og B   | A, B og C", "nn    | A og B   | A, B og C", "en    | A and B  | A, B and C",
                "pl    | A i B    | A, B i C", "ar    | A وB     | A وB وC", "so    | A iyo B  | A, B iyo C",
                "ti    | Aን Bን    | A፣ Bን Cን", "se    | A ja B   | A, B ja C", "ckb   | A و B    | A، B و C",
                "fa-AF | A و B    | A، B، و C", "lt    | A ir B   | A, B ir C", "kmr   | A û B    | A, B û C",
                "smj   | A ja B   | A, B ja C", "sma   | A jïh B  | A, B jïh C",
            })
    void listIsJoinedWithTheLanguagesAnd(String tag, String two, String three) {
        LanguageFormat format = format(tag);

        assertThat(format.list(List.of("A", "B"))).isEqualTo(two);
        assertThat(format.list(List.of("A", "B", "C"))).isEqualTo(three);
    }

    @Test
    void listOfNoneOrOneNeedsNoAnd() {
        assertThat(format("nb").list(List.of())).isEmpty();
        assertThat(format("ckb").list(List.of("A"))).isEqualTo("A");
    }

    @Test
    void spanishAndMindsTheNextSound() {
        assertThat(format("es").list(List.of("español", "inglés"))).isEqualTo("español e inglés");
    }

    @Test
    void languageIcuDoesNotKnowIsNeverFormattedInEnglish() {
        LanguageFormat format = new LanguageFormat(Languages.plain("rom"));

        assertThat(format.date(DAY)).isEqualTo("22.11.2026");
        assertThat(format.number(12_345)).isEqualTo("12\u00A0345");
        assertThat(format.list(List.of("A", "B", "C"))).isEqualTo("A, B, C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ckb", "fa", "fa-AF", "ps", "ur"})
    void noBidiControlComesOutOfRightToLeftFormats(String tag) {
        LanguageFormat format = format(tag);
        Language arabicDigits =
                new Language(tag, tag, tag, Direction.RTL, Languages.named(tag).icuTag(), "arab", "gregory", List.of());
        LanguageFormat other = new LanguageFormat(arabicDigits);

        assertThat(Stream.of(format, other)
                        .flatMap(each -> Stream.of(
                                each.date(DAY), each.number(-12_345), each.list(List.of("ا", "ب", "ج", "د")))))
                .allSatisfy(
                        text -> assertThat(text.codePoints()).noneMatch(c -> Character.getType(c) == Character.FORMAT));
    }

    @Test
    void itemsOfAListAreLeftAsTheyAre() {
        assertThat(format("fa").list(List.of("\u200Fا", "می\u200Cشود", "ج"))).isEqualTo("\u200Fا، می\u200Cشود، و ج");
    }

    @ParameterizedTest
    @CsvSource({
        "nb, a b z æ ø å aa",
        "nn, a b z æ ø å aa",
        "en, a å aa æ b ø z",
        "pl, a ą b ć l ł z ź ż",
        "lt, a č i y k š z ž",
        "so, a á b c z",
        "se, a á c č d đ n ŋ z ž",
        "smj, a á b z æ å",
        "ckb, ئ ا ب پ و",
        "ti, ሀ ለ ሐ መ",
        "fa-AF, ا ب پ ت"
    })
    void orderIsTheLanguagesAlphabet(String tag, String expected) {
        List<String> letters = new ArrayList<>(List.of(expected.split(" ")));
        List<String> sorted = List.copyOf(letters);
        Collections.reverse(letters);

        letters.sort(format(tag).order());

        assertThat(letters).isEqualTo(sorted);
    }

    @Test
    void orderNeverLeavesDifferentTextsEqual() {
        LanguageFormat format = format("nb");

        // A zero-width non-joiner counts for nothing in the alphabet.
        assertThat(format.order().compare("ab", "a\u200Cb")).isNegative();
        assertThat(format.order()).isSameAs(format.order());
    }

    @ParameterizedTest
    @CsvSource({
        "nb, 1, one", "nb, 0, other", "pl, 3, few", "pl, 12, many", "ar, 0, zero", "ar, 2, two", "ar, 103, few",
        "ar, 11, many", "ti, 0, one", "se, 2, two", "smj, 2, two", "sma, 2, two", "ckb, 1, one", "fa-AF, 0, one",
        "lt, 21, one", "lt, 11, other", "lt, 5, few", "kmr, 1, one", "fkv, 1, one", "es, 1000000, many", "so, 2, other"
    })
    void pluralCategoryIsThatOfCldr(String tag, long number, String expected) {
        assertThat(format(tag).pluralCategory(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("tags")
    void manyThreadsGetTheSameFromOneFormat(String tag) throws Exception {
        LanguageFormat shared = format(tag);
        List<Callable<List<String>>> tasks = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            tasks.add(() -> everything(shared));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);

        List<Future<List<String>>> results = threads.invokeAll(tasks);
        threads.shutdown();

        List<String> expected = everything(format(tag));
        for (Future<List<String>> result : results) {
            assertThat(result.get()).isEqualTo(expected);
        }
    }

    private static List<String> everything(LanguageFormat format) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(format.date(DAY.plusDays(i * 17L)));
            all.add(format.number(i * 12_345L));
            all.add(format.list(List.of("a" + i, "b", "c")));
            all.add(format.pluralCategory(i));
        }
        all.sort(format.order());
        return all;
    }

    private static List<String> tags() {
        return List.of("nb", "nn", "pl", "ar", "so", "ti", "se", "ckb", "fa-AF", "lt");
    }

    private static LanguageFormat format(String tag) {
        return new LanguageFormat(Languages.named(tag));
    }
}
