package no.brobygger.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.SourceText;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.guidance.HeaderText;
import no.brobygger.guidance.Layer;
import no.brobygger.guidance.PageHeader;
import no.brobygger.guidance.PageKind;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import org.junit.jupiter.api.Test;

class TranslationResolverTest {

    private static final Consumer<Diagnostic> NO_PROBLEMS = problem -> {
        throw new AssertionError(problem);
    };

    private static final Language NB = language("nb");
    private static final Language NN = language("nn");
    private static final Language SO = language("so");

    @Test
    void anEntryWithTodaysSourceIsTranslated() {
        LocalisedPage page = resolve(List.of("Hei", "Takk"), bundle(done("Hei", "Haye"), done("Takk", "Mahadsanid")));

        assertThat(shown(page)).containsExactly("TRANSLATED so Haye", "TRANSLATED so Mahadsanid");
    }

    @Test
    void aSegmentWithoutAnEntryIsMissingAndShownInTheSource() {
        LocalisedPage page = resolve(List.of("Hei", "Takk"), bundle(done("Hei", "Haye")));

        assertThat(shown(page)).containsExactly("TRANSLATED so Haye", "MISSING nb Takk");
    }

    @Test
    void anEmptyTargetIsMissing() {
        LocalisedPage page = resolve(List.of("Hei"), bundle(done("Hei", "")));

        assertThat(shown(page)).containsExactly("MISSING nb Hei");
    }

    @Test
    void aTargetOfOnlyBlanksIsMissing() {
        LocalisedPage page = resolve(
                List.of("Hei", "Takk", "Du har to uker"),
                bundle(done("Hei", "  \n"), fuzzy("Takk", "\t"), done("Du har tre uker", " ")));

        assertThat(shown(page)).containsExactly("MISSING nb Hei", "MISSING nb Takk", "MISSING nb Du har to uker");
    }

    @Test
    void aFuzzyEntryIsOutdatedAndShowsTodaysSource() {
        LocalisedPage page = resolve(List.of("Du har tre uker"), bundle(fuzzy("Du har tre uker", "Laba toddobaad")));

        assertThat(shown(page)).containsExactly("OUTDATED nb Du har tre uker (Laba toddobaad)");
    }

    @Test
    void aSourceThatChangedIsKnownAsOutdatedThoughNobodyRanATool() {
        LocalisedPage page = resolve(
                List.of("Før", "Svar innen tre uker fra i dag", "Etter"),
                bundle(done("Før", "F"), done("Svar innen to uker fra i dag", "S"), done("Etter", "E")));

        assertThat(shown(page))
                .containsExactly("TRANSLATED so F", "OUTDATED nb Svar innen tre uker fra i dag (S)", "TRANSLATED so E");
    }

    @Test
    void anUnlikeTextBetweenTheSameNeighboursIsNotAVersion() {
        LocalisedPage page = resolve(
                List.of("Før", "Ring rektor", "Etter"),
                bundle(done("Før", "F"), done("Barnet kan være med", "B"), done("Etter", "E")));

        assertThat(shown(page)).containsExactly("TRANSLATED so F", "MISSING nb Ring rektor", "TRANSLATED so E");
    }

    @Test
    void changedSegmentsArePairedInOrder() {
        LocalisedPage page = resolve(
                List.of("Møt opp klokka ni", "Møt opp klokka ti", "Møt opp klokka elleve"),
                bundle(done("Møt opp klokka åtte", "8"), done("Møt opp klokka sju", "7")));

        assertThat(shown(page))
                .containsExactly(
                        "OUTDATED nb Møt opp klokka ni (8)",
                        "OUTDATED nb Møt opp klokka ti (7)",
                        "MISSING nb Møt opp klokka elleve");
    }

    @Test
    void anObsoleteEntryIsUsedAgainWhenItsSourceComesBack() {
        LocalisedPage page = resolve(List.of("Hei"), bundle(obsolete("Hei", "Haye")));

        assertThat(shown(page)).containsExactly("TRANSLATED so Haye");
    }

    @Test
    void anObsoleteEntryIsOutdatedWhenItsSourceComesBackChanged() {
        LocalisedPage page = resolve(
                List.of("Svar innen tre uker fra i dag"), bundle(obsolete("Svar innen to uker fra i dag", "S")));

        assertThat(shown(page)).containsExactly("OUTDATED nb Svar innen tre uker fra i dag (S)");
    }

    @Test
    void aMovedSegmentKeepsItsTranslation() {
        LocalisedPage page = resolve(List.of("Takk", "Hei"), bundle(done("Hei", "Haye"), done("Takk", "Mahadsanid")));

        assertThat(shown(page)).containsExactly("TRANSLATED so Mahadsanid", "TRANSLATED so Haye");
    }

