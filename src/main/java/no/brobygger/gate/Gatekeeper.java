package no.brobygger.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Language;
import no.brobygger.language.WordTable;
import no.brobygger.markdown.InlineReader;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.Candidate;
import no.brobygger.translation.Scrutiny;
import no.brobygger.translation.Segment;

/**
 * Decides which translations are shown.
 *
 * <p>Each barring gate that a translation does not pass is a warning, and the translation counts as missing; only one
 * that passes them all is shown, with advice.
 */
public final class Gatekeeper implements Scrutiny {

    private final WordTable words;
    private final Gate[] gates;
    private final InlineReader inline = new InlineReader();
    private final ConcurrentMap<Language, Tongue> tongues = new ConcurrentHashMap<>();

    /** @param kept Norwegian words that every translation keeps */
    public Gatekeeper(WordTable words, List<String> kept) {
        this.words = words;
        this.gates = new Gate[] {
            new ScriptGate(),
            new BidiGate(),
            new NfcGate(),
            new ShapeGate(),
            new HtmlGate(),
            new MarksGate(),
            new LinksGate(),
            new CodeGate(),
            new PlaceholdersGate(),
            new NumbersGate(),
            new DatesGate(),
            FactsGate.AMOUNTS,
            FactsGate.PHONES,
            FactsGate.EMAILS,
            FactsGate.SECTIONS,
            new NegationGate(),
            new HalfTranslatedGate(),
            new IdenticalGate(Set.copyOf(kept)),
            new LengthGate(),
            new GlossaryGate(kept)
        };
    }

    /** With the words of a site. */
    public static Gatekeeper of(SiteSource site) {
        return new Gatekeeper(site.words(), site.reference().keptWords());
    }

    @Override
    public boolean admits(Candidate candidate, Consumer<Diagnostic> problems) {
        String definitions = candidate.page().definitions();
        Reading source = tongue(candidate.from()).remember(candidate.source(), definitions);
        Reading target = tongue(candidate.to()).read(candidate.target(), definitions);
        Set<Rule> off = candidate.segment().gatesOff();
        boolean admitted = true;
        int kinds = source.kinds() | target.kinds();
        for (Gate gate : gates) {
            boolean asked = (gate.concerns() & kinds) != 0 && (gate.bars() || admitted);
            if (!asked || off.contains(gate.rule()) || isPlain(candidate.segment()) && gate instanceof HtmlGate) {
                continue;
            }
            Optional<Fault> fault = gate.check(source, target);
            if (fault.isPresent()) {
                admitted &= !gate.bars();
                problems.accept(diagnostic(gate, fault.get(), candidate));
            }
        }
        return admitted;
    }

    @Override
    public boolean isCritical(Segment today, String before, Language language) {
        if (today.critical()) {
            return true;
        }
        Reading now = tongue(language).remember(today.text(), "");
        Reading then = tongue(language).read(before, "");
        return !now.facts().equals(then.facts())
                || !now.inline().links().equals(then.inline().links())
                || now.negations() != then.negations()
                || !now.numberWords().keySet().equals(then.numberWords().keySet());
    }

    /** What stands in the header is printed as it is written: a tag in it is text. */
    private static boolean isPlain(Segment segment) {
        return switch (segment.kind()) {
            case TITLE, SUMMARY, CHANGES -> true;
            default -> false;
        };
    }

    private Tongue tongue(Language language) {
        return tongues.computeIfAbsent(language, other -> new Tongue(other, words, inline));
    }

    private static Diagnostic diagnostic(Gate gate, Fault fault, Candidate candidate) {
        String message = fault.message() + (gate.bars() ? "; the translation is not shown" : "");
        return Diagnostic.warning(gate.rule(), candidate.place(), message, remedy(gate, fault, candidate))
                .withDetails(details(candidate.source(), candidate.target()));
    }

    /** No comment can stand in the header, so a title or summary has no way around. */
    private static String remedy(Gate gate, Fault fault, Candidate candidate) {
        // One translation serves all segments of the same text, and is told once.
        int start = candidate.page().segments().stream()
                .filter(same -> same.text().equals(candidate.segment().text())
                        && !same.gatesOff().contains(gate.rule()))
                .mapToInt(Segment::start)
                .min()
                .orElse(candidate.segment().start());
        if (start < candidate.page().page().bodyStart()) {
            return fault.remedy();
        }
        SourceLocation place = candidate.page().page().source().locate(start);
        String name = gate.rule().id().substring("gate-".length());
        return fault.remedy() + "; or mark the segment with <!-- gate-off: " + name + " --> at " + place.path() + ":"
                + place.line();
    }

    static List<String> details(String source, String target) {
        return List.of("source:      " + Shown.text(source), "translation: " + Shown.text(target));
    }
}
