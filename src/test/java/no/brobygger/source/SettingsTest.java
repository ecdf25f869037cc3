package no.brobygger.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import no.brobygger.SiteText;
import no.brobygger.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void allKeysAreRead() {
        ReadSite site = read("""
                brobygger.site.name=Heim og skule
                brobygger.language.source=en
                brobygger.languages=ar, nb, en
                brobygger.publish.threshold=75
                brobygger.extras=search, side-by-side
                site.host=https://skolen.no/foreldre
                """);

        SiteSettings settings = site.source().settings();
        assertThat(settings.siteName()).isEqualTo("Heim og skule");
        assertThat(settings.sourceLanguage().tag()).isEqualTo("en");
        assertThat(settings.languages()).extracting(Language::tag).containsExactly("en", "ar", "nb");
        assertThat(settings.threshold()).isEqualTo(75);
        assertThat(settings.extras()).containsExactlyInAnyOrder(Extra.SEARCH, Extra.SIDE_BY_SIDE);
        assertThat(settings.baseUrl()).contains(URI.create("https://skolen.no/foreldre/"));
    }

    @Test
    void mainLanguageComesFirstThenTheSource() {
        ReadSite site = read("""
                brobygger.site.name=Skulen
                brobygger.language.main=ar
                brobygger.languages=en, nb
                """);

        SiteSettings settings = site.source().settings();
        assertThat(settings.mainLanguage().tag()).isEqualTo("ar");
        assertThat(settings.sourceLanguage().tag()).isEqualTo("nb");
        assertThat(settings.languages()).extracting(Language::tag).containsExactly("ar", "nb", "en");
    }

    @Test
    void mainLanguageThatIsNotKnownIsToldAtItsPlace() {
        ReadSite site = read("brobygger.site.name=Skulen\nbrobygger.language.main=nx\n");

        assertThat(site.source().settings().mainLanguage().tag()).isEqualTo("nb");
        assertThat(site.problems()).isEqualTo("""
                jbake.properties:2:25: error: unknown language 'nx' [unknown-language]
                  did you mean 'nb'?""");
    }

    @Test
    void languagesInPreparationComeLast() {
        ReadSite site = read("""
                brobygger.site.name=Skolen
                brobygger.languages.preparing=ar, fil
                brobygger.languages=nb
                """);

        SiteSettings settings = site.source().settings();
        assertThat(settings.languages()).extracting(Language::tag).containsExactly("nb", "ar", "fil");
        assertThat(settings.preparing()).extracting(Language::tag).containsExactlyInAnyOrder("ar", "fil");
        assertThat(site.problems()).isEqualTo("""
                translations/ar/interface.po:1:1: warning: 'ar' is in preparation: 1 of 1 texts of the interface are not translated, so its pages are shown in 'nb' and say so [interface-incomplete]
                  translate them all; until then nothing else in 'ar' is shown
                translations/fil/interface.po:1:1: warning: 'fil' is in preparation: 1 of 1 texts of the interface are not translated, so its pages are shown in 'nb' and say so [interface-incomplete]
                  translate them all; until then nothing else in 'fil' is shown""");
    }

    @Test
    void aLanguageStandsInOneOfTheTwoLists() {
        ReadSite site = read("""
                brobygger.site.name=Skolen
                brobygger.languages=nb
                brobygger.languages.preparing=nb, ar, ar
                """);

        assertThat(site.source().settings().preparing())
                .extracting(Language::tag)
                .containsExactly("ar");
        assertThat(site.problems()).startsWith("""
                jbake.properties:3:31: error: language 'nb' stands twice [duplicate-key]
                  keep one of the two
                jbake.properties:3:39: error: language 'ar' stands twice [duplicate-key]
                  keep one of the two
                """);
    }

    @Test
    void whatIsLeftOutHasADefault() {
        ReadSite site = read("brobygger.site.name=Skolen\n");

        assertThat(site.problems()).isEmpty();
        SiteSettings settings = site.source().settings();
        assertThat(settings.sourceLanguage().tag()).isEqualTo("nb");
        assertThat(settings.languages()).extracting(Language::tag).containsExactly("nb");
        assertThat(settings.threshold()).isEqualTo(60);
        assertThat(settings.baseUrl()).isEmpty();
    }

    @Test
    void siteWithoutNameIsReported() {
        assertThat(read("brobygger.languages=nb\n").problems()).isEqualTo("""
                jbake.properties:1:1: error: the site has no name [missing-key]
                  write brobygger.site.name= and the name that readers see""");
        assertThat(read("brobygger.site.nam=A\n").problems()).isEqualTo("""
                jbake.properties:1:1: error: unknown key 'brobygger.site.nam' [unknown-key]
                  did you mean 'brobygger.site.name'?""");
    }

    @Test
    void unknownLanguagesAreReportedEachAtItsPlace() {
        assertThat(read("brobygger.site.name=A\nbrobygger.languages=no, nb, tl, nb, xx-yy-z\n")
                        .problems())
                .isEqualTo("""
                jbake.properties:2:21: error: unknown language 'no' [unknown-language]
                  did you mean 'nb'?
                jbake.properties:2:29: error: unknown language 'tl' [unknown-language]
                  did you mean 'fil'?
                jbake.properties:2:33: error: language 'nb' stands twice [duplicate-key]
                  keep one of the two
                jbake.properties:2:37: error: unknown language 'xx-yy-z' [unknown-language]
                  use a tag of data/languages.yaml, or describe the language there""");
    }

    @Test
    void anotherSignThanACommaBetweenItemsIsToldAndSeparatesThemAllTheSame() {
        assertThat(read("brobygger.site.name=A\nbrobygger.languages=nb; no,xx / tl\nbrobygger.extras=search leaflets\n")
                        .problems())
                .isEqualTo("""
                jbake.properties:2:23: error: ';' stands between two items, but a comma is expected [invalid-value]
                  write brobygger.languages=nb, no, xx, tl
                jbake.properties:2:25: error: unknown language 'no' [unknown-language]
                  did you mean 'nb'?
                jbake.properties:2:28: error: unknown language 'xx' [unknown-language]
                  use a tag of data/languages.yaml, or describe the language there
                jbake.properties:2:33: error: unknown language 'tl' [unknown-language]
                  did you mean 'fil'?
                jbake.properties:3:24: error: ' ' stands between two items, but a comma is expected [invalid-value]
                  write brobygger.extras=search, leaflets""");
    }

    @Test
    void unknownSourceLanguageIsReportedAndReadingGoesOn() {
        ReadSite site = read("brobygger.site.name=A\nbrobygger.language.source=no\n");

        assertThat(site.problems()).isEqualTo("""
                jbake.properties:2:27: error: unknown language 'no' [unknown-language]
                  did you mean 'nb'?""");
        assertThat(site.source().languages().find("no")).isPresent();
    }

    @Test
    void unknownKeyNamesTheNearest() {
        assertThat(read("brobygger.site.name=A\nbrobygger.langauges=nb\nsite.hots=x\nfarge=blå\n")
                        .problems())
                .isEqualTo("""
                jbake.properties:2:1: error: unknown key 'brobygger.langauges' [unknown-key]
                  did you mean 'brobygger.languages'?
                jbake.properties:3:1: error: unknown key 'site.hots' [unknown-key]
                  did you mean 'site.host'?
                jbake.properties:4:1: error: unknown key 'farge' [unknown-key]
                  delete the line; Brobygger's own keys are brobygger.extras, brobygger.language.main, brobygger.language.source, \
                brobygger.languages, brobygger.languages.preparing, brobygger.publish.threshold, brobygger.school, \
                brobygger.site.name""");
    }

    @Test
    void unknownExtraIsReportedAtItsPlace() {
        assertThat(read("brobygger.site.name=A\nbrobygger.extras=search, serach\n")
                        .problems())
                .isEqualTo("""
                jbake.properties:2:26: error: there is no extra 'serach' [invalid-value]
                  did you mean 'search'?""");
    }

    @Test
    void jbakeKeysAreAcceptedOrToldToHaveNoEffect() {
        assertThat(read("""
                brobygger.site.name=A
                template.page.file=page.ftlh
                date.format=yyyy-MM-dd
                render.tags=false
                render.feed=true
                content.folder=innhold
                db.store=memory
                """).problems()).isEqualTo("""
                jbake.properties:5:13: error: value 'true' of 'render.feed' is not possible here [fixed-setting]
                  write render.feed=false, or delete the line
                jbake.properties:6:16: error: value 'innhold' of 'content.folder' is not possible here [fixed-setting]
                  write content.folder=content, or delete the line
                jbake.properties:7:1: warning: JBake's key 'db.store' has no effect in Brobygger [unused-setting]
                  delete the line""");
    }

    @Test
    void thresholdOutsideThePercentagesIsReported() {
        assertThat(read("brobygger.site.name=A\nbrobygger.publish.threshold=101\n")
                        .problems())
                .isEqualTo("""
                jbake.properties:2:29: error: threshold '101' is not a whole number from 0 to 100 [invalid-value]
                  write a percentage without the sign, such as 60""");
    }

    @Test
    void hostMustBeAWebAddress() {
        assertThat(read("brobygger.site.name=A\nsite.host=skolen.no\n").problems())
                .isEqualTo("""
                jbake.properties:2:11: error: site.host 'skolen.no' is not a web address [invalid-value]
                  write the site's public address, such as https://skolen.no/foreldre, or delete the line""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:pw@skolen.no/",
                "https://skolen.no?x=1",
                "https://skolen.no/?",
                "https://skolen.no/#frag",
                "http://skolen.no/foreldre#"
            })
    void hostIsAHostAndAPathOnly(String address) {
        ReadSite site = read("brobygger.site.name=A\nsite.host=" + address + "\n");

        assertThat(site.source().settings().baseUrl()).isEmpty();
        assertThat(site.problems()).isEqualTo("""
                jbake.properties:2:11: error: site.host '%s' holds more than a host and a path [invalid-value]
                  write the site's public address, such as https://skolen.no/foreldre, or delete the line""".replace("%s", address));
    }

    @Test
    void hostOfAnExampleIsNotUsed() {
        ReadSite site = read("brobygger.site.name=A\nsite.host=http://www.jbake.org\n");

        assertThat(site.source().settings().baseUrl()).isEmpty();
        assertThat(site.problems()).isEqualTo("""
                jbake.properties:2:11: warning: site.host 'http://www.jbake.org' is not public, so the site is built \
                without addresses of its own [unused-setting]
                  write the site's public address, or delete the line""");
    }

    private ReadSite read(String settings) {
        return ReadSite.of(SiteText.small()
                .without("translations/en/interface.po")
                .with("-- jbake.properties --\n" + settings)
                .in(folder));
    }
}
