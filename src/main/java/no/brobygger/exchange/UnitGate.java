package no.brobygger.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.gate.InterfaceGates;
import no.brobygger.language.InterfaceMessage;
import no.brobygger.language.InvalidMessageException;
import no.brobygger.language.Language;
import no.brobygger.language.MessageProblem;
import no.brobygger.language.PluralForms;
import no.brobygger.source.InterfaceText;
import no.brobygger.source.SiteSource;
import no.brobygger.source.WrittenText;
import no.brobygger.translation.Candidate;
import no.brobygger.translation.Nfc;
import no.brobygger.translation.Scrutiny;
import no.brobygger.translation.Segment;

/** Whether a translation that came back may be shown: scrutiny for pages, the rules of ICU patterns for the interface. */
final class UnitGate {

    private final Scrutiny scrutiny;
    private final SitePages pages;
    private final InterfaceGates interfaceGates;
    private final Map<String, InterfaceText> texts = new HashMap<>();
    private final Map<String, Map<String, Segment>> segments = new HashMap<>();
    private final Consumer<Diagnostic> problems;

    UnitGate(Scrutiny scrutiny, SitePages pages, SiteSource site, Consumer<Diagnostic> problems) {
        this.scrutiny = scrutiny;
        this.pages = pages;
        this.interfaceGates = InterfaceGates.of(site);
        site.interfaceTexts().source().forEach(text -> texts.put(Nfc.of(text.key()), text));
        this.problems = problems;
    }

    /**
     * Reports every reason against it. What is no text of its page passes no gate, and so is not admitted.
     *
     * @param source the source as the synced bundle has it, in NFC
     */
    boolean admits(IncomingUnit unit, String source, Language to) {
        if (unit.page().equals(ExchangeUnit.INTERFACE)) {
            return isMessage(unit, to);
        }
        Segment segment = segments.computeIfAbsent(unit.page(), this::bySource).get(source);
        return segment != null
                && scrutiny.admits(
                        new Candidate(
                                pages.page(unit.page()),
                                segment,
                                source,
                                unit.target(),
                                pages.from(unit.page()),
                                to,
                                unit.place()),
                        problems);
    }

    private Map<String, Segment> bySource(String page) {
        Map<String, Segment> bySource = new HashMap<>();
        pages.page(page).segments().forEach(segment -> bySource.putIfAbsent(Nfc.of(segment.text()), segment));
        return bySource;
    }

    private boolean isMessage(IncomingUnit unit, Language to) {
        InterfaceText text = texts.get(unit.context().orElse(""));
        List<MessageProblem> found;
        try {
            InterfaceMessage message = InterfaceMessage.parse(unit.target());
            found = message.checkAgainst(text.message(), PluralForms.of(to));
            if (found.isEmpty()) {
                return interfaceGates.admits(new WrittenText(text, to, message, unit.place()), problems);
            }
        } catch (InvalidMessageException e) {
            found = List.of(e.problem());
        }
        found.forEach(problem -> problems.accept(problem.at(unit.place())));
        return false;
    }
}
