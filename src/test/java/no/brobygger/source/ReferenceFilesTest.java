package no.brobygger.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.reference.AvoidedWord;
import no.brobygger.reference.ExternalPlace;
import no.brobygger.reference.GlossaryTerm;
import no.brobygger.reference.Phrase;
import no.brobygger.reference.ReferenceData;
import no.brobygger.reference.SearchWords;
import no.brobygger.reference.WheelEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceFilesTest {

    @TempDir
    Path folder;

    private static final String EACH_FIELD = """
            -- data/glossary.yaml --
            - id: rektor
              nb: rektor
              nn: rektor
              forms: [rektoren]
              nn-forms: [rektorane]
              meaning: Lederen på skolen.
              where: I brev.
              page: fau.md
              keep: true
            -- data/links.yaml --
            - {id: udir, name: Udir, owner: Direktoratet, checked: 2026-11-22, url: {nb: "https://www.udir.no/"}}
            -- data/search.yaml --
            - {page: "fau.md#hva", words: {nb: [syk, lus], en: [sick]}}
            -- data/terms.yaml --
            - {words: [a, b c], write: d, why: Because., allowed: [fau.md]}
            -- data/year-wheel.yaml --
            - {month: 8, id: mote, who: parents, text: Kom på møtet.}
            """;

    @Test
    void everyFieldIsRead() {
        ReadSite site = read(EACH_FIELD);

        assertThat(site.problems()).isEmpty();
        ReferenceData data = site.source().reference();
        assertThat(data.glossary())
                .containsExactly(new GlossaryTerm(
                        "rektor",
                        phrase("rektor", "glossary", 2, 7),
                        "rektor",
                        List.of("rektoren"),
                        List.of("rektorane"),
                        phrase("Lederen på skolen.", "glossary", 6, 12),
                        phrase("I brev.", "glossary", 7, 10),
                        Optional.of(phrase("fau.md", "glossary", 8, 9)),
                        true));
        Map<String, URI> urls = Map.of("nb", URI.create("https://www.udir.no/"));
        assertThat(data.places())
                .isEqualTo(Map.of("udir", new ExternalPlace("udir", "Udir", urls, LocalDate.of(2026, 11, 22))));
        assertThat(data.avoided())
                .containsExactly(new AvoidedWord(List.of("a", "b c"), "d", "Because.", Set.of("fau.md")));
        Phrase heading = phrase("fau.md#hva", "search", 1, 10);
        assertThat(data.searched())
                .containsExactly(new SearchWords(heading, Map.of("nb", List.of("syk", "lus"), "en", List.of("sick"))));
        Phrase meeting = phrase("Kom på møtet.", "year-wheel", 1, 44);
        assertThat(data.wheel()).containsExactly(new WheelEntry("mote", Month.AUGUST, WheelEntry.Who.PARENTS, meeting));
        assertThat(data.keptWords()).containsExactly("rektor");
    }

    @Test
    void eachMistakeIsToldAtItsPlace() {
        assertThat(read("""
                -- data/glossary.yaml --
                - {id: a, nb: a, meaning: A., where: I brev., keep: ja}
                - {id: a, nb: b, nn: b, meaning: "B\\nC", where: I brev., ord: x}
                -- data/links.yaml --
                - {id: udir, name: Udir, owner: x, checked: 2026-13-01, url: {xx: "http://udir.no"}}
                - {id: fug, name: FUG, owner: x, checked: 2026-11-22, url: "https://foreldreutvalgene.no/"}
                -- data/terms.yaml --
                - {words: [], write: d, why: Because.}
                - {words: [a], write: d}
                -- data/year-wheel.yaml --
                - {month: 13, id: mote, who: far, text: Kom., law: env}
                """).problems()).isEqualTo("""
                data/glossary.yaml:1:3: error: 'row' has no field 'nn' [missing-key]
                  write all of: id, meaning, nb, nn, where
                data/glossary.yaml:1:53: error: 'keep' is text, but true or false is expected [invalid-value]
                  write true or false without quotes
                data/glossary.yaml:2:8: error: id 'a' already stands at line 1 [duplicate-key]
                  keep one of the two
                data/glossary.yaml:2:58: error: unknown field 'ord' [unknown-key]
                  use one of: forms, id, keep, meaning, nb, nn, nn-forms, page, where
                data/links.yaml:1:45: error: 'checked' '2026-13-01' is not a day [invalid-value]
                  write year-month-day, such as 2026-11-22
                data/links.yaml:1:67: error: 'xx' 'http://udir.no' is not a web address that begins with https: [invalid-value]
                  write https://udir.no
                data/links.yaml:1:67: error: unknown language 'xx' [unknown-language]
                  use a tag of data/languages.yaml, or describe the language there
                data/links.yaml:2:60: error: 'url' is text, but a mapping is expected [invalid-value]
                  write a language tag, a colon and an address in each line
                data/terms.yaml:2:3: error: 'row' has no field 'why' [missing-key]
                  write all of: why, words, write
                data/year-wheel.yaml:1:11: error: 'month' is no whole number from 1 to 12 [invalid-value]
                  write such a number without quotes
                data/year-wheel.yaml:1:30: error: unknown who 'far' [invalid-value]
                  did you mean 'fau'?
                data/year-wheel.yaml:1:52: error: unknown law 'env' [unknown-law]
                  use an id that stands in data/law.yaml, or add a row there""");
    }

    @Test
    void eachMistakeInSearchWordsIsToldAtItsPlace() {
        assertThat(read("""
                -- data/search.yaml --
                - {page: a.md, words: {xx: [a], nb: lus}}
                - {page: a.md, words: [lus]}
                """).problems()).isEqualTo("""
                data/search.yaml:1:28: error: unknown language 'xx' [unknown-language]
                  use a tag of data/languages.yaml, or describe the language there
                data/search.yaml:1:37: error: 'nb' is text, but a list is expected [invalid-value]
                  write [a, b], or [] for none
                data/search.yaml:2:10: error: page 'a.md' already stands at line 1 [duplicate-key]
                  keep one of the two
                data/search.yaml:2:23: error: 'words' is a list, but a mapping is expected [invalid-value]
                  write a language tag, a colon and [words] in each line""");
    }

    @Test
    void shippedFilesAreSoundAndLeadToShippedPages() {
        DiagnosticLog problems = new DiagnosticLog();
        Path site = Path.of("");

        ReferenceData data = ReferenceFiles.read(
                        new SiteFolder(site), LanguagesReader.read(new SiteFolder(site), problems), problems)
                .data();

        assertThat(problems.sorted()).isEmpty();
        assertThat(data.glossary()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(data.glossary())
                .flatExtracting(term -> term.page().stream().toList())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(
                                site.resolve("content").resolve(page.text().replaceFirst("#.*", "")))
                        .exists());
        assertThat(data.avoided())
                .flatExtracting(word -> List.copyOf(word.allowed()))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(Stream.of("content", "variants/private/content", "variants/oslo/content")
                                .map(folder -> site.resolve(folder).resolve(page)))
                        .anyMatch(Files::exists));
        assertThat(data.wheel()).extracting(WheelEntry::month).contains(Month.AUGUST, Month.JUNE);
    }

    private static Phrase phrase(String text, String file, int line, int column) {
        return new Phrase(text, new SourceLocation("data/" + file + ".yaml", line, column));
    }

    private ReadSite read(String files) {
        return ReadSite.of(SiteText.small().with(files).in(folder));
    }
}