    @Test
    void aMissingSegmentIsBorrowedFromTheFirstLanguageOfTheChainThatHasItUpToDate() {
        SegmentedPage page = page(List.of("Hei", "Takk", "Ja"));
        Map<Language, Bundle> bundles =
                Map.of(SO, bundle(done("Ja", "Haa")), NN, bundle(done("Hei", "Hallo"), fuzzy("Takk", "Mange takk")));

        LocalisedPage resolved = new TranslationResolver(Scrutiny.NONE)
                .resolve(
                        page, SO, List.of(NN, NB), language -> Optional.ofNullable(bundles.get(language)), NO_PROBLEMS);

        assertThat(shown(resolved)).containsExactly("MISSING nn Hallo", "MISSING nb Takk", "TRANSLATED so Haa");
    }

    @Test
    void resolvingTwiceGivesTheSame() {
        SegmentedPage page = page(List.of("Svar innen tre uker", "Hei"));
        Bundle bundle = bundle(done("Svar innen to uker", "S"));
        TranslationResolver resolver = new TranslationResolver(Scrutiny.NONE);

        LocalisedPage once = resolver.resolve(page, SO, List.of(NB), language -> Optional.of(bundle), NO_PROBLEMS);
        LocalisedPage again = resolver.resolve(page, SO, List.of(NB), language -> Optional.of(bundle), NO_PROBLEMS);

        assertThat(again).isEqualTo(once);
    }

    @Test
    void theShareCountsWhatHasATranslationAndRoundsDown() {
        LocalisedPage page = resolve(
                List.of("Hei", "Svar innen tre uker", "Takk"),
                bundle(done("Hei", "H"), fuzzy("Svar innen tre uker", "S")));

        assertThat(page.sharePercent()).isEqualTo(66);
        assertThat(List.of(page.translated(), page.outdated(), page.missing())).containsExactly(1, 1, 1);
    }

    @Test
    void aPageInItsOwnLanguageNeedsNoBundle() {
        SegmentedPage page = page(List.of("Hei"));

        LocalisedPage resolved = new TranslationResolver(Scrutiny.NONE)
                .resolve(
                        page,
                        NB,
                        List.of(NB),
                        language -> {
                            throw new AssertionError("asked for " + language.tag());
                        },
                        NO_PROBLEMS);

        assertThat(shown(resolved)).containsExactly("TRANSLATED nb Hei");
        assertThat(resolved.isSource()).isTrue();
    }

    private static LocalisedPage resolve(List<String> texts, Bundle bundle) {
        return new TranslationResolver(Scrutiny.NONE)
                .resolve(page(texts), SO, List.of(NB), language -> Optional.of(bundle), NO_PROBLEMS);
    }

    private static List<String> shown(LocalisedPage page) {
        return page.resolutions().stream()
                .map(resolution -> {
                    String text = resolution.language().tag() + " " + resolution.text();
                    if (resolution instanceof Resolution.Outdated outdated) {
                        return "OUTDATED " + text + " (" + outdated.translation() + ")";
                    }
                    return (resolution instanceof Resolution.Missing ? "MISSING " : "TRANSLATED ") + text;
                })
                .toList();
    }

    /** A page whose header is its first text; the rest are paragraphs. */
    private static SegmentedPage page(List<String> texts) {
        String file = String.join("\n", texts);
        List<Segment> segments = new ArrayList<>();
        List<String> skeleton = new ArrayList<>(List.of("<p>"));
        int start = 0;
        for (String text : texts) {
            SegmentKind kind = segments.isEmpty() ? SegmentKind.TITLE : SegmentKind.PARAGRAPH;
            segments.add(new Segment(kind, text, start, start + text.length(), "", Optional.empty(), false));
            start += text.length() + 1;
        }
        for (int i = 1; i < texts.size(); i++) {
            skeleton.add("</p>");
        }
        PageHeader header = new PageHeader(
                PageKind.PAGE,
                true,
                new HeaderText(texts.get(0), 0),
                Optional.empty(),
                0,
                Optional.empty(),
                "nb",
                List.of());
        GuidancePage page = new GuidancePage(
                Layer.GUIDANCE, "a/b.md", new SourceText("content/a/b.md", file), header, file.length());
        return new SegmentedPage(page, segments, 1, skeleton, List.of(), List.of(), List.of(), "");
    }

    private static Bundle bundle(BundleEntry... entries) {
        return new Bundle("translations/so/a/b.po", Map.of(), List.of(), List.of(entries));
    }

    private static BundleEntry done(String source, String target) {
        return entry(source, target, Set.of(), false);
    }

    private static BundleEntry fuzzy(String source, String target) {
        return entry(source, target, Set.of("fuzzy"), false);
    }

    private static BundleEntry obsolete(String source, String target) {
        return entry(source, target, Set.of(), true);
    }

    private static BundleEntry entry(String source, String target, Set<String> flags, boolean obsolete) {
        return new BundleEntry(
                Optional.empty(), source, target, Optional.empty(), flags, BundleEntry.Comments.NONE, obsolete, 1);
    }

    private static Language language(String tag) {
        return new Language(tag, tag, tag, Direction.LTR, tag, "latn", "gregory", List.of());
    }
}
