package no.brobygger.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.SourceText;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.guidance.HeaderText;
import no.brobygger.guidance.Layer;
import no.brobygger.guidance.PageHeader;
import no.brobygger.guidance.PageKind;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleReader;
import no.brobygger.translation.BundleWriter;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Scrutiny;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentKind;
import no.brobygger.translation.SegmentedPage;
import no.brobygger.translation.TranslationResolver;

/** Pages of a few texts, and bundles as text, for the tests of this package. */
final class SyncedPage {

    static final Language NB = language("nb");
    static final Language SO = language("so");
    static final String PATH = "translations/so/a/b.po";

    private static final String HEADER = """
            msgid ""
            msgstr ""
            "Language: so\\n"
            "MIME-Version: 1.0\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Content-Transfer-Encoding: 8bit\\n"
            "X-Review: draft\\n"
            """;

    private SyncedPage() {}

    /** A page whose title is its first text; the rest are paragraphs. */
    static SegmentedPage of(List<String> texts) {
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

    /** The bundle of the page in Somali, synced, as it is written but without its header. */
    static String synced(List<String> texts, String entries) {
        String text = new BundleWriter().write(new BundleSync().sync(of(texts), SO, Optional.of(bundle(entries))));
        if (!text.startsWith(HEADER)) {
            throw new AssertionError(text);
        }
        return text.substring(HEADER.length()).stripLeading();
    }

    static Bundle bundle(String entries) {
        return read(HEADER + "\n" + entries);
    }

    static Bundle read(String text) {
        return new BundleReader()
                .read(new SourceText(PATH, text), "so", SyncedPage::fail)
                .orElseThrow();
    }

    /** What a reader of Somali gets. */
    static LocalisedPage resolved(SegmentedPage page, Optional<Bundle> bundle) {
        return new TranslationResolver(Scrutiny.NONE)
                .resolve(page, SO, List.of(NB), language -> bundle, SyncedPage::fail);
    }

    static void fail(Diagnostic problem) {
        throw new AssertionError(problem);
    }

    private static Language language(String tag) {
        return new Language(tag, tag, tag, Direction.LTR, tag, "latn", "gregory", List.of());
    }
}
