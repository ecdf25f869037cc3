package no.brobygger.pseudo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.language.InterfaceMessage;
import no.brobygger.language.Language;
import no.brobygger.language.PluralForms;
import no.brobygger.markdown.MarkdownSegmenter;
import no.brobygger.source.InterfaceText;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.BundleEntry;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentedPage;
import org.junit.jupiter.api.Test;

class PseudoLanguagesTest {

    private final DiagnosticLog problems = new DiagnosticLog();
    private final SiteSource site = new SiteReader().read(Path.of(""), problems);
    private final PseudoLanguages pseudo = new PseudoLanguages();

    @Test
    void theyComeAfterTheOthers() {
        SiteSource more = pseudo.addTo(site);

        List<String> tags = new ArrayList<>(
                site.settings().languages().stream().map(Language::tag).toList());
        tags.addAll(List.of("en-XA", "ar-XB"));
        assertThat(more.settings().languages().stream().map(Language::tag)).containsExactlyElementsOf(tags);
        assertThat(more.languages().get("ar-XB").isPseudo()).isTrue();
        assertThat(site.languages().all()).noneMatch(Language::isPseudo);
    }

    @Test
    void interfaceTextsHaveEveryFormAndArgumentTheyNeed() {
        SiteSource more = pseudo.addTo(site);

        for (Language language : List.of(Disguise.ACCENTED.language(), Disguise.MIRRORED.language())) {
            for (InterfaceText text : more.interfaceTexts().source()) {
                InterfaceMessage message = more.interfaceTexts().get(language, text.key());
                assertThat(message.pattern()).startsWith("⟦").endsWith("⟧");
                assertThat(message.checkAgainst(text.message(), PluralForms.of(language)))
                        .isEmpty();
            }
        }
    }

    @Test
    void aPluralGetsTheFormsOfArabic() {
        InterfaceMessage message =
                pseudo.addTo(site).interfaceTexts().get(Disguise.MIRRORED.language(), "honesty.missing");

        assertThat(message.pattern())
                .matches("⟦\\{count, plural, zero \\{.*} one \\{.*} two \\{.*} few \\{.*} many \\{.*} other \\{.*}}⟧");
    }

    @Test
    void whatATranslationMustKeepIsKept() {
        String text = "Meld fra innen 5 dager etter § 12-4 til a.b@example.org, {school.name} eller 9A.";

        assertThat(PseudoText.words(text, Disguise.ACCENTED))
                .isEqualTo(
                        "Ṁéļð ƒŕáááá îîññééñ 5 ðááĝééŕ ééţţééŕ § 12-4 ţîîļ a.b@example.org, {school.name} éļļéééŕ 9A.");
        assertThat(PseudoText.words(text, Disguise.MIRRORED))
                .isEqualTo("مەلد فرا يننەن 5 داگەر ەتتەر § 12-4 تيل a.b@example.org, {school.name} ەللەر 9A.");
    }

    @Test
    void accentedTextIsTwoFifthsLonger() {
        int source = 0;
        int accented = 0;
        for (BundleEntry entry : entriesOf("content/skolemiljo/mobbing.md", Disguise.ACCENTED.language())) {
            source += entry.source().length();
            accented += entry.target().length();
        }

        assertThat(accented * 100 / source).isBetween(130, 145);
    }

    @Test
    void everySegmentIsTranslatedOnceAndWithoutDirectionMarks() {
        SegmentedPage page = page("content/skolemiljo/mobbing.md");

        List<BundleEntry> entries = entriesOf("content/skolemiljo/mobbing.md", Disguise.MIRRORED.language());

        assertThat(entries.stream().map(BundleEntry::source))
                .containsExactlyElementsOf(
                        page.segments().stream().map(Segment::text).distinct().toList());
        assertThat(entries).allSatisfy(entry -> assertThat(entry.target())
                .startsWith("⟦")
                .endsWith("⟧")
                .doesNotContainPattern("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]"));
    }

    @Test
    void aRealLanguageHasNoBundleHere() {
        assertThat(pseudo.bundle(page("content/index.md"), site.languages().get("ar")))
                .isEmpty();
    }

    private List<BundleEntry> entriesOf(String path, Language language) {
        return pseudo.bundle(page(path), language).orElseThrow().entries();
    }

    private SegmentedPage page(String path) {
        SegmentedPage page = site.pages().stream()
                .filter(candidate -> candidate.source().path().equals(path))
                .findFirst()
                .map(found -> new MarkdownSegmenter().segment(found, problems))
                .orElseThrow();
        assertThat(problems.sorted()).extracting(Diagnostic::toString).isEmpty();
        return page;
    }
}
