package no.brobygger.gate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.guidance.HeaderText;
import no.brobygger.guidance.Layer;
import no.brobygger.guidance.PageHeader;
import no.brobygger.guidance.PageKind;
import no.brobygger.language.Language;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.Candidate;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentKind;
import no.brobygger.translation.SegmentedPage;

/** Puts one translation before the gates, with the words that are shipped in {@code data/}. */
final class Trial {

    private static final String HEADER = "title=T\n~~~~~~\n";

    private final SiteSource site = new SiteReader().read(Path.of("").toAbsolutePath(), problem -> {
        throw new AssertionError(problem);
    });
    private final Gatekeeper gatekeeper = Gatekeeper.of(site);

    /** All that is said of a translation from bokmål, and whether it is shown. */
    record Verdict(boolean admitted, List<Diagnostic> said) {

        String printed() {
            return said.stream().map(problem -> problem + "\n").collect(Collectors.joining());
        }

        Set<String> rules() {
            return said.stream().map(problem -> problem.rule().id()).collect(Collectors.toSet());
        }
    }

    Verdict of(String tag, String source, String target) {
        return of("nb", tag, source, target, Set.of());
    }

    Verdict of(String from, String tag, String source, String target, Set<Rule> off) {
        return of(segment(source, off), from, tag, target);
    }

    /** Of a title or summary. */
    Verdict ofHeader(SegmentKind kind, String tag, String source, String target) {
        return of(new Segment(kind, source, 6, 7, "", Optional.empty(), false), "nb", tag, target);
    }

    private Verdict of(Segment segment, String from, String tag, String target) {
        String source = segment.text();
        List<Diagnostic> said = new ArrayList<>();
        Candidate candidate = new Candidate(
                page(source, segment.gatesOff()),
                segment,
                source,
                target,
                language(from),
                language(tag),
                new SourceLocation("translations/" + tag + "/a/b.po", 7, 1));
        boolean admitted = gatekeeper.admits(candidate, said::add);
        return new Verdict(admitted, said);
    }

    boolean isCritical(String before, String today) {
        return gatekeeper.isCritical(segment(today, Set.of()), before, language("nb"));
    }

    Language language(String tag) {
        return site.languages().get(tag);
    }

    private static Segment segment(String text, Set<Rule> off) {
        return new Segment(
                SegmentKind.PARAGRAPH,
                text,
                HEADER.length(),
                HEADER.length() + text.length(),
                "",
                Optional.empty(),
                false,
                false,
                off);
    }

    private static SegmentedPage page(String text, Set<Rule> off) {
        PageHeader header = new PageHeader(
                PageKind.PAGE, true, new HeaderText("T", 6), Optional.empty(), 0, Optional.empty(), "nb", List.of());
        GuidancePage page = new GuidancePage(
                Layer.GUIDANCE, "a/b.md", new SourceText("content/a/b.md", HEADER + text), header, HEADER.length());
        Segment title = new Segment(SegmentKind.TITLE, "T", 6, 7, "", Optional.empty(), false);
        return new SegmentedPage(
                page, List.of(title, segment(text, off)), 1, List.of("", ""), List.of(), List.of(), List.of(), "");
    }
}
