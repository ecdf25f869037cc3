package no.brobygger.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.language.Language;
import no.brobygger.markdown.InlineReader;
import no.brobygger.source.InterfaceTexts;
import no.brobygger.source.SiteSource;
import no.brobygger.source.WrittenText;

/**
 * The gates for the site's own texts: those that make sense for ICU patterns.
 *
 * <p>The interface must be whole, so what bars a page's translation is an error here.
 */
public final class InterfaceGates {

    /** What may stand nowhere in a pattern. */
    private static final List<Gate> OF_PATTERNS = List.of(new BidiGate(), new NfcGate(), new HtmlGate());

    private final List<Gate> ofWords;
    private final SiteSource site;
    private final InlineReader inline = new InlineReader();
    private final ConcurrentMap<Language, Tongue> tongues = new ConcurrentHashMap<>();

    private InterfaceGates(SiteSource site) {
        this.site = site;
        this.ofWords = List.of(
                new ScriptGate(),
                new HalfTranslatedGate(),
                new IdenticalGate(Set.copyOf(site.reference().keptWords())));
    }

    /** With the words of a site. */
    public static InterfaceGates of(SiteSource site) {
        return new InterfaceGates(site);
    }

    /** Checks every text that is written; made languages have none. */
    public void check(Consumer<Diagnostic> problems) {
        site.interfaceTexts().written().forEach(text -> admits(text, problems));
    }

    /** Whether readers may see it; every reason against it is reported at its place, and advice where there is none. */
    public boolean admits(WrittenText text, Consumer<Diagnostic> problems) {
        Optional<Language> bokmal = site.languages().find(InterfaceTexts.LANGUAGE);
        if (bokmal.isEmpty()) {
            return true;
        }
        Tongue from = tongue(bokmal.get());
        Tongue to = tongue(text.language());
        boolean whole = ask(
                OF_PATTERNS,
                from.read(text.source().message().pattern(), ""),
                to.read(text.message().pattern(), ""),
                text,
                problems);
        // Where no language is said to be akin to bokmål, nobody knows whose sentences may be the same.
        boolean compares = !site.words().of(bokmal.get()).akin().isEmpty();
        return ask(
                        compares ? ofWords : ofWords.subList(0, 1),
                        from.read(text.source().message().words(), ""),
                        to.read(text.message().words(), ""),
                        text,
                        problems)
                && whole;
    }

    private static boolean ask(
            List<Gate> gates, Reading source, Reading target, WrittenText text, Consumer<Diagnostic> problems) {
        int kinds = source.kinds() | target.kinds();
        boolean admitted = true;
        for (Gate gate : gates) {
            if ((gate.concerns() & kinds) == 0 || !gate.bars() && !admitted) {
                continue;
            }
            Optional<Fault> fault = gate.check(source, target);
            if (fault.isPresent()) {
                admitted &= !gate.bars();
                problems.accept(diagnostic(gate, fault.get(), text));
            }
        }
        return admitted;
    }

    private static Diagnostic diagnostic(Gate gate, Fault fault, WrittenText text) {
        Diagnostic found = gate.bars()
                ? Diagnostic.error(gate.rule(), text.place(), fault.message(), fault.remedy())
                : Diagnostic.warning(gate.rule(), text.place(), fault.message(), fault.remedy());
        return found.withDetails(Gatekeeper.details(
                text.source().message().pattern(), text.message().pattern()));
    }

    private Tongue tongue(Language language) {
        return tongues.computeIfAbsent(language, other -> new Tongue(other, site.words(), inline));
    }
}
